package org.broadsheet.memory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Predicate;

/**
 * The files under a folder with their stamps, as one walk found them. Folders are no entries of
 * their own. The entries are sorted by path, as {@link String#compareTo} does, and have numbers
 * from 0; safe for use by many threads.
 */
public final class StampedTree {

  private StampedTree() {}

  /**
   * Looks at everything under a folder, in parallel. Links are not followed.
   *
   * @param root the folder to walk; a link to a folder is good enough
   * @param wanted is asked for every path, relative with slashes, from many threads; folders end
   *     with a slash, such as {@code content/}: what is not wanted is left out, a folder with all
   *     in it
   * @throws IOException where the folder itself cannot be read
   */
  public static StampedTree walk(Path root, Predicate<String> wanted) throws IOException {
    throw new UnsupportedOperationException();
  }

  /** The folder that was walked. */
  public Path root() {
    throw new UnsupportedOperationException();
  }

  /** How many entries there are. */
  public int size() {
    throw new UnsupportedOperationException();
  }

  /** An entry's path, relative to the root, with slashes. */
  public String path(int entry) {
    throw new UnsupportedOperationException();
  }

  /** The place of an entry in the file system. */
  public Path file(int entry) {
    return root().resolve(path(entry));
  }

  /** What kind of thing an entry is. */
  public EntryKind kind(int entry) {
    throw new UnsupportedOperationException();
  }

  /** What the file system said of an entry. */
  public FileStamp stamp(int entry) {
    throw new UnsupportedOperationException();
  }

  /** The number of the entry with a path, or -1. */
  public int find(String path) {
    throw new UnsupportedOperationException();
  }

  /**
   * The number of the first entry whose path is not less than a text, or {@link #size}: the files
   * under a folder are those from {@code from("folder/")} to {@code from("folder0")}, as 0 follows
   * the slash.
   */
  public int from(String path) {
    throw new UnsupportedOperationException();
  }
}
