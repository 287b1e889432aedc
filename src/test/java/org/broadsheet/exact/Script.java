package org.broadsheet.exact;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The days of a paper, each decided by its number and the seed alone, so that some can be left out.
 *
 * @param seed decides how the paper begins and what happens on each day
 * @param days the numbers of the days, ascending
 * @param kinds a regular expression for what may happen on them
 */
public record Script(long seed, List<Integer> days, String kinds) {

  private static final long OF_SEEDS = 0xD1342543DE82EF95L;
  private static final long OF_DAYS = 0xAF251AF3B0F025B5L;

  /** So many days. */
  public static Script of(long seed, int days) {
    return new Script(seed, IntStream.rangeClosed(1, days).boxed().toList(), ".*");
  }

  /** The same days, on which nothing happens but changes of some kinds. */
  public Script only(String some) {
    return new Script(seed, days, some);
  }

  Dice dice(int day) {
    return new Dice(((seed + 1) * OF_SEEDS + day) * OF_DAYS);
  }

  /** The days up to this one. */
  Script until(int day) {
    return new Script(seed, days.stream().filter(number -> number <= day).toList(), kinds);
  }

  /** All days but these. */
  Script without(List<Integer> left) {
    List<Integer> fewer = new ArrayList<>(days);
    fewer.removeAll(left);
    return new Script(seed, fewer, kinds);
  }
}
