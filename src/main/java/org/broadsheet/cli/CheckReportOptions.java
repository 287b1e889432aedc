package org.broadsheet.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.broadsheet.check.Inspection;
import org.broadsheet.check.ProblemIndex;
import org.broadsheet.json.Json;
import org.broadsheet.output.ReportFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a check is reported. */
final class CheckReportOptions {

  @Option(names = "--quiet", description = "Print problems and nothing else.")
  private boolean quiet;

  @Option(names = "--json", description = "Report as one JSON object.")
  private boolean json;

  @Option(names = "--sarif", description = "Report as SARIF 2.1.0, which code scanners read.")
  private boolean sarif;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = {
        "Where the JSON or SARIF goes; the text for people is printed as well then.",
        "Default: it is printed, and nothing else is."
      })
  private @Nullable Path output;

  @Option(names = "--all", description = "Print every warning, also those that many files share.")
  private boolean all;

  /**
   * Sees that the options fit together, before any work is done.
   *
   * @throws WrongUsage where they do not
   */
  void check() {
    if (json && sarif) {
      throw new WrongUsage("a report is either JSON or SARIF", "give --json or --sarif, not both");
    }
    if (output != null && !json && !sarif) {
      throw new WrongUsage(
          "--output is for the report of a program", "give --json or --sarif as well");
    }
  }

  /** Whether nothing but problems is printed. */
  boolean isQuiet() {
    return quiet;
  }

  /** Whether a program reads what is printed, and nothing else may be among it. */
  boolean isForPrograms() {
    return (json || sarif) && output == null;
  }

  /** Prints the report, or writes it to its file. */
  void print(Inspection found, Path site, Terminal terminal) throws IOException {
    boolean machine = json || sarif;
    if (machine) {
      String report = Json.pretty(json ? CheckJson.of(found) : sarif(found, site, terminal)) + "\n";
      Path named = output;
      if (named == null) {
        terminal.out().print(report);
      } else {
        ReportFile.write(terminal.here().resolve(named), report);
      }
    }
    if (!machine || output != null) {
      new Complaints(terminal, all).print(found.problems(), found.sources());
      if (found.problems().isEmpty() && !quiet) {
        terminal.out().println(praise(found));
      }
      if (!found.complete() && !quiet) {
        terminal.err().println("note: more may be found once the errors are mended");
        terminal.err().flush();
      }
    }
    terminal.out().flush();
  }

  /** Such as {@code nothing is wrong in 12 files}. */
  private static String praise(Inspection found) {
    String files = Count.of(found.files(), "file");
    return found.leftOut() == 0
        ? "nothing is wrong in " + files
        : "nothing of what was asked for in "
            + files
            + "; "
            + Count.of(found.leftOut(), "other problem")
            + " left out";
  }

  /** A scanner reads paths from the folder that the check is run in, the top of the repository. */
  private static Object sarif(Inspection found, Path site, Terminal terminal) {
    Path here = terminal.here();
    boolean below = site.startsWith(here) && !site.equals(here);
    String folder = below ? here.relativize(site).toString().replace('\\', '/') + "/" : "";
    String version = new Version().getVersion()[0].replace("broadsheet ", "");
    return new CheckSarif(folder, ProblemIndex.packed()).of(found.problems(), version);
  }
}
