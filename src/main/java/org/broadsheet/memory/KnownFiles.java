package org.broadsheet.memory;

import java.io.IOException;
import org.broadsheet.digest.Digest;

/**
 * The files of a walk beside what is remembered of them. Safe for use by many threads, as long as
 * each entry is asked for by one at a time.
 */
public final class KnownFiles {

  KnownFiles() {}

  /** The files as the walk found them. */
  public StampedTree tree() {
    throw new UnsupportedOperationException();
  }

  /**
   * Whether every path and stamp is as it was when they were last saved, and none could have
   * changed unseen. Reads no file and no value.
   */
  public boolean unchanged() {
    throw new UnsupportedOperationException();
  }

  /** The content of an entry that is a file. */
  public Content content(int entry) {
    throw new UnsupportedOperationException();
  }

  /**
   * One digest of all paths, kinds and contents (for a link: where it leads), the same on every
   * machine. Reads the files that are not known and that nobody has asked for.
   *
   * @throws IOException where one cannot be read
   */
  public Digest rootDigest() throws IOException {
    throw new UnsupportedOperationException();
  }
}
