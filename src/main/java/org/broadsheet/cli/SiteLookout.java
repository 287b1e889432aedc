package org.broadsheet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import org.broadsheet.build.ProofPress;
import org.broadsheet.serve.watch.SiteWatch;

/** A lookout that the system tells of changes. */
final class SiteLookout implements Lookout {

  private final SiteWatch watch;

  private SiteLookout(SiteWatch watch) {
    this.watch = watch;
  }

  /** The best lookout over a site's folder that the system gives. */
  static Lookout over(Path site, InstantSource clock) {
    try {
      return new SiteLookout(SiteWatch.of(site, ProofPress::concerns, clock));
    } catch (IOException noMore) {
      return new Patrol(site, clock); // others have taken all watches that the system has
    }
  }

  @Override
  public Collection<Path> await(Duration atMost) throws InterruptedException {
    return watch.await(atMost);
  }

  @Override
  public void close() throws IOException {
    watch.close();
  }
}
