package org.broadsheet.memory;

import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;

/**
 * A stored value could not be read back, because its bytes are damaged or gone. The memory has
 * forgotten what it held: whoever closes it, opens it again and begins anew gets a right result.
 */
public final class LostMemoryException extends UncheckedIOException {

  @Serial private static final long serialVersionUID = 1;

  LostMemoryException(IOException cause) {
    super("what the build remembered is damaged", cause);
  }
}
