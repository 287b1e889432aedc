package org.broadsheet.serve;

import java.io.IOException;
import java.io.InputStream;

/** One file of a {@link Paper}: a page, a feed, a picture. Safe for many threads. */
public interface PaperFile {

  /** Its name as it would be on a disk; the ending tells the media type. */
  String name();

  /** How many bytes it has. */
  long length();

  /** What is the same where the bytes are the same, and differs where they differ; hexadecimal. */
  String digest();

  /** Its bytes from the first on; whoever opens it closes it. */
  InputStream open() throws IOException;

  /** Whether it is a page that cannot be made, and has no bytes. */
  default boolean spoiled() {
    return false;
  }
}
