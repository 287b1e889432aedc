package org.broadsheet.memory;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.broadsheet.digest.Digest;
import org.jspecify.annotations.Nullable;

/**
 * The file that remembers paths, stamps and digests of a tree. It is read from its beginning to its
 * end, once.
 */
final class FileTable {

  private static final long MAGIC = 0x4253_4846_494C_4501L; // BSHFILE and the version of its form
  private static final int PART = 1 << 16;

  private final ByteReader in;
  private final long moment;
  private final int count;
  private final @Nullable Digest root;
  private int row;

  private String path = "";
  private int kind;
  private long size;
  private long modified;
  private long changed;
  private long inode;
  private boolean digested;
  private long high;
  private long low;

  private FileTable(ByteReader in, Digest engine) throws IOException {
    this.in = in;
    if (in.fixed() != MAGIC) {
      throw new DamagedException("the file is of another kind");
    }
    if (in.fixed() != engine.high() || in.fixed() != engine.low()) {
      throw new ForeignException();
    }
    moment = in.fixed();
    root = in.octet() == 0 ? null : new Digest(in.fixed(), in.fixed());
    count = in.count(7);
  }

  /**
   * Begins to read the file at a place; null where there is none.
   *
   * @throws DamagedException where it is damaged
   * @throws ForeignException where it was made by another engine
   */
  static @Nullable FileTable open(Path place, Digest engine) throws IOException {
    try {
      return new FileTable(SafeFile.read(place), engine);
    } catch (NoSuchFileException none) {
      return null;
    }
  }

  /** When the walk began that found these stamps, in nanoseconds since 1970. */
  long moment() {
    return moment;
  }

  int count() {
    return count;
  }

  /** The digest of the whole tree, if it was known. */
  @Nullable Digest root() {
    return root;
  }

  /** Goes to the next row, the first at first; false at the end. */
  boolean next() throws DamagedException {
    if (row == count) {
      return false;
    }
    row++;
    int shared = (int) in.varint();
    if (shared < 0 || shared > path.length()) {
      throw new DamagedException("a path begins like none");
    }
    String rest = in.plainText();
    path = shared == 0 ? rest : path.substring(0, shared).concat(rest);
    int marks = in.octet();
    kind = marks >>> 1;
    digested = (marks & 1) != 0;
    size = in.varint();
    modified += in.signed();
    changed = modified + in.signed();
    inode += in.signed();
    if (digested) {
      high = in.fixed();
      low = in.fixed();
    }
    return true;
  }

  String path() {
    return path;
  }

  /** Whether the row's kind and stamp are those of an entry. */
  boolean sameStamp(StampedTree tree, int entry) {
    return kind == tree.kind(entry).code()
        && size == tree.size(entry)
        && modified == tree.modified(entry)
        && changed == tree.changed(entry)
        && inode == tree.inode(entry);
  }

  /** As {@link FileStamp#latest}. */
  long latest() {
    return changed != 0 ? changed : modified;
  }

  boolean digested() {
    return digested;
  }

  long high() {
    return high;
  }

  long low() {
    return low;
  }

  /** Puts a table of the files into the place of the one that is there. */
  static void write(Path place, Digest engine, long moment, KnownFiles files) throws IOException {
    StampedTree tree = files.tree();
    try (SafeFile file = new SafeFile(place)) {
      ByteWriter out = new ByteWriter(PART + 4096);
      head(out, engine, moment, files);
      String path = "";
      long modified = 0;
      long inode = 0;
      for (int i = 0; i < tree.size(); i++) {
        int shared = shared(path, tree.path(i));
        path = tree.path(i);
        out.varint(shared);
        out.plainText(path.substring(shared));
        out.octet(tree.kind(i).code() << 1 | (files.known(i) ? 1 : 0));
        out.varint(tree.size(i));
        out.signed(tree.modified(i) - modified);
        out.signed(tree.changed(i) - tree.modified(i));
        out.signed(tree.inode(i) - inode);
        modified = tree.modified(i);
        inode = tree.inode(i);
        if (files.known(i)) {
          out.fixed(files.high(i));
          out.fixed(files.low(i));
        }
        if (out.length() > PART) {
          file.write(out);
        }
      }
      file.write(out);
      file.finish(true);
    }
  }

  private static void head(ByteWriter out, Digest engine, long moment, KnownFiles files) {
    out.fixed(MAGIC);
    out.fixed(engine.high());
    out.fixed(engine.low());
    out.fixed(moment);
    Digest root = files.knownRoot();
    out.octet(root == null ? 0 : 1);
    if (root != null) {
      out.fixed(root.high());
      out.fixed(root.low());
    }
    out.varint(files.tree().size());
  }

  private static int shared(String one, String other) {
    int end = Math.min(one.length(), other.length());
    int shared = 0;
    while (shared < end && one.charAt(shared) == other.charAt(shared)) {
      shared++;
    }
    return shared;
  }
}
