package org.broadsheet.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.StringJoiner;
import org.broadsheet.build.BuildResult;
import org.broadsheet.json.Json;
import org.broadsheet.model.Visibility;
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

  /** Whether the report is for programs. */
  boolean json() {
    return json;
  }

  /** Prints problems, what is held back, and the line that says what was built. */
  void print(BuildRun run, Path output, Terminal terminal) {
    BuildResult result = run.result();
    if (json) {
      terminal.out().println(Json.pretty(BuildJson.of(run, output)));
    } else {
      new Complaints(terminal, all).print(result.problems(), result.sources());
      if (result.ok() && !quiet) {
        if (!result.notShown().isEmpty()) {
          terminal.out().println(notShown(result.notShown()));
        }
        terminal.out().println(summary(run) + " → " + terminal.shown(output.resolve("index.html")));
      }
    }
    terminal.out().flush();
  }

  /** Such as {@code not shown: 1 draft, 2 scheduled}, and how to see which those are. */
  private static String notShown(Map<Visibility, Integer> counts) {
    StringJoiner text = new StringJoiner(", ", "not shown: ", " (broadsheet list all)");
    for (Map.Entry<Visibility, Integer> count : counts.entrySet()) {
      text.add(
          count.getKey() == Visibility.DRAFT
              ? Count.of(count.getValue(), "draft")
              : count.getValue() + " " + count.getKey().word());
    }
    return text.toString();
  }

  /** Such as {@code 412 pages from 230 articles in 1.9 s}. */
  static String summary(BuildRun run) {
    return summary(run.result().pages(), run.result().articles(), run.took());
  }

  /** The same of what was made without a build. */
  static String summary(int pages, int articles, Duration took) {
    return Count.of(pages, "page")
        + " from "
        + Count.of(articles, "article")
        + " in "
        + seconds(took)
        + " s";
  }

  /** To one decimal, without the library's forms, which take longer to load than a quick build. */
  private static String seconds(Duration took) {
    long tenths = (took.toMillis() + 50) / 100;
    return tenths / 10 + "." + tenths % 10;
  }
}
