package org.broadsheet.memory;

import java.io.IOException;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Bytes are not what was written: they were damaged, cut short or made by something else. */
public final class DamagedException extends IOException {

  @Serial private static final long serialVersionUID = 1;

  DamagedException(String message) {
    super(message);
  }

  DamagedException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
