package org.broadsheet.yaml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Says in plain words what the parser could not read. The parser stops where reading became
 * impossible, which is often below the slip; the lines themselves show where it was made.
 */
final class YamlSyntax {

  private static final int LOOK_BACK = 12;
  private static final Pattern ODD_SPACE =
      Pattern.compile(
          "(?:[ -]*|[ -]*[\\p{L}\\p{N}_-]+: *)[\\t\\u00A0\\u2000-\\u200B\\u202F\\u3000]");

  private final YamlPlaces places;
  private final YamlSlips slips;

  YamlSyntax(YamlPlaces places) {
    this.places = places;
    this.slips = new YamlSlips(places);
  }

  Problem explain(MarkedYAMLException e) {
    Mark mark = e.getProblemMark() != null ? e.getProblemMark() : e.getContextMark();
    if (mark == null) {
      return slips.notUnderstood(0);
    }
    int offset = places.offset(mark);
    int row = places.row(offset);
    // At the end of the text there is nothing to see; the last written line is meant.
    while (row > 0 && places.line(row).isBlank()) {
      row--;
    }
    String problem = String.valueOf(e.getProblem());
    String context = String.valueOf(e.getContext());
    Integer begun = e.getContextMark() == null ? null : places.offset(e.getContextMark());
    Problem space = oddSpace(row);
    if (space != null) {
      return space;
    }
    if (context.contains("quoted scalar") || context.contains("double-quoted")) {
      return problem.contains("escape") || problem.contains("expected escape")
          ? slips.escape(offset)
          : slips.unclosedQuote(begun == null ? offset : begun);
    }
    if (problem.contains("cannot start any token")
        || context.contains("scanning an alias")
        || context.contains("scanning an anchor")
        || context.contains("scanning a tag")
        || context.contains("scanning a directive")
        || context.contains("scanning a block scalar")
        || problem.contains("tag handle")
        || problem.contains("mapping keys are not allowed")) {
      return slips.atValue(row);
    }
    Problem quotes = quotes(row);
    if (quotes != null) {
      return quotes;
    }
    int bracket = begun == null ? -1 : places.bracketBefore(begun);
    if (context.contains("parsing a flow") && bracket >= 0) {
      return inBrackets(bracket, offset, problem);
    }
    if (problem.contains("mapping values are not allowed")) {
      return colon(row, offset);
    }
    if (problem.contains("could not find expected ':'")) {
      return slips.unfinished(begun == null ? row : places.row(begun));
    }
    if (problem.contains("<document start>")) {
      return start(row);
    }
    if (problem.contains("<block end>")) {
      return blockEnd(row);
    }
    return slips.notUnderstood(row);
  }

  /** A tab, or a space that only looks like one, where an ordinary space belongs. */
  private @Nullable Problem oddSpace(int errorRow) {
    for (int row = errorRow; row >= Math.max(0, errorRow - 1); row--) {
      Matcher odd = ODD_SPACE.matcher(places.line(row));
      if (!odd.lookingAt()) {
        continue;
      }
      int at = odd.end() - 1;
      return slips.oddSpace(row, at);
    }
    return null;
  }

  /** Looks for the line with the wrong quotation marks, at the error or above it. */
  private @Nullable Problem quotes(int errorRow) {
    for (int row = errorRow; row >= Math.max(0, errorRow - LOOK_BACK); row--) {
      YamlLine line = YamlLine.of(places.line(row));
      if (!line.startsWithQuote()) {
        continue;
      }
      int start = places.start(row) + line.valueAt();
      int close = line.closingQuote();
      if (close < 0) {
        if (goesOnToAnotherLine(row, errorRow)) {
          continue;
        }
        return slips.unclosedQuote(start);
      }
      String after = line.value().substring(close + 1).strip();
      boolean stray =
          !after.isEmpty() && !after.startsWith("#") && !after.startsWith(":") && row == errorRow;
      if (stray) {
        return slips.strayQuote(row, line.valueAt() + close);
      }
    }
    return null;
  }

  /** Whether a quotation of several lines is closed at the end of one of them, as it should be. */
  private boolean goesOnToAnotherLine(int row, int errorRow) {
    YamlLine first = YamlLine.of(places.line(row));
    StringBuilder text = new StringBuilder(first.value());
    for (int next = row + 1; next <= errorRow; next++) {
      text.append('\n').append(places.line(next));
    }
    String value = text.toString();
    int close = new YamlLine("", "", value).closingQuote();
    if (close < 0) {
      return false;
    }
    String after = value.substring(close + 1).split("\n", -1)[0].strip();
    return after.isEmpty() || after.startsWith("#");
  }

