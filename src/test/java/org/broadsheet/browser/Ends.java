package org.broadsheet.browser;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Sees to it that no process outlives a test. */
final class Ends {

  private Ends() {}

  /** Waits for the end of a process, and brings it about where it does not come by itself. */
  static void end(Process process, Duration patience) {
    try {
      if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly().waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
