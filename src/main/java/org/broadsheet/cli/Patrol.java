package org.broadsheet.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import org.broadsheet.serve.watch.Rounds;

/** A lookout that notices nothing by itself, and has everything looked at again and again. */
final class Patrol implements Lookout {

  private static final Duration PAUSE = Duration.ofMillis(300);

  /** Where a look takes long, there are fewer of them. */
  private static final int SHARE = 20;

  private final Path site;
  private final Rounds rounds;

  /**
   * A lookout over a site's folder.
   *
   * @param clock tells how long rounds take
   */
  Patrol(Path site, InstantSource clock) {
    this.site = site;
    this.rounds = new Rounds(clock);
  }

  @Override
  public Collection<Path> await(Duration atMost) throws InterruptedException {
    rounds.back(PAUSE, SHARE);
    Duration left = rounds.left();
    boolean due = left.compareTo(atMost) <= 0;
    Thread.sleep((due ? left : atMost).toMillis());
    if (!due) {
      return List.of();
    }
    rounds.begin();
    return List.of(site);
  }

  @Override
  public void close() {}
}