  private Problem inBrackets(int bracket, int offset, String problem) {
    YamlLine line = YamlLine.of(places.line(places.row(offset)));
    // The colon of a key at the start of a line shows that the bracket is still open there.
    boolean inside = offset - places.start(places.row(offset)) >= line.valueAt();
    if (problem.endsWith("got :") && inside) {
      return slips.colonInBrackets(offset);
    }
    int row = places.row(Math.max(0, offset - 1));
    int before = offset - 1 - places.start(row);
    String text = places.line(row);
    boolean inText = before >= 0 && before < text.length();
    boolean quote = inText && "\"'".indexOf(text.charAt(before)) >= 0;
    return problem.endsWith("got <scalar>") && quote
        ? slips.quoteInBrackets(row, before)
        : slips.bracket(bracket);
  }

  private Problem colon(int row, int offset) {
    YamlLine line = YamlLine.of(places.line(row));
    int head = head(row);
    if (head >= 0 && YamlLine.of(places.line(head)).oddColon() >= 0) {
      return slips.oddColon(head);
    }
    int above = above(row);
    YamlLine before = YamlLine.of(above < 0 ? "" : places.line(above));
    if (before.lacksSpace()) {
      return slips.space(above);
    }
    if (line.lacksSpace()) {
      return slips.space(row);
    }
    boolean words = above >= 0 && !before.hasKey() && before.indent().equals(line.indent());
    if (words && !before.value().endsWith(":")) {
      return slips.unfinished(above);
    }
    boolean deeper = line.indent().length() > before.indent().length();
    int colon = offset - places.start(row);
    boolean first = line.hasKey() && colon < line.valueAt();
    if (above >= 0 && line.isIndented() && deeper && first) {
      return indentation(row);
    }
    return slips.colon(row, colon);
  }

  private Problem blockEnd(int row) {
    YamlLine line = YamlLine.of(places.line(row));
    if (line.value().startsWith(":")) {
      return slips.unfinished(row);
    }
    if (line.value().startsWith("[") || line.value().startsWith("{")) {
      char close = line.value().startsWith("{") ? '}' : ']';
      return slips.strayBracket(row, line.valueAt() + Math.max(0, line.value().indexOf(close)));
    }
    return slips.isSpecial(line) ? slips.atValue(row) : indentation(row);
  }

  /**
   * Of a group whose first key stands at the margin and whose next does not, the first is wrong.
   */
  private Problem indentation(int row) {
    int first = above(row);
    int key = above(first);
    if (key >= 0 && YamlLine.of(places.line(row)).hasKey()) {
      YamlLine group = YamlLine.of(places.line(key) + " ");
      YamlLine sunken = YamlLine.of(places.line(first));
      boolean level = group.indent().isEmpty() && sunken.indent().isEmpty() && sunken.hasKey();
      if (level && group.hasKey() && group.value().isEmpty()) {
        return slips.sunken(first, group.key().strip().replaceFirst(":$", ""));
      }
    }
    return slips.indentation(row);
  }

  /** Nothing may stand before the first key at the margin. */
  private Problem start(int row) {
    for (int r = 0; r <= row; r++) {
      YamlLine line = YamlLine.of(places.line(r));
      if (line.indent().isEmpty() && line.value().startsWith("%")) {
        return slips.atValue(r);
      }
      if (line.isIndented() && line.hasKey()) {
        return slips.indentation(r);
      }
      if (!line.hasKey() && !isEmpty(r) && !line.value().matches("\\.\\.\\.|---.*")) {
        return r < row ? slips.unfinished(r) : slips.notUnderstood(row);
      }
    }
    return slips.notUnderstood(row);
  }

  /** The line above that is indented no more than this one, or -1. */
  private int head(int row) {
    int indent = YamlLine.of(places.line(row)).indent().length();
    int head = above(row);
    while (head >= 0 && YamlLine.of(places.line(head)).indent().length() > indent) {
      head = above(head);
    }
    return head;
  }

  /** The line above that is neither blank nor a note, or -1. */
  private int above(int row) {
    int above = row - 1;
    while (above >= 0 && isEmpty(above)) {
      above--;
    }
    return above;
  }

  private boolean isEmpty(int row) {
    String line = places.line(row).strip();
    return line.isEmpty() || line.startsWith("#");
  }
}
