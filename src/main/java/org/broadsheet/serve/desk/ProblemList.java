package org.broadsheet.serve.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.broadsheet.problem.Excerpt;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.SourceLines;

/** Problems as a list in HTML, in the words of the terminal. */
final class ProblemList {

  /** A browser can show no more at once without standing still. */
  private static final int MOST = 1000;

  private static final Comparator<Problem> ERRORS_FIRST =
      Comparator.comparing(Problem::severity).thenComparing(Comparator.naturalOrder());

  private ProblemList() {}

  /** The list, errors first. */
  static String of(List<Problem> problems, SourceLines sources, DeskWords words) {
    Markup html = new Markup().open("ol", "class", "problems");
    problems.stream().sorted(ERRORS_FIRST).limit(MOST).forEach(p -> item(html, p, sources, words));
    html.end("ol");
    if (problems.size() > MOST) {
      html.element(
          "p",
          words.say("more-problems", "count", words.number(problems.size() - MOST)),
          "class",
          "more");
    }
    return html.toString();
  }

  private static void item(Markup html, Problem problem, SourceLines sources, DeskWords words) {
    String word = problem.severity().word();
    html.open("li", "class", "problem " + word, "lang", "en", "dir", "ltr");
    html.open("p", "class", "where").open("bdi", "class", "place");
    Sentence.path(html, problem.location().toString());
    html.close("bdi").text(": ").element("span", word, "class", "severity").text(": ").close("p");
    html.open("p", "class", "message").open("bdi", "dir", "ltr");
    Sentence.write(html, problem.message());
    html.close("bdi");
    html.text(" ").element("span", "[" + problem.id() + "]", "class", "id").close("p");
    Excerpt excerpt = Excerpt.of(problem.location(), sources);
    if (excerpt != null) {
      excerpt(html, excerpt, words);
    }
    if (problem.hint() != null) {
      html.open("p", "class", "hint").element("span", "hint:").text(" ");
      html.open("bdi", "dir", "ltr");
      Sentence.write(html, problem.hint());
      html.close("bdi").close("p");
    }
    html.end("li");
  }

  private static void excerpt(Markup html, Excerpt excerpt, DeskWords words) {
    boolean meant = excerpt.length() > 0;
    String text = excerpt.text();
    int start = Math.min(excerpt.start(), text.length());
    int end = Math.min(start + excerpt.length(), text.length());
    html.open(
        "div",
        "class",
        "excerpt",
        "tabindex",
        "0",
        "role",
        "group",
        "aria-label",
        words.say("the-line"));
    html.element("span", String.format(Locale.ROOT, "%4d | ", excerpt.line()), "class", "number");
    html.open("code", "dir", "auto").text(text.substring(0, start));
    if (meant) {
      // What stands at the end of a line may be a missing sign: the caret points behind the text.
      html.element("mark", end > start ? text.substring(start, end) : " ");
    }
    html.text(text.substring(end)).close("code").close("div");
  }
}
