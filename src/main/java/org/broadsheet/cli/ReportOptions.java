package org.broadsheet.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.broadsheet.build.BuildResult;
import org.broadsheet.json.Json;
import picocli.CommandLine.Option;

/** How a build is reported. */
final class ReportOptions {

  @Option(names = "--quiet", description = "Print problems and nothing else.")
  private boolean quiet;

  @Option(names = "--json", description = "Print the result as one JSON object, problems included.")
  private boolean json;

  @Option(names = "--all", description = "Print every warning, also those that many files share.")
  private boolean all;

  /** Whether a progress bar is welcome. */
  boolean progress() {
    return !quiet && !json;
  }

  /** Prints problems and the line that says what was built. */
  void print(BuildRun run, Path output, Terminal terminal) {
    BuildResult result = run.result();
    if (json) {
      terminal.out().println(Json.pretty(BuildJson.of(run, output)));
    } else {
      new Complaints(terminal, all).print(result.problems(), result.sources());
      if (result.ok() && !quiet) {
        terminal.out().println(summary(run) + " → " + terminal.shown(output.resolve("index.html")));
      }
    }
    terminal.out().flush();
  }

  /** Such as {@code 412 pages from 230 articles in 1.9 s}. */
  static String summary(BuildRun run) {
    return Count.of(run.result().pages(), "page")
        + " from "
        + Count.of(run.result().articles(), "article")
        + String.format(Locale.ROOT, " in %.1f s", run.took().toMillis() / 1000.0);
  }
}
