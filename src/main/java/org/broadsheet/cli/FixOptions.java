package org.broadsheet.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.broadsheet.problem.Problems;
import picocli.CommandLine.Option;

/** Whether a check mends what it can, and who decides about it. */
final class FixOptions {

  @Option(
      names = "--fix",
      description =
          "Mend what can be mended without a doubt: names of keys, the form of dates, slugs, and tabs."
              + " The changes are shown, and made once you agree.")
  private boolean fix;

  @Option(
      names = {"-y", "--yes"},
      description = "With --fix: make the changes without asking.")
  private boolean yes;

  @Option(names = "--dry-run", description = "With --fix: show the changes, and make none.")
  private boolean dryRun;

  /**
   * Sees that the options fit together.
   *
   * @throws WrongUsage where they do not
   */
  void check() {
    if (!fix && (yes || dryRun)) {
      String option = yes ? "--yes" : "--dry-run";
      throw new WrongUsage(option + " is about what --fix does", "give --fix as well");
    }
    if (yes && dryRun) {
      throw new WrongUsage(
          "--dry-run makes no changes, and --yes makes them all", "give one of the two");
    }
  }

  /**
   * Mends a site, where that is wanted.
   *
   * @param aside whether the changes are shown beside a report that programs read
   * @param problems is told what could not be mended
   * @return whether everything is mended that can be
   */
  boolean mend(Path site, boolean aside, Terminal terminal, Problems problems) throws IOException {
    if (!fix) {
      return true;
    }
    Repairs repairs = Repairs.find(site, terminal, problems);
    if (repairs.isEmpty()) {
      return true;
    }
    boolean asks = !yes && !dryRun && terminal.canAsk();
    repairs.show(asks || aside ? terminal.err() : terminal.out(), asks);
    if (yes || (asks && repairs.areAgreed())) {
      return repairs.make(problems);
    }
    if (!asks && !dryRun) {
      terminal.err().println("hint: nothing is changed yet; --yes makes these changes");
    }
    return false;
  }
}
