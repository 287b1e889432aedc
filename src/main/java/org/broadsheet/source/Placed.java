package org.broadsheet.source;

import java.util.List;
import org.broadsheet.problem.Location;

/**
 * A value and where it was written.
 *
 * @param <T> what kind of value
 */
record Placed<T>(T value, Location location) {

  static <T> List<T> values(List<Placed<T>> placed) {
    return placed.stream().map(Placed::value).toList();
  }

  static <T> List<Location> locations(List<Placed<T>> placed) {
    return placed.stream().map(Placed::location).toList();
  }
}
