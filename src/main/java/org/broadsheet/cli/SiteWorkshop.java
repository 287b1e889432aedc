package org.broadsheet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.broadsheet.build.BuildListener;
import org.broadsheet.build.BuildOptions;
import org.broadsheet.build.BuildResult;
import org.broadsheet.build.SiteBuilder;
import org.broadsheet.build.StoryList;
import org.broadsheet.build.Verification;
import org.broadsheet.check.Inspection;
import org.broadsheet.check.Order;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.config.SiteConfigReader;
import org.broadsheet.problem.Problems;
import org.jspecify.annotations.Nullable;

/** The real workshop. */
final class SiteWorkshop implements Workshop {

  @Override
  public BuildResult build(BuildOptions options, BuildListener listener) throws IOException {
    return new SiteBuilder(listener).build(options);
  }

  @Override
  public @Nullable Verification verify(BuildOptions options) throws IOException {
    return Verification.of(options);
  }

  @Override
  public StoryList stories(Path site, Instant at) throws IOException {
    return StoryList.of(site, at);
  }

  @Override
  public Inspection check(Order order) throws IOException {
    return Inspection.of(order);
  }

  @Override
  public @Nullable SiteConfig config(Path site, Problems problems) {
    return new SiteConfigReader(problems).read(site);
  }
}
