package org.broadsheet.markdown;

import java.nio.charset.StandardCharsets;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problems;

/**
 * What a text may be at most, so that no text costs more time and memory than a build can spare.
 */
final class Limits {

  private static final int MOST_BYTES = 1_000_000;
  private static final int LONGEST_LINE = 100_000;
  private static final int MOST_LINES = 10_000;
  private static final int MOST_COLUMNS = 200;

  private Limits() {}

  /** Whether a text is within the limits; reports what is not. */
  static boolean allow(SourceText source, Problems problems) {
    String text = source.text();
    if (text.length() > MOST_BYTES / 4
        && text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      problems.error(
          "text-too-long",
          source.line(0),
          "the text is longer than 1 MB",
          "divide it into several stories, or link to the long part as a file in static/");
      return false;
    }
    if (source.lineCount() > MOST_LINES) {
      problems.error(
          "text-too-long",
          source.line(MOST_LINES),
          "the text has more than 10,000 lines",
          "divide it into several stories, or link to the long part as a file in static/");
      return false;
    }
    boolean fine = true;
    for (int i = 0; i < source.lineCount(); i++) {
      int start = source.lineStart(i);
      int end = source.lineEnd(i);
      if (end - start > LONGEST_LINE) {
        problems.error(
            "line-too-long",
            source.line(i),
            "the line is longer than 100,000 characters",
            "break it into several lines");
        fine = false;
      } else if (end - start > MOST_COLUMNS && columns(text, start, end) > MOST_COLUMNS) {
        problems.error(
            "table-too-wide",
            source.line(i),
            "the table has more than " + MOST_COLUMNS + " columns",
            "divide it into several tables");
        fine = false;
      }
    }
    return fine;
  }

  /** How many columns the line under a table's head marks out; 0 where it is no such line. */
  private static int columns(String text, int start, int end) {
    int bars = 0;
    for (int i = start; i < end; i++) {
      switch (text.charAt(i)) {
        case '|' -> bars++;
        case '-', ':', ' ', '\t', '>' -> {}
        default -> {
          return 0;
        }
      }
    }
    return bars;
  }

  /** Reports that quotes, lists or emphasis hold each other too deep. */
  static void tooDeep(Location place, Problems problems) {
    problems.error(
        "nesting-too-deep",
        place,
        "quotes, lists or emphasis are nested more than 50 deep here",
        "put a space after each > or * that should be printed, or a \\ before it");
  }
}
