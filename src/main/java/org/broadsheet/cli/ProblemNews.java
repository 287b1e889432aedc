package org.broadsheet.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.SourceLines;

/** Tells a terminal that stays open what is wrong with a site, and nothing twice. */
final class ProblemNews {

  private final Terminal terminal;
  private List<Problem> told = List.of();

  /** News for a terminal that was told nothing yet. */
  ProblemNews(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * Prints the problems that are new, as a build would, and says so when others are fixed.
   *
   * @param now all problems that there are
   */
  void tell(List<Problem> now, SourceLines sources) {
    List<Problem> fresh = without(now, told);
    int fixed = without(told, now).size();
    int rest = now.size() - fresh.size();
    new Complaints(terminal, false).print(fresh, sources);
    if (now.isEmpty() && fixed > 0) {
      terminal.err().println("fixed: nothing is wrong any more");
    } else if (fixed > 0 || (rest > 0 && !fresh.isEmpty())) {
      terminal
          .err()
          .println(
              (fixed > 0 ? fixed + " fixed; " : "") + "now there are " + Complaints.count(now));
    }
    terminal.err().flush();
    told = List.copyOf(now);
  }

  private static List<Problem> without(List<Problem> problems, List<Problem> others) {
    Set<Problem> known = new HashSet<>(others);
    List<Problem> rest = new ArrayList<>();
    for (Problem problem : problems) {
      if (!known.contains(problem)) {
        rest.add(problem);
      }
    }
    return rest;
  }
}
