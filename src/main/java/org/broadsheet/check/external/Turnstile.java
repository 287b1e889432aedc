package org.broadsheet.check.external;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;

/** The way to one host: one question at a time, with a pause before the next. */
final class Turnstile {

  private final ReentrantLock lock = new ReentrantLock(true);
  private final Duration pause;
  private final Sleeper sleeper;
  private boolean used;
  private boolean closed;

  Turnstile(Duration pause, Sleeper sleeper) {
    this.pause = pause;
    this.sleeper = sleeper;
  }

  /** Waits for somebody's turn; afterwards {@link #leave} must be called. */
  void enter() throws InterruptedException {
    lock.lockInterruptibly();
  }

  /** Waits until the host may be asked again, by whoever has entered. */
  void beforeQuestion() throws InterruptedException {
    if (used) {
      sleeper.sleep(pause);
    }
    used = true;
  }

  /** Waits as long as the host wants. */
  void rest(Duration wanted) throws InterruptedException {
    sleeper.sleep(wanted);
    used = false;
  }

  /** From now on the host is not asked any more. */
  void close() {
    closed = true;
  }

  /** Whether the host wants to be left alone. */
  boolean isClosed() {
    return closed;
  }

  void leave() {
    lock.unlock();
  }
}
