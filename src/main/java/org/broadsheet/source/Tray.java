package org.broadsheet.source;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.broadsheet.digest.Digest;
import org.jspecify.annotations.Nullable;

/**
 * What was last read of each file, at hand for when the site is read again soon. It is taken only
 * for a file of the same bytes under the same settings. Safe for use by many threads.
 */
public final class Tray {

  private final Map<String, Slip> slips = new ConcurrentHashMap<>();
  private final boolean keeps;

  private Tray(boolean keeps) {
    this.keeps = keeps;
  }

  /** A tray for a site that will be read again; nothing lies on it yet. */
  public static Tray empty() {
    return new Tray(true);
  }

  /** A tray that nothing is laid on, for a site that is read once. */
  static Tray none() {
    return new Tray(false);
  }

  /**
   * What reading one file gave.
   *
   * @param content of the file
   * @param settings everything else that it depends on, besides the file's path
   */
  private record Slip(Digest content, Digest settings, ReadValue<?> read) {}

  /** What was read of a file; null where that is not known. A path decides of what kind it is. */
  @SuppressWarnings("unchecked")
  <T> @Nullable ReadValue<T> find(String path, Digest content, Digest settings) {
    Slip slip = slips.get(path);
    return slip != null && slip.content.equals(content) && slip.settings.equals(settings)
        ? (ReadValue<T>) slip.read
        : null;
  }

  /** Lays down what was read of a file, in the place of what was read before. */
  void put(String path, Digest content, Digest settings, ReadValue<?> read) {
    if (keeps) {
      slips.put(path, new Slip(content, settings, read));
    }
  }

  /** Forgets all files but these. */
  void keepOnly(Set<String> paths) {
    slips.keySet().retainAll(paths);
  }

  /** Of how many files it knows something. */
  int size() {
    return slips.size();
  }
}
