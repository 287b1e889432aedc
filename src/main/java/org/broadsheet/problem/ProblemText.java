package org.broadsheet.problem;

import java.util.Locale;

/**
 * A problem as people read it: the place and the message, the source line with a caret under what
 * is meant, and the cure.
 */
public final class ProblemText {

  private final SourceLines sources;

  /** Text with excerpts taken from the given sources. */
  public ProblemText(SourceLines sources) {
    this.sources = sources;
  }

  /** The whole text of a problem, each line ended by a line feed. */
  public String of(Problem problem) {
    StringBuilder text = new StringBuilder(headline(problem)).append('\n');
    text.append(excerpt(problem.location()));
    if (problem.hint() != null) {
      text.append("hint: ").append(problem.hint()).append('\n');
    }
    return text.toString();
  }

  /** The first line alone: {@code path:line:column: severity: message [id]}. */
  public String headline(Problem problem) {
    return problem.location()
        + ": "
        + problem.severity().word()
        + ": "
        + problem.message()
        + " ["
        + problem.id()
        + "]";
  }

  /** The source line and its caret, or nothing where the line cannot be shown. */
  public String excerpt(Location place) {
    Excerpt excerpt = Excerpt.of(place, sources);
    if (excerpt == null) {
      return "";
    }
    String number = String.format(Locale.ROOT, "%4d", excerpt.line());
    StringBuilder text = new StringBuilder(number + " | " + excerpt.text() + "\n");
    if (excerpt.length() > 0) {
      text.append(" ".repeat(number.length())).append(" | ");
      text.append(" ".repeat(excerpt.start())).append("^".repeat(excerpt.length())).append('\n');
    }
    return text.toString();
  }
}
