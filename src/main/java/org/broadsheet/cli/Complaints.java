package org.broadsheet.cli;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.ProblemText;
import org.broadsheet.problem.Severity;
import org.broadsheet.problem.SourceLines;

/**
 * Prints problems for people, sorted, and counts them in a last line. A warning that many files
 * share is printed for the first few only.
 */
final class Complaints {

  private static final int FILES_SHOWN = 3;

  private final Terminal terminal;
  private final boolean all;

  /** A printer to the terminal's error stream; {@code all} prints shared warnings in full. */
  Complaints(Terminal terminal, boolean all) {
    this.terminal = terminal;
    this.all = all;
  }

  /** Prints the problems, by place; nothing where there are none. */
  void print(List<Problem> problems, SourceLines sources) {
    if (problems.isEmpty()) {
      return;
    }
    PrintStream err = terminal.err();
    ProblemText form = new ProblemText(sources);
    Map<Kind, Group> groups = groups(problems);
    for (Problem problem : problems.stream().sorted().toList()) {
      Group group = groups.get(Kind.of(problem));
      if (group == null || group.shows(problem)) {
        err.print(painted(problem, form));
      } else if (group.isFirstHidden()) {
        err.println(
            terminal
                .colours()
                .faint("… and " + group.hidden() + " more like it (--all shows them)"));
      }
    }
    err.println(count(problems));
    err.flush();
  }

  /** Such as {@code 2 errors, 1 warning in 2 files}. */
  static String count(List<Problem> problems) {
    int errors = (int) problems.stream().filter(p -> p.severity() == Severity.ERROR).count();
    int warnings = problems.size() - errors;
    int files = (int) problems.stream().map(p -> p.location().path()).distinct().count();
    String comma = errors > 0 && warnings > 0 ? ", " : "";
    return (errors > 0 ? Count.of(errors, "error") : "")
        + comma
        + (warnings > 0 ? Count.of(warnings, "warning") : "")
        + " in "
        + Count.of(files, "file");
  }

  private String painted(Problem problem, ProblemText form) {
    Colours colours = terminal.colours();
    if (!colours.on()) {
      return form.of(problem);
    }
    String word = problem.severity().word();
    boolean error = problem.severity() == Severity.ERROR;
    String hint = problem.hint() == null ? "" : colours.hint("hint: ") + problem.hint() + "\n";
    return colours.place(problem.location().toString())
        + ": "
        + (error ? colours.error(word) : colours.warning(word))
        + ": "
        + problem.message()
        + " "
        + colours.faint("[" + problem.id() + "]")
        + "\n"
        + form.excerpt(problem.location())
        + hint;
  }

  private Map<Kind, Group> groups(List<Problem> problems) {
    Map<Kind, Group> groups = new HashMap<>();
    if (!all) {
      for (Problem problem : problems) {
        if (problem.severity() == Severity.WARNING) {
          groups.computeIfAbsent(Kind.of(problem), kind -> new Group()).size++;
        }
      }
    }
    return groups;
  }

  /** What problems share that say the same of many files. */
  private record Kind(Severity severity, String id, String message) {
    static Kind of(Problem problem) {
      return new Kind(problem.severity(), problem.id(), problem.message());
    }
  }

  /** Problems of one kind while they are printed. */
  private static final class Group {
    private final Set<String> files = new HashSet<>();
    private int size;
    private int shown;
    private boolean folded;

    boolean shows(Problem problem) {
      if (files.size() >= FILES_SHOWN && !files.contains(problem.location().path())) {
        return false;
      }
      files.add(problem.location().path());
      shown++;
      return true;
    }

    boolean isFirstHidden() {
      boolean first = !folded;
      folded = true;
      return first;
    }

    int hidden() {
      return size - shown;
    }
  }
}
