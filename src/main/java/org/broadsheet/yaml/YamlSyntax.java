package org.broadsheet.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.Severity;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Says in plain words what the parser could not read. The parser stops where reading became
 * impossible, which is often below the slip; the lines themselves show where it was made.
 */
final class YamlSyntax {

  private static final int LOOK_BACK = 12;
  private static final Pattern ODD_SPACE =
      Pattern.compile(
          "(?:[ -]*|[ -]*[\\p{L}\\p{N}_-]+: *)[\\t\\u00A0\\u2000-\\u200B\\u202F\\u3000]");
  private static final String SPECIAL = "[]{},-?|>@`%&*!";

  private final YamlPlaces places;

  YamlSyntax(YamlPlaces places) {
    this.places = places;
  }

  Problem explain(MarkedYAMLException e) {
    Mark mark = e.getProblemMark() != null ? e.getProblemMark() : e.getContextMark();
    if (mark == null) {
      return notUnderstood(0);
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
          ? escape(offset)
          : unclosedQuote(begun == null ? offset : begun);
    }
    if (problem.contains("cannot start any token")
        || context.contains("scanning an alias")
        || context.contains("scanning an anchor")
        || context.contains("scanning a tag")
        || context.contains("scanning a directive")
        || context.contains("scanning a block scalar")
        || problem.contains("tag handle")
        || problem.contains("mapping keys are not allowed")) {
      return atValue(row);
    }
    Problem quotes = quotes(row);
    if (quotes != null) {
      return quotes;
    }
    if (context.contains("parsing a flow") && begun != null) {
      return bracket(begun);
    }
    if (problem.contains("mapping values are not allowed")) {
      return colon(row, offset);
    }
    if (problem.contains("could not find expected ':'")) {
      return unfinished(begun == null ? row : places.row(begun));
    }
    if (problem.contains("<document start>")) {
      return start(row);
    }
    if (problem.contains("<block end>")) {
      return blockEnd(row);
    }
    return notUnderstood(row);
  }

  /** Text in which there is no key at all. */
  Problem keyless(YamlValue root) {
    int row = root.location().line() - places.fileLine(0);
    if (YamlLine.of(places.line(row)).lacksSpace()) {
      return space(row);
    }
    return error(
        "yaml-keys-missing",
        root.location(),
        "here should be keys and values, but there is " + root.kind(),
        "write one key: value on each line");
  }

  /** A character that no text may hold. */
  Problem forbidden(ReaderException e) {
    String code = String.format(java.util.Locale.ROOT, "U+%04X", e.getCodePoint());
    int row = 0;
    int column = 0;
    for (int r = 0; r < places.rows(); r++) {
      int at = places.line(r).indexOf(Character.toString(e.getCodePoint()));
      if (at >= 0) {
        row = r;
        column = at;
        break;
      }
    }
    return error(
        "character-forbidden",
        places.inRow(row, column, column + 1),
        "an invisible character (" + code + ") stands here",
        "delete the character; it often comes with text pasted from another program");
  }

  /** A value that starts with a character that has a meaning of its own. */
  Problem reserved(Location place) {
    YamlLine line = YamlLine.of(lineAt(place));
    int at = place.column() - 1;
    String rest = at < lineAt(place).length() ? lineAt(place).substring(at) : "";
    String first = rest.isEmpty() ? "this" : rest.substring(0, rest.offsetByCodePoints(0, 1));
    if (!line.hasKey() && line.indent().isEmpty() && first.equals("%")) {
      return error(
          "yaml-character-reserved",
          Location.at(place.path(), place.line(), place.column(), 1),
          "a line cannot start with \"%\"",
          "write key: value, with the value in quotes");
    }
    return error(
        "yaml-character-reserved",
        Location.at(place.path(), place.line(), place.column(), 1),
        "a value cannot start with \"" + first + "\"",
        line.quoted());
  }

  private String lineAt(Location place) {
    return places.line(place.line() - places.fileLine(0));
  }

