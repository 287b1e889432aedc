package org.broadsheet.problem;

import org.jspecify.annotations.Nullable;

/**
 * The line of a file that a problem is about, cut where it is very long, and what is meant in it.
 *
 * @param line its number, counted from 1
 * @param text the line without control characters; cut ends are shown as …
 * @param start where in the text that begins which is meant, counted from 0
 * @param length how many characters are meant, or 0 where it is the whole line
 */
public record Excerpt(int line, String text, int start, int length) {

  private static final int WIDEST = 160;
  private static final int BEFORE_CARET = 60;

  /** The excerpt at a place, or null where the line cannot be shown. */
  public static @Nullable Excerpt of(Location place, SourceLines sources) {
    @Nullable String line = place.line() == 0 ? null : sources.line(place.path(), place.line());
    if (line == null) {
      return null;
    }
    int start = Math.max(0, Math.min(place.column() - 1, line.length()));
    int from = line.length() > WIDEST ? Math.max(0, start - BEFORE_CARET) : 0;
    int to = Math.min(line.length(), from + WIDEST);
    String shown =
        (from > 0 ? "…" : "") + line.substring(from, to) + (to < line.length() ? "…" : "");
    return new Excerpt(
        place.line(),
        printable(shown),
        start - from + (from > 0 ? 1 : 0),
        place.column() == 0 ? 0 : Math.max(1, Math.min(place.length(), to - start)));
  }

  private static String printable(String line) {
    StringBuilder clean = new StringBuilder(line.length());
    line.chars().map(c -> Character.isISOControl(c) ? ' ' : c).forEach(c -> clean.append((char) c));
    return clean.toString();
  }
}
