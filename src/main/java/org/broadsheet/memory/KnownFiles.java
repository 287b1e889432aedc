package org.broadsheet.memory;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.broadsheet.digest.ByteDigest;
import org.broadsheet.digest.Digest;
import org.jspecify.annotations.Nullable;

/**
 * The files of a walk beside what is remembered of them. Safe for use by many threads, as long as
 * each entry is asked for by one at a time.
 */
public final class KnownFiles {

  private final StampedTree tree;
  private final long moment;
  private final long[] digests;
  private final boolean[] known;
  private final boolean unchanged;
  private volatile boolean learned;
  private volatile @Nullable Digest root;

  private KnownFiles(StampedTree tree, long moment, @Nullable FileTable table, long racy)
      throws DamagedException {
    this.tree = tree;
    this.moment = moment;
    this.digests = new long[2 * tree.size()];
    this.known = new boolean[tree.size()];
    this.unchanged = table != null && join(table, racy);
    this.root = unchanged && table != null ? table.root() : null;
  }

  /** Files of which nothing is remembered. */
  static KnownFiles fresh(StampedTree tree, long moment) {
    try {
      return new KnownFiles(tree, moment, null, 0);
    } catch (DamagedException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Files with what a table remembers of them.
   *
   * @param racy what changed then or later may have changed again, with the same stamp, after it
   *     was looked at
   */
  static KnownFiles of(StampedTree tree, long moment, FileTable table, long racy)
      throws DamagedException {
    return new KnownFiles(tree, moment, table, racy);
  }

  /**
   * Files with what was known of them at an earlier look.
   *
   * @param racy as in {@link #of}
   */
  static KnownFiles of(StampedTree tree, long moment, KnownFiles before, long racy) {
    KnownFiles files = fresh(tree, moment);
    int old = 0;
    for (int entry = 0; entry < tree.size(); entry++) {
      int order = -1;
      while (old < before.tree.size()
          && (order = before.tree.path(old).compareTo(tree.path(entry))) < 0) {
        old++;
      }
      if (order == 0
          && before.known[old]
          && tree.sameStamp(entry, before.tree, old)
          && tree.stamp(entry).latest() < racy) {
        files.set(entry, before.high(old), before.low(old));
      }
    }
    return files;
  }

  /** Files of which only some were looked at again. */
  static KnownFiles of(SecondLook look, KnownFiles before) {
    StampedTree tree = look.tree();
    // Of most files nothing newer is known than what the walk before found.
    KnownFiles files = fresh(tree, before.moment);
    int old = 0;
    for (int entry = 0; entry < tree.size(); entry++) {
      if (!look.fresh().get(entry)) {
        while (!before.tree.path(old).equals(tree.path(entry))) {
          old++;
        }
        if (before.known[old]) {
          files.set(entry, before.high(old), before.low(old));
        }
      } else if (tree.kind(entry) == EntryKind.FILE && tree.size(entry) <= Content.LARGE) {
        files.learnNow(entry);
      }
    }
    return files;
  }

  /** So that the next look sees a change that leaves the stamp as it is. */
  private void learnNow(int entry) {
    try {
      content(entry).digest();
    } catch (IOException unreadable) {
      // Whoever needs the file will say it.
    }
  }

  /**
   * The paths that are not as they were at an earlier look: what came, what went, and what has
   * another content. Where nobody asked for the content before, another stamp is enough. What links
   * lead to is not looked at.
   */
  public SortedSet<String> changedSince(KnownFiles before) {
    return new Comparison(before, this).changed();
  }

  /** Takes the digests of all rows that still count; tells whether nothing has changed. */
  private boolean join(FileTable table, long racy) throws DamagedException {
    int same = 0;
    List<Doubt> doubts = new ArrayList<>();
    int entry = 0;
    while (table.next()) {
      int order = -1;
      while (entry < tree.size() && (order = tree.path(entry).compareTo(table.path())) < 0) {
        entry++;
      }
      if (order == 0 && table.sameStamp(tree, entry)) {
        same++;
        if (table.latest() >= racy) {
          doubts.add(new Doubt(entry, new Digest(table.high(), table.low())));
        } else if (table.digested()) {
          set(entry, table.high(), table.low());
        }
      }
    }
    return same == tree.size() && same == table.count() && settled(doubts);
  }

  /** Whether the files that may have changed unseen have not, which costs a look into each. */
  private boolean settled(List<Doubt> doubts) {
    for (Doubt doubt : doubts) {
      try {
        Digest digest = contentOf(doubt.entry());
        learn(doubt.entry(), digest);
        if (!digest.equals(doubt.digest())) {
          return false;
        }
      } catch (IOException unreadable) {
        return false; // whoever needs the file will say it
      }
    }
    return true;
  }

  /**
   * A file with the right stamp that may have changed again just after it was looked at.
   *
   * @param digest of its content then; of no meaning where it was not known, which it always is
   *     where the digest of the whole tree is
   */
  private record Doubt(int entry, Digest digest) {}

  /** The files as the walk found them. */
  public StampedTree tree() {
    return tree;
  }

  /**
   * Whether every path and stamp is as it was when they were last saved, and no file has changed
   * unseen. What links lead to is not looked at.
   */
  public boolean unchanged() {
    return unchanged;
  }

  /** The content of an entry that is a file. */
  public Content content(int entry) {
    return new Content(this, entry);
  }

  /**
   * One digest of all paths, kinds and contents (for a link: where it leads), the same on every
   * machine. Reads the files that are not known and that nobody has asked for.
   *
   * @throws IOException where one cannot be read
   */
  public Digest rootDigest() throws IOException {
    Digest before = root;
    if (before != null) {
      return before;
    }
    for (int i = 0; i < tree.size(); i++) {
      if (!known[i]) {
        learn(i, contentOf(i));
      }
    }
    Digest made = combined();
    root = made;
    learned = true;
    return made;
  }

  private Digest contentOf(int entry) throws IOException {
    Path file = tree.file(entry);
    return switch (tree.kind(entry)) {
      case FILE -> read(file);
      case LINK ->
          Digest.of(
              Files.readSymbolicLink(file)
                  .toString()
                  .replace('\\', '/')
                  .getBytes(StandardCharsets.UTF_8));
      case UNREADABLE, OTHER -> new Digest(0, 0);
    };
  }

  /** The digest of a file of any size. */
  static Digest read(Path file) throws IOException {
    ByteDigest digest = new ByteDigest();
    byte[] part = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      int count;
      while ((count = in.read(part)) >= 0) {
        digest.add(part, 0, count);
      }
    }
    return digest.toDigest();
  }

  private Digest combined() {
    ByteDigest digest = new ByteDigest();
    ByteWriter out = new ByteWriter(1 << 12);
    for (int i = 0; i < tree.size(); i++) {
      out.plainText(tree.path(i));
      out.octet(tree.kind(i).code());
      out.fixed(high(i));
      out.fixed(low(i));
      digest.add(out.array(), 0, out.length());
      out.clear();
    }
    return digest.toDigest();
  }

  /** Sets the digest of an entry as its bytes were read. */
  void learn(int entry, Digest digest) {
    if (known[entry] && digest.high() == high(entry) && digest.low() == low(entry)) {
      return;
    }
    set(entry, digest.high(), digest.low());
    learned = true;
    root = null;
  }

  private void set(int entry, long high, long low) {
    digests[2 * entry] = high;
    digests[2 * entry + 1] = low;
    known[entry] = true;
  }

  boolean known(int entry) {
    return known[entry];
  }

  long high(int entry) {
    return digests[2 * entry];
  }

  long low(int entry) {
    return digests[2 * entry + 1];
  }

  /** When the walk began, in nanoseconds since 1970. */
  long moment() {
    return moment;
  }

  /** The digest of the tree, if somebody has asked for it. */
  @Nullable Digest knownRoot() {
    return root;
  }

  /** Whether more is known than the memory holds. */
  boolean worthSaving() {
    return learned || !unchanged;
  }
}