  /** What stands after {@code #} is a note; a hash tag in an unquoted value would go unnoticed. */
  Optional<Problem> lostNote(int end, Location location) {
    int row = places.row(end);
    String line = places.line(row);
    int at = end - places.start(row);
    while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
      at++;
    }
    boolean word =
        at + 1 < line.length()
            && line.charAt(at) == '#'
            && Character.isLetterOrDigit(line.charAt(at + 1));
    if (!word) {
      return Optional.empty();
    }
    String lost = line.substring(at).strip();
    return Optional.of(
        new Problem(
            Severity.WARNING,
            "value-cut",
            places.inRow(row, at, at + lost.length()),
            "\"" + lost + "\" is not read: a # after a space begins a note",
            YamlLine.of(line).quoted()));
  }

  /** Control characters and halves of characters, which quoted text can hold by escapes. */
  Optional<Problem> unprintable(String text, Location location) {
    return text.codePoints()
        .filter(c -> c != '\n' && c != '\t')
        .filter(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE)
        .mapToObj(
            c ->
                error(
                    "character-forbidden",
                    location,
                    String.format(
                        java.util.Locale.ROOT,
                        "this text holds an invisible character (U+%04X)",
                        c),
                    "write a backslash in double quotes twice, or use single quotes"))
        .findFirst();
  }

  /** A tab, or a space that only looks like one, where an ordinary space belongs. */
  private @Nullable Problem oddSpace(int errorRow) {
    for (int row = errorRow; row >= Math.max(0, errorRow - 1); row--) {
      Matcher odd = ODD_SPACE.matcher(places.line(row));
      if (!odd.lookingAt()) {
        continue;
      }
      int at = odd.end() - 1;
      boolean tab = places.line(row).charAt(at) == '\t';
      boolean first = places.line(row).substring(0, at).isBlank();
      String where = first ? "at the start of this line" : "after the colon";
      return error(
          tab ? "yaml-tab-used" : "yaml-space-odd",
          places.inRow(row, at, at + 1),
          (tab ? "a tab stands " : "a space of an unusual kind stands ") + where,
          tab ? "use spaces instead of the tab" : "delete it and type an ordinary space");
    }
    return null;
  }

  private Problem escape(int offset) {
    int row = places.row(offset);
    int at = Math.max(0, places.line(row).lastIndexOf('\\', offset - places.start(row)));
    return error(
        "yaml-backslash-unknown",
        places.inRow(row, at, at + 2),
        "a backslash in double quotes has a meaning of its own",
        "write it twice, or put the value in single quotes");
  }

  private Problem unclosedQuote(int offset) {
    char quote = places.line(places.row(offset)).charAt(offset - places.start(places.row(offset)));
    return error(
        "yaml-quote-unclosed",
        places.between(offset, offset + 1),
        "the quotation mark " + quote + " is opened here and never closed",
        "close it at the end of the value");
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
        return unclosedQuote(start);
      }
      String after = line.value().substring(close + 1).strip();
      boolean stray =
          !after.isEmpty() && !after.startsWith("#") && !after.startsWith(":") && row == errorRow;
      if (stray) {
        int at = line.valueAt() + close;
        return error(
            "yaml-quote-stray",
            places.inRow(row, at, at + 1),
            "the quotation ends here, but the value goes on",
            line.quoted());
      }
    }
    return null;
  }

  private Problem bracket(int begun) {
    int row = places.row(begun);
    char open = places.line(row).charAt(begun - places.start(row));
    String close = open == '{' ? "}" : "]";
    return error(
        "yaml-bracket-unclosed",
        places.between(begun, begun + 1),
        "what begins with " + open + " is not closed by " + close,
        "close it with "
            + close
            + " and put commas between its parts; a text that starts with "
            + open
            + " must be put in quotes");
  }

  private Problem colon(int row, int offset) {
    YamlLine line = YamlLine.of(places.line(row));
    int above = above(row);
    YamlLine before = YamlLine.of(above < 0 ? "" : places.line(above));
    if (before.lacksSpace()) {
      return space(above);
    }
    if (line.lacksSpace()) {
      return space(row);
    }
    boolean words = above >= 0 && !before.hasKey() && before.indent().equals(line.indent());
    if (words && !before.value().endsWith(":") && !before.value().startsWith("#")) {
      return unfinished(above);
    }
    boolean deeper = line.indent().length() > before.indent().length();
    int colon = offset - places.start(row);
    boolean first = line.hasKey() && colon < line.valueAt();
    if (above >= 0 && line.isIndented() && deeper && first) {
      return indentation(row);
    }
    return error(
        "yaml-colon-unquoted",
        places.between(offset, offset + 1),
        "a colon followed by a space stands inside this value",
        line.quoted());
  }

  private Problem space(int row) {
    YamlLine line = YamlLine.of(places.line(row));
    int at = line.valueAt() + line.value().indexOf(':');
    return error(
        "yaml-space-missing",
        places.inRow(row, at, at + 1),
        "there is no space after the colon",
        "write " + line.value().substring(0, line.value().indexOf(':')) + ": and then the value");
  }

  private Problem unfinished(int row) {
    YamlLine line = YamlLine.of(places.line(row));
    if (line.lacksSpace()) {
      return space(row);
    }
    return error(
        "yaml-line-unfinished",
        places.inRow(row, line.indent().length(), places.line(row).stripTrailing().length()),
        "this line has no key",
        "write key: value; where it continues the line above, indent it by two spaces");
  }

  private Problem blockEnd(int row) {
    YamlLine line = YamlLine.of(places.line(row));
    if (line.value().startsWith(":")) {
      return unfinished(row);
    }
    if (line.value().startsWith("[") || line.value().startsWith("{")) {
      String open = line.value().substring(0, 1);
      String close = open.equals("{") ? "}" : "]";
      int at = line.valueAt() + Math.max(0, line.value().indexOf(close));
      return error(
          "yaml-bracket-stray",
          places.inRow(row, at, at + 1),
          "what began with " + open + " ends here, but the line goes on",
          "take the rest away; if " + open + " belongs to the text, " + line.quoted());
    }
    return special(line) ? atValue(row) : indentation(row);
  }

  /** Nothing may stand before the first key at the margin. */
  private Problem start(int row) {
    for (int r = 0; r <= row; r++) {
      YamlLine line = YamlLine.of(places.line(r));
      if (line.indent().isEmpty() && line.value().startsWith("%")) {
        return atValue(r);
      }
      if (line.isIndented() && line.hasKey()) {
        return indentation(r);
      }
    }
    return notUnderstood(row);
  }

  private static boolean special(YamlLine line) {
    return line.hasKey() && !line.value().isEmpty() && SPECIAL.indexOf(line.value().charAt(0)) >= 0;
  }

  private Problem atValue(int row) {
    return reserved(places.inRow(row, YamlLine.of(places.line(row)).valueAt(), Integer.MAX_VALUE));
  }

  private Problem indentation(int row) {
    YamlLine line = YamlLine.of(places.line(row));
    int text = line.indent().replaceFirst("-.*", "").length();
    return error(
        "yaml-indentation-wrong",
        places.inRow(row, text, places.line(row).stripTrailing().length()),
        "this line is indented differently from the lines that it belongs to",
        "let the keys of one group, and the dashes of one list, start below each other");
  }

  private Problem notUnderstood(int row) {
    if (special(YamlLine.of(places.line(row)))) {
      return atValue(row);
    }
    return error(
        "yaml-invalid",
        places.inRow(row, 0, places.line(row).stripTrailing().length()),
        "this line cannot be understood",
        "write key: value, with the value in quotes where it holds special characters");
  }

  private int above(int row) {
    int above = row - 1;
    while (above >= 0 && places.line(above).isBlank()) {
      above--;
    }
    return above;
  }

  private static Problem error(String id, Location place, String message, String hint) {
    return new Problem(Severity.ERROR, id, place, message, hint);
  }
}
