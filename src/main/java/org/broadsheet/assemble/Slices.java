package org.broadsheet.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.broadsheet.crew.Crew;

/** Long lists in slices, each of which keeps a hand busy for long enough to be worth its while. */
final class Slices {

  private static final int SIZE = 512;

  private Slices() {}

  /** What a function makes of each slice of a list, all together in the order of the list. */
  static <T, R> List<R> map(List<T> things, Function<List<T>, List<R>> of) {
    List<List<T>> slices = new ArrayList<>();
    for (int start = 0; start < things.size(); start += SIZE) {
      slices.add(things.subList(start, Math.min(start + SIZE, things.size())));
    }
    List<R> all = new ArrayList<>();
    for (List<R> some : Crew.map(slices, of)) {
      all.addAll(some);
    }
    return all;
  }
}
