package org.broadsheet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.broadsheet.check.Inspection;
import org.broadsheet.check.Order;
import org.broadsheet.check.Selection;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.Problems;
import org.broadsheet.problem.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Has the copy desk read a site. */
@Command(
    name = "check",
    description = "Say everything that is wrong with the site, and write nothing to public/.",
    footer = {
      "",
      "Examples:",
      "  broadsheet check                         everything that build and the desk find",
      "  broadsheet check --only link-dead        one kind of problem",
      "  broadsheet check --strict                for a robot that lets nothing pass",
      "",
      "Exit codes: 0 nothing is wrong, 1 errors in the site, or with --strict",
      "warnings, 2 wrong usage, 3 a fault in Broadsheet."
    })
final class CheckCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Workshop workshop;

  @Mixin private final SiteOptions site = new SiteOptions();
  @Mixin private final EditionOptions edition = new EditionOptions();
  @Mixin private final FixOptions fix = new FixOptions();
  @Mixin private final LinkOptions links = new LinkOptions();

  @Option(names = "--drafts", description = "Check drafts too.")
  private boolean drafts;

  @Option(
      names = "--only",
      paramLabel = "ID",
      split = ",",
      description = "Tell only of problems with these names, and of what stops the build.")
  private final Set<String> only = new LinkedHashSet<>();

  @Option(
      names = "--skip",
      paramLabel = "ID",
      split = ",",
      description = "Do not tell of problems with these names.")
  private final Set<String> skip = new LinkedHashSet<>();

  @Option(names = "--all", description = "Print every warning, also those that many files share.")
  private boolean all;

  @Option(names = "--strict", description = "Exit with 1 on warnings too.")
  private boolean strict;

  CheckCommand(Terminal terminal, Workshop workshop) {
    this.terminal = terminal;
    this.workshop = workshop;
  }

  @Override
  public Integer call() throws IOException {
    fix.check();
    Path folder = site.find(terminal);
    Problems told = new Problems();
    boolean mended = fix.mend(folder, false, terminal, told);
    Inspection found =
        workshop.check(
            new Order(
                folder,
                folder.resolve(SiteFolder.MEMORY),
                edition.instant(folder, workshop, terminal),
                drafts,
                new Selection(only, skip),
                told.sorted(),
                links.check(folder, terminal)));
    List<Problem> problems = found.problems();
    new Complaints(terminal, all).print(problems, found.sources());
    if (problems.isEmpty()) {
      terminal.out().println("nothing is wrong in " + Count.of(found.files(), "file"));
    }
    terminal.out().flush();
    boolean errors = problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
    if (found.links() != null) {
      LinkOptions.print(found.links(), false, terminal);
    }
    return errors || !mended || (strict && !problems.isEmpty()) ? ExitCode.PROBLEMS : ExitCode.FINE;
  }
}
