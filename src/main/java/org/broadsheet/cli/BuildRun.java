package org.broadsheet.cli;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
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
    return of(options, workshop, terminal, progress, new Witness(Set.of()));
  }

  /** Builds before a witness. */
  static BuildRun of(
      BuildOptions options, Workshop workshop, Terminal terminal, boolean progress, Witness witness)
      throws IOException {
    Instant start = terminal.clock().instant();
    BuildResult result;
    if (progress && terminal.interactive()) {
      try (ProgressLine line = new ProgressLine(terminal)) {
        result = workshop.build(options, witness.beside(line));
      }
    } else {
      result = workshop.build(options, witness.beside(BuildListener.SILENT));
    }
    witness.notes().forEach(note -> terminal.err().println("note: " + note));
    return new BuildRun(result, Duration.between(start, terminal.clock().instant()));
  }
}
