package org.broadsheet.problem;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A problem as people read it: the place and the message, the source line with a caret under what
 * is meant, and the cure.
 */
public final class ProblemText {

  private static final int WIDEST_EXCERPT = 160;
  private static final int BEFORE_CARET = 60;

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
    @Nullable String line = place.line() == 0 ? null : sources.line(place.path(), place.line());
    if (line == null) {
      return "";
    }
    int start = Math.max(0, Math.min(place.column() - 1, line.length()));
    int from = line.length() > WIDEST_EXCERPT ? Math.max(0, start - BEFORE_CARET) : 0;
    int to = Math.min(line.length(), from + WIDEST_EXCERPT);
    String shown =
        (from > 0 ? "…" : "") + line.substring(from, to) + (to < line.length() ? "…" : "");
    String number = String.format(Locale.ROOT, "%4d", place.line());
    StringBuilder text = new StringBuilder(number + " | " + printable(shown) + "\n");
    if (place.column() > 0) {
      int pad = start - from + (from > 0 ? 1 : 0);
      int carets = Math.max(1, Math.min(place.length(), to - start));
      text.append(" ".repeat(number.length())).append(" | ");
      text.append(" ".repeat(pad)).append("^".repeat(carets)).append('\n');
    }
    return text.toString();
  }

  private static String printable(String line) {
    StringBuilder clean = new StringBuilder(line.length());
    line.chars().map(c -> Character.isISOControl(c) ? ' ' : c).forEach(c -> clean.append((char) c));
    return clean.toString();
  }
}
