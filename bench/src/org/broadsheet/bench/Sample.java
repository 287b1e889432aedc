package org.broadsheet.bench;

import java.util.Arrays;
import java.util.Collection;

/**
 * One build that was measured.
 *
 * @param stories how many the archive had at first
 * @param round which of the scenario's builds, from 1; those of one round ran after each other
 * @param others how many cores other programs kept busy meanwhile, or NaN where that is not known
 */
record Sample(
    int stories,
    Scenario scenario,
    String builder,
    int round,
    Usage usage,
    Folders.Count output,
    double others) {

  /** The middle one; between two, the mean of both. */
  static double median(Collection<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    if (sorted.length == 0) {
      return Double.NaN;
    }
    int middle = sorted.length / 2;
    return Arrays.stream(sorted, (sorted.length - 1) / 2, middle + 1).average().orElseThrow();
  }
}
