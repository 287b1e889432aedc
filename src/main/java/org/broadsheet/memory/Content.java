package org.broadsheet.memory;

import java.io.IOException;
import org.broadsheet.digest.Digest;

/** What is in one file: its digest, and its bytes where somebody needs them. For one thread. */
public final class Content {

  Content() {}

  /**
   * The digest of the file's bytes, from the memory or by reading them.
   *
   * @throws IOException where the file cannot be read
   */
  public Digest digest() throws IOException {
    throw new UnsupportedOperationException();
  }

  /**
   * The file's bytes, read at most once. Afterwards {@link #digest} is of these very bytes, even
   * where the file has changed since it was looked at: make keys of it only then.
   *
   * @throws IOException where the file cannot be read
   */
  public byte[] bytes() throws IOException {
    throw new UnsupportedOperationException();
  }
}
