package org.broadsheet.memory;

import java.io.IOException;
import java.io.Serial;

/** A file is whole, but of another engine or version. */
final class ForeignException extends IOException {

  @Serial private static final long serialVersionUID = 1;

  ForeignException() {
    super("made by another version");
  }
}
