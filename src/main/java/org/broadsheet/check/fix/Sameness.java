package org.broadsheet.check.fix;

import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.broadsheet.problem.Location;
import org.jspecify.annotations.Nullable;

/** Compares values that were read from a file, but for the places in it where they stand. */
final class Sameness {

  private Sameness() {}

  /** Whether two values of records, lists, maps and plain values are the same. */
  static boolean of(@Nullable Object one, @Nullable Object other) {
    if (one instanceof Location && other instanceof Location) {
      return true;
    }
    if (one == null || other == null || !one.getClass().equals(other.getClass())) {
      return listed(one, other);
    }
    if (one instanceof Record record) {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        if (!of(value(component, one), value(component, other))) {
          return false;
        }
      }
      return true;
    }
    return listed(one, other);
  }

  /** Lists and maps are the same whatever their class. */
  private static boolean listed(@Nullable Object one, @Nullable Object other) {
    if (one instanceof List<?> a && other instanceof List<?> b) {
      return inOrder(a, b);
    }
    if (one instanceof Map<?, ?> a && other instanceof Map<?, ?> b) {
      return a.keySet().equals(b.keySet())
          && a.keySet().stream().allMatch(key -> of(a.get(key), b.get(key)));
    }
    return Objects.equals(one, other);
  }

  private static boolean inOrder(List<?> one, List<?> other) {
    if (one.size() != other.size()) {
      return false;
    }
    Iterator<?> left = one.iterator();
    Iterator<?> right = other.iterator();
    while (left.hasNext()) {
      if (!of(left.next(), right.next())) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Object value(RecordComponent component, Object record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record that does not show " + component.getName(), e);
    }
  }
}
