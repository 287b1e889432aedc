package org.broadsheet.source;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file of the site's content.
 *
 * @param path relative to the site's folder, with forward slashes
 * @param site the site's folder
 * @param place where the file is if it is not at this path in the site's folder; else null
 * @param entry its number in the walk of the site, or {@link #NO_ENTRY} where a link leads to it
 */
record SourceFile(String path, Path site, @Nullable Path place, int entry) {

  /** Of a file that the walk did not look at. */
  static final int NO_ENTRY = -1;

  /** Where it is. Made when it is asked for, as most files are not opened. */
  Path file() {
    return place == null ? site.resolve(path) : place;
  }
}
