package org.broadsheet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.broadsheet.check.Inspection;
import org.broadsheet.check.Order;
import org.broadsheet.check.Selection;
import org.broadsheet.problem.Problems;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Has the copy desk read a site. */
@Command(
    name = "check",
    description = "Say everything that is wrong with the site. Nothing is written to public/.",
    footer = {
      "",
      "Examples:",
      "  broadsheet check                         all that build finds, and the copy desk",
      "  broadsheet check --only link-dead        one kind of problem",
      "  broadsheet check --strict                for a robot that lets nothing pass",
      "  broadsheet check --fix                   mend what is safely mended, once you agree",
      "  broadsheet check --external              ask other sites for what stories link to",
      "  broadsheet check --sarif > check.sarif   for a code scanner",
      "",
      "Exit codes: 0 nothing stops readers, 1 errors in the site, or with --strict "
          + "warnings, 2 wrong usage, 3 a fault in Broadsheet."
    })
final class CheckCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Workshop workshop;

  @Mixin private final SiteOptions site = new SiteOptions();
  @Mixin private final FixOptions fix = new FixOptions();
  @Mixin private final LinkOptions links = new LinkOptions();
  @Mixin private final RuleOptions rules = new RuleOptions();
  @Mixin private final CheckReportOptions report = new CheckReportOptions();

  @Option(
      names = AsOf.OPTION,
      paramLabel = AsOf.LABEL,
      description = {
        "Check what is public at this moment, or will be, instead of now" + AsOf.FORMS,
        AsOf.ZONE
      })
  private @Nullable String at;

  @Option(names = "--drafts", description = "Check drafts too.")
  private boolean drafts;

  @Option(names = "--strict", description = "Exit with 1 on warnings too.")
  private boolean strict;

  CheckCommand(Terminal terminal, Workshop workshop) {
    this.terminal = terminal;
    this.workshop = workshop;
  }

  @Override
  public Integer call() throws IOException {
    report.check();
    fix.check();
    Selection wanted = rules.selection();
    Path folder = site.find(terminal);
    Problems told = new Problems();
    boolean mended = fix.mend(folder, report.isForPrograms(), terminal, told);
    Inspection found =
        workshop.check(
            new Order(
                folder,
                folder.resolve(SiteFolder.MEMORY),
                new AsOf(at).instant(folder, workshop, terminal),
                drafts,
                wanted,
                told.sorted(),
                links.check(folder, terminal)));
    report.print(found, folder, terminal);
    if (found.links() != null) {
      LinkOptions.print(found.links(), report.isForPrograms() || report.isQuiet(), terminal);
    }
    boolean errors = found.problems().stream().anyMatch(CheckJson::isError);
    boolean wanting = !mended || (strict && !found.problems().isEmpty());
    return errors || wanting ? ExitCode.PROBLEMS : ExitCode.FINE;
  }
}
