package org.broadsheet.memory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Predicate;

/**
 * The files under a folder with their stamps, as one walk found them. Folders are no entries of
 * their own. The entries are sorted by path, as {@link String#compareTo} does, and have numbers
 * from 0; safe for use by many threads.
 */
public final class StampedTree {

  /** How many numbers a stamp is made of. */
  static final int NUMBERS = 4;

  private final Path root;
  private final Columns columns;

  StampedTree(Path root, Columns columns) {
    this.root = root;
    this.columns = columns;
  }

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
    FolderWalk walk = new FolderWalk(root, wanted);
    walk.invoke();
    IOException trouble = walk.trouble();
    if (trouble != null) {
      throw trouble;
    }
    Columns columns = new Columns(walk.count());
    walk.fill(columns);
    return new StampedTree(root, columns);
  }

  /** Takes an entry over into other columns. */
  void copy(int entry, Columns to) {
    to.add(path(entry), columns.kinds[entry], columns.numbers, NUMBERS * entry);
  }

  /** Whether an entry of another tree is of the same kind and has the same stamp. */
  boolean sameStamp(int entry, StampedTree other, int otherEntry) {
    return columns.kinds[entry] == other.columns.kinds[otherEntry]
        && Arrays.equals(
            columns.numbers,
            NUMBERS * entry,
            NUMBERS * (entry + 1),
            other.columns.numbers,
            NUMBERS * otherEntry,
            NUMBERS * (otherEntry + 1));
  }

  /** The folder that was walked. */
  public Path root() {
    return root;
  }

  /** How many entries there are. */
  public int size() {
    return columns.paths.length;
  }

  /** An entry's path, relative to the root, with slashes. */
  public String path(int entry) {
    return columns.paths[entry];
  }

  /** The place of an entry in the file system. */
  public Path file(int entry) {
    return root.resolve(path(entry));
  }

  /** What kind of thing an entry is. */
  public EntryKind kind(int entry) {
    return EntryKind.of(columns.kinds[entry]);
  }

  /** What the file system said of an entry. */
  public FileStamp stamp(int entry) {
    return new FileStamp(size(entry), modified(entry), changed(entry), inode(entry));
  }

  long size(int entry) {
    return columns.numbers[NUMBERS * entry];
  }

  long modified(int entry) {
    return columns.numbers[NUMBERS * entry + 1];
  }

  long changed(int entry) {
    return columns.numbers[NUMBERS * entry + 2];
  }

  long inode(int entry) {
    return columns.numbers[NUMBERS * entry + 3];
  }

  /** The number of the entry with a path, or -1. */
  public int find(String path) {
    return Math.max(-1, Arrays.binarySearch(columns.paths, path));
  }

  /**
   * The number of the first entry whose path is not less than a text, or {@link #size}: the files
   * under a folder are those from {@code from("folder/")} to {@code from("folder0")}, as 0 follows
   * the slash.
   */
  public int from(String path) {
    int place = Arrays.binarySearch(columns.paths, path);
    return place >= 0 ? place : -1 - place;
  }

  /** The entries in the making, a column for each thing that is known of them. */
  static final class Columns {

    private final String[] paths;
    private final byte[] kinds;
    private final long[] numbers;
    private int count;

    Columns(int size) {
      paths = new String[size];
      kinds = new byte[size];
      numbers = new long[NUMBERS * size];
    }

    int size() {
      return count;
    }

    /** Adds an entry whose stamp stands in an array. */
    void add(String path, int kind, long[] from, int at) {
      paths[count] = path;
      kinds[count] = (byte) kind;
      System.arraycopy(from, at, numbers, NUMBERS * count, NUMBERS);
      count++;
    }
  }
}
