package org.broadsheet.problem;

import org.jspecify.annotations.Nullable;

/** Gives the text of a line that a problem points at, for the excerpt under its message. */
@FunctionalInterface
public interface SourceLines {

  /**
   * One line of a file.
   *
   * @param path relative to the site's folder
   * @param line counted from 1
   * @return the line without its end, or null where the file or the line cannot be shown
   */
  @Nullable String line(String path, int line);
}
