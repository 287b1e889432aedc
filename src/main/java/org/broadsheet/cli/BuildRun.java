package org.broadsheet.cli;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.broadsheet.build.BuildListener;
import org.broadsheet.build.BuildOptions;
import org.broadsheet.build.BuildResult;

/**
 * A build that has been made.
 *
 * @param result how it went
 * @param took how long it took
 */
record BuildRun(BuildResult result, Duration took) {

  /** Builds, showing progress to a person who waits for it. */
  static BuildRun of(BuildOptions options, Workshop workshop, Terminal terminal, boolean progress)
      throws IOException {
    Instant start = terminal.clock().instant();
    BuildResult result;
    if (progress && terminal.interactive()) {
      try (ProgressLine line = new ProgressLine(terminal)) {
        result = workshop.build(options, line);
      }
    } else {
      result = workshop.build(options, BuildListener.SILENT);
    }
    return new BuildRun(result, Duration.between(start, terminal.clock().instant()));
  }
}
