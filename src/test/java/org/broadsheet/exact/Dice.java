package org.broadsheet.exact;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Chance that falls the same way again from the same seed. */
public final class Dice {

  private final SplittableRandom random;

  public Dice(long seed) {
    random = new SplittableRandom(seed);
  }

  /** A number from 0 to one below the bound. */
  public int below(int bound) {
    return random.nextInt(bound);
  }

  /** A number between the two, both included. */
  public int between(int low, int high) {
    return random.nextInt(low, high + 1);
  }

  /** True once in so many throws. */
  public boolean oneIn(int throwsOfDice) {
    return random.nextInt(throwsOfDice) == 0;
  }

  /** One of the things, which must not be none. */
  public <T> T any(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }

  /** Up to so many of the things, each once, in a random order. */
  <T> List<T> some(List<T> things, int most) {
    List<T> left = new ArrayList<>(things);
    List<T> taken = new ArrayList<>();
    while (!left.isEmpty() && taken.size() < most) {
      taken.add(left.remove(random.nextInt(left.size())));
    }
    return taken;
  }

  /** A word of five characters that another of its kind can take the place of. */
  String mark() {
    return "w%04d".formatted(random.nextInt(10_000));
  }

  /** Dice of their own, so that what is thrown with them moves no later throw. */
  public Dice apart() {
    return new Dice(random.nextLong());
  }
}
