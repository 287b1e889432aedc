package org.broadsheet.source;

import java.nio.file.Path;

/**
 * A file of the site's content.
 *
 * @param path relative to the site's folder, with forward slashes
 * @param file where it is
 * @param entry its number in the walk of the site, or {@link #NO_ENTRY} where a link leads to it
 */
record SourceFile(String path, Path file, int entry) {

  /** Of a file that the walk did not look at. */
  static final int NO_ENTRY = -1;
}
