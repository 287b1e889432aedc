package org.broadsheet.check.external;

import java.time.Duration;

/** Waits for a while. */
@FunctionalInterface
interface Sleeper {

  /** Waits, unless the thread is interrupted. */
  void sleep(Duration time) throws InterruptedException;
}
