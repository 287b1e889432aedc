package org.broadsheet.problem;

import java.util.Comparator;
import java.util.Objects;

/**
 * A place in a file of the site.
 *
 * @param path the file, relative to the site's folder, with forward slashes
 * @param line the line, counted from 1; 0 means the whole file
 * @param column the column in characters (UTF-16 units), counted from 1; 0 means the whole line
 * @param length how many characters from there are meant, at least 1 where a column is given
 */
public record Location(String path, int line, int column, int length)
    implements Comparable<Location> {

  private static final Comparator<Location> ORDER =
      Comparator.comparing(Location::path)
          .thenComparingInt(Location::line)
          .thenComparingInt(Location::column)
          .thenComparingInt(Location::length);

  /** Checks that the path is relative and portable. */
  public Location {
    Objects.requireNonNull(path, "path");
    if (path.startsWith("/") || path.indexOf('\\') >= 0) {
      throw new IllegalArgumentException("a location's path must be relative, with /: " + path);
    }
    if (line < 0 || column < 0 || length < 0) {
      throw new IllegalArgumentException("negative place in " + path);
    }
  }

  /** A whole file. */
  public static Location file(String path) {
    return new Location(path, 0, 0, 0);
  }

  /** One whole line of a file. */
  public static Location line(String path, int line) {
    return new Location(path, line, 0, 0);
  }

  /** A stretch of one line. */
  public static Location at(String path, int line, int column, int length) {
    return new Location(path, line, column, Math.max(1, length));
  }

  @Override
  public int compareTo(Location other) {
    return ORDER.compare(this, other);
  }

  /** The place as compilers print it: {@code path:line:column}, as far as it is known. */
  @Override
  public String toString() {
    if (line == 0) {
      return path;
    }
    return column == 0 ? path + ":" + line : path + ":" + line + ":" + column;
  }
}
