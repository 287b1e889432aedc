package org.broadsheet.problem;

import java.util.Comparator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong, said so that a reporter can mend it.
 *
 * @param severity whether it stops the build
 * @param id a stable name of this kind of problem in kebab-case, such as {@code author-unknown}
 * @param location where it is
 * @param message what is wrong, with the value, on one line, lower case, without a full stop
 * @param hint the cure, on one line, or null where there is none to give
 */
public record Problem(
    Severity severity, String id, Location location, String message, @Nullable String hint)
    implements Comparable<Problem> {

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::location)
          .thenComparing(Problem::severity)
          .thenComparing(Problem::id)
          .thenComparing(Problem::message)
          .thenComparing(problem -> problem.hint() == null ? "" : problem.hint());

  /** Checks the id and that message and hint are single lines. */
  public Problem {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("a problem's id is kebab-case: " + id);
    }
    message = oneLine(message);
    hint = hint == null ? null : oneLine(hint);
  }

  private static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 ? ' ' : c)
        .forEach(line::appendCodePoint);
    return line.toString();
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }
}
