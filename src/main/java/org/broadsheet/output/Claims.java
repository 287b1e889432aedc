package org.broadsheet.output;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** The names that a build has given out, so that no two files fall on each other on any system. */
final class Claims {

  /** By folded name, a file's name as it is, a folder's with a slash at its end. */
  private final ConcurrentMap<String, String> taken = new ConcurrentHashMap<>();

  /**
   * Takes a name and the folders on the way to it.
   *
   * @return null where it was free, else the name that is in the way, a folder's with a slash
   */
  @Nullable String claim(String file) {
    String other = taken.putIfAbsent(OutputName.folded(file), file);
    String folder = OutputName.parent(file);
    while (other == null && !folder.isEmpty()) {
      String known = taken.putIfAbsent(OutputName.folded(folder), folder + "/");
      if (known != null) {
        return known.endsWith("/") ? null : known;
      }
      folder = OutputName.parent(folder);
    }
    return other;
  }
}
