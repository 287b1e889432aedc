package org.broadsheet.memory;

import java.io.IOException;
import java.nio.file.Files;
import org.broadsheet.digest.ByteDigest;
import org.broadsheet.digest.Digest;
import org.jspecify.annotations.Nullable;

/** What is in one file: its digest, and its bytes where somebody needs them. For one thread. */
public final class Content {

  /** Larger files are not held to be asked for: they are pictures and films. */
  static final int LARGE = 1 << 22;

  private final KnownFiles files;
  private final int entry;
  private byte @Nullable [] bytes;

  Content(KnownFiles files, int entry) {
    this.files = files;
    this.entry = entry;
  }

  /**
   * The digest of the file's bytes, from the memory or by reading them.
   *
   * @throws IOException where the file cannot be read
   */
  public Digest digest() throws IOException {
    if (!files.known(entry)) {
      if (files.tree().size(entry) <= LARGE) {
        bytes();
      } else {
        files.learn(entry, KnownFiles.read(files.tree().file(entry)));
      }
    }
    return new Digest(files.high(entry), files.low(entry));
  }

  /**
   * The file's bytes, read at most once; not to be changed. Afterwards {@link #digest} is of these
   * very bytes, even where the file has changed since it was looked at: make keys of it only then.
   *
   * @throws IOException where the file cannot be read
   */
  public byte[] bytes() throws IOException {
    if (bytes == null) {
      bytes = Files.readAllBytes(files.tree().file(entry));
      files.learn(entry, ByteDigest.of(bytes));
    }
    return bytes;
  }
}
