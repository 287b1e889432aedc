package org.broadsheet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.broadsheet.build.BuildListener;
import org.broadsheet.build.BuildOptions;
import org.broadsheet.build.BuildResult;
import org.broadsheet.build.StoryList;
import org.broadsheet.build.Verification;
import org.broadsheet.check.Inspection;
import org.broadsheet.check.Order;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.problem.Problems;
import org.jspecify.annotations.Nullable;

/** What commands need of the rest of Broadsheet. */
interface Workshop {

  /** Builds a site and writes it, unless it has errors. */
  BuildResult build(BuildOptions options, BuildListener listener) throws IOException;

  /**
   * Compares an output with a build from nothing; null where the site has errors.
   *
   * @param options of the build that made the output
   */
  @Nullable Verification verify(BuildOptions options) throws IOException;

  /** Every story of a site, and what it is at an instant. */
  StoryList stories(Path site, Instant at) throws IOException;

  /** Checks a site and writes nothing to the output. */
  Inspection check(Order order) throws IOException;

  /** What {@code site.yaml} says, or null where it says too little, which is reported. */
  @Nullable SiteConfig config(Path site, Problems problems) throws IOException;
}
