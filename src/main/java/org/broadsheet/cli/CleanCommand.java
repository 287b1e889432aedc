package org.broadsheet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.broadsheet.output.CleanResult;
import org.broadsheet.output.OutputCleaning;
import org.broadsheet.problem.Problems;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Takes away what was built. */
@Command(
    name = "clean",
    description = {
      "Delete the built site.",
      "Only files that Broadsheet wrote are deleted, and only if nobody changed them since."
    },
    footer = {
      "",
      "Examples:",
      "  broadsheet clean                       empties public/",
      "  broadsheet clean --output ../web       empties another output folder",
      "",
      "Exit codes: 0 clean, 1 it could not be done, 2 wrong usage, " + "3 a fault in Broadsheet."
    })
final class CleanCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private final SiteOptions site = new SiteOptions();
  @Mixin private final OutputOptions output = new OutputOptions();

  CleanCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = site.find(terminal);
    Path target = output.find(folder, terminal);
    Problems problems = new Problems();
    @Nullable CleanResult result = OutputCleaning.clean(folder, target, problems);
    if (result == null) {
      new Complaints(terminal, false).print(problems.sorted(), (path, line) -> null);
      return ExitCode.PROBLEMS;
    }
    for (String kept : result.kept()) {
      terminal
          .err()
          .println(terminal.shown(target.resolve(kept)) + " was changed by hand and stays");
    }
    terminal
        .out()
        .println(Count.of(result.deleted(), "file") + " deleted from " + terminal.shown(target));
    terminal.out().flush();
    return ExitCode.FINE;
  }
}
