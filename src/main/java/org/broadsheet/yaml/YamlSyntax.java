package org.broadsheet.yaml;

import java.util.Optional;
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
    if (tabInIndent(row)) {
      return tab(row);
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
      return reserved(
          places.inRow(row, YamlLine.of(places.line(row)).valueAt(), Integer.MAX_VALUE));
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
    if (problem.contains("block sequence entries are not allowed")) {
      return dash(row);
    }
    if (problem.contains("<block end>")) {
      return blockEnd(row);
    }
    return notUnderstood(row);
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

  private boolean tabInIndent(int row) {
    return places.line(row).replaceFirst("\\S.*", "").contains("\t");
  }

  private Problem tab(int row) {
    int at = places.line(row).indexOf('\t');
    return error(
        "yaml-tab-used",
        places.inRow(row, at, at + 1),
        "this line is indented with a tab",
        "use spaces instead of the tab");
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

  private Problem dash(int row) {
    YamlLine line = YamlLine.of(places.line(row));
    if (line.hasKey() && line.value().startsWith("-")) {
      return reserved(places.inRow(row, line.valueAt(), line.valueAt() + 1));
    }
    return indentation(row);
  }

  private Problem blockEnd(int row) {
    YamlLine line = YamlLine.of(places.line(row));
    boolean flow = line.value().startsWith("[") || line.value().startsWith("{");
    if (flow || line.value().startsWith(",") || line.value().startsWith("]")) {
      return reserved(places.inRow(row, line.valueAt(), line.valueAt() + 1));
    }
    return indentation(row);
  }

  private Problem indentation(int row) {
    YamlLine line = YamlLine.of(places.line(row));
    int text = line.indent().replaceFirst("-.*", "").length();
    return error(
        "yaml-indentation-wrong",
        places.inRow(row, text, places.line(row).stripTrailing().length()),
        "this line does not start where the lines of its kind start",
        "keys of one group, and the dashes of one list, start at the same column");
  }

  private Problem notUnderstood(int row) {
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
