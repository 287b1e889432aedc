package org.broadsheet.serve.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.broadsheet.problem.Excerpt;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.Severity;
import org.broadsheet.problem.SourceLines;

/** Problems as a list in HTML, in the words of the terminal. */
final class ProblemList {

  /** A browser can show no more at once without standing still. */
  private static final int MOST = 1000;

  private static final Comparator<Problem> ERRORS_FIRST =
      Comparator.comparing(Problem::severity).thenComparing(Comparator.naturalOrder());

  private ProblemList() {}

  /** The list, errors first. */
  static String of(List<Problem> problems, SourceLines sources) {
    Markup html = new Markup().open("ol", "class", "problems");
    problems.stream().sorted(ERRORS_FIRST).limit(MOST).forEach(p -> item(html, p, sources));
    html.end("ol");
    if (problems.size() > MOST) {
      html.element(
          "p",
          "… and " + (problems.size() - MOST) + " more, which the terminal names",
          "class",
          "more");
    }
    return html.toString();
  }

  private static void item(Markup html, Problem problem, SourceLines sources) {
    String word = problem.severity().word();
    html.open("li", "class", "problem " + word);
    html.open("p", "class", "where");
    html.element("bdi", problem.location().toString(), "class", "place", "dir", "ltr");
    html.text(": ").element("span", word, "class", "severity").text(": ").close("p");
    html.open("p", "class", "message").element("bdi", problem.message());
    html.text(" ").element("span", "[" + problem.id() + "]", "class", "id").close("p");
    Excerpt excerpt = Excerpt.of(problem.location(), sources);
    if (excerpt != null) {
      excerpt(html, excerpt);
    }
    if (problem.hint() != null) {
      html.open("p", "class", "hint").element("span", "hint:").text(" ");
      html.element("bdi", problem.hint()).close("p");
    }
    html.end("li");
  }

  private static void excerpt(Markup html, Excerpt excerpt) {
    boolean meant = excerpt.length() > 0;
    String text = excerpt.text();
    int start = Math.min(excerpt.start(), text.length());
    int end = Math.min(start + excerpt.length(), text.length());
    html.open(
        "div", "class", "excerpt", "tabindex", "0", "role", "group", "aria-label", "the line");
    html.element("span", String.format(Locale.ROOT, "%4d | ", excerpt.line()), "class", "number");
    html.open("code", "dir", "auto").text(text.substring(0, start));
    if (meant) {
      // What stands at the end of a line may be a missing sign: the caret points behind the text.
      html.element("mark", end > start ? text.substring(start, end) : " ");
    }
    html.text(text.substring(end)).close("code").close("div");
  }

  /** How many there are, such as {@code 2 errors, 1 warning}. */
  static String count(List<Problem> problems) {
    long errors = problems.stream().filter(p -> p.severity() == Severity.ERROR).count();
    long warnings = problems.size() - errors;
    if (errors == 0) {
      return number(warnings, "warning");
    }
    return number(errors, "error") + (warnings == 0 ? "" : ", " + number(warnings, "warning"));
  }

  private static String number(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
