package org.broadsheet.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

/** A lookout that notices nothing by itself, and has everything looked at again and again. */
final class Rounds implements Lookout {

  private static final Duration PAUSE = Duration.ofMillis(300);

  private final Path site;

  /** A lookout over a site's folder. */
  Rounds(Path site) {
    this.site = site;
  }

  @Override
  public Collection<Path> await(Duration atMost) throws InterruptedException {
    Duration pause = atMost.compareTo(PAUSE) < 0 ? atMost : PAUSE;
    Thread.sleep(pause.toMillis());
    return List.of(site);
  }

  @Override
  public void close() {}
}
