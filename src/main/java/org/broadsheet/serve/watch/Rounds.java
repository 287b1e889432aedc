package org.broadsheet.serve.watch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * When everything is to be looked at though nothing was noticed, as some disks tell nothing of what
 * others do on them. A round may take no more than a small share of the time.
 */
public final class Rounds {

  private final InstantSource clock;
  private Instant due;
  private @Nullable Instant begun;

  /** Rounds of which the first is due at once. */
  public Rounds(InstantSource clock) {
    this.clock = clock;
    this.due = clock.instant();
  }

  /** A round begins; whoever makes it comes back when it is over. */
  public void begin() {
    begun = clock.instant();
  }

  /**
   * Whoever makes the rounds is back.
   *
   * @param pause the shortest time until the next
   * @param share how many times as long as the round took, no other follows
   */
  public void back(Duration pause, int share) {
    Instant from = begun;
    if (from != null) {
      Instant now = clock.instant();
      Duration rest = Duration.between(from, now).multipliedBy(share);
      due = now.plus(rest.compareTo(pause) < 0 ? pause : rest);
      begun = null;
    }
  }

  /** How long it is until the next; not less than nothing. */
  public Duration left() {
    Duration left = Duration.between(clock.instant(), due);
    return left.isNegative() ? Duration.ZERO : left;
  }
}
