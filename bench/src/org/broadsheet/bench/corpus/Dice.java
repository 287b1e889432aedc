package org.broadsheet.bench.corpus;

import java.util.List;
import java.util.Random;

/** Chance that falls the same way for the same seed, on every machine and Java. */
final class Dice {

  private final Random random;

  private Dice(long seed) {
    this.random = new Random(seed);
  }

  /**
   * The dice of one thing.
   *
   * @param seed the seed of the archive
   * @param kind what is made, so that an author and a story of one number differ
   * @param number which of them
   */
  static Dice of(long seed, String kind, long number) {
    return new Dice(scattered(scattered(seed ^ kind.hashCode()) + number));
  }

  /** Seeds that lie close together would make Random begin alike (the finaliser of SplitMix64). */
  private static long scattered(long value) {
    long z = value + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** From 0 to just under the bound. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** From the least to the most, both included. */
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  boolean percent(int chance) {
    return random.nextInt(100) < chance;
  }

  /** From 0 to just under 1. */
  double share() {
    return random.nextDouble();
  }

  <T> T pick(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }
}
