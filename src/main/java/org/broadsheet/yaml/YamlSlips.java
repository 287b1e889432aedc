package org.broadsheet.yaml;

import java.util.Locale;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.Severity;

/** The slips that people make in YAML, each as the problem that tells of it. */
final class YamlSlips {

  private static final String SPECIAL = "[]{},-?|>@`%&*!";

  private final YamlPlaces places;

  YamlSlips(YamlPlaces places) {
    this.places = places;
  }

  /** Text in which there is no key at all. */
  Problem keyless(YamlValue root) {
    int row = root.location().line() - places.fileLine(0);
    YamlLine line = YamlLine.of(places.line(row));
    if (line.lacksSpace() || line.oddColon() >= 0) {
      return unfinished(row);
    }
    return error(
        "yaml-keys-missing",
        root.location(),
        "here should be keys and values, but there is " + root.kind(),
        "write one key: value on each line");
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

  /** Whether the value of a line starts with a character that has a meaning of its own. */
  boolean isSpecial(YamlLine line) {
    return line.hasKey() && !line.value().isEmpty() && SPECIAL.indexOf(line.value().charAt(0)) >= 0;
  }

  Problem atValue(int row) {
    return reserved(places.inRow(row, YamlLine.of(places.line(row)).valueAt(), Integer.MAX_VALUE));
  }

  /** A tab, or a space that only looks like one. */
  Problem oddSpace(int row, int at) {
    boolean tab = places.line(row).charAt(at) == '\t';
    boolean first = places.line(row).substring(0, at).isBlank();
    return error(
        tab ? "yaml-tab-used" : "yaml-space-odd",
        places.inRow(row, at, at + 1),
        (tab ? "a tab stands " : "a space of an unusual kind stands ")
            + (first ? "at the start of this line" : "after the colon"),
        tab ? "use spaces instead of the tab" : "delete it and type an ordinary space");
  }

  Problem escape(int offset) {
    int row = places.row(offset);
    int at = Math.max(0, places.line(row).lastIndexOf('\\', offset - places.start(row)));
    return error(
        "yaml-backslash-unknown",
        places.inRow(row, at, at + 2),
        "a backslash in double quotes has a meaning of its own",
        "write it twice, or put the value in single quotes");
  }

  Problem unclosedQuote(int offset) {
    char quote = places.line(places.row(offset)).charAt(offset - places.start(places.row(offset)));
    return error(
        "yaml-quote-unclosed",
        places.between(offset, offset + 1),
        "the quotation mark " + quote + " is opened here and never closed",
        "close it at the end of the value");
  }

  Problem strayQuote(int row, int at) {
    return error(
        "yaml-quote-stray",
        places.inRow(row, at, at + 1),
        "the quotation ends here, but the value goes on",
        YamlLine.of(places.line(row)).quoted());
  }

  /** A quotation in a list or a group between brackets that goes on after its end. */
  Problem quoteInBrackets(int row, int at) {
    boolean twice = places.line(row).charAt(at) == '"';
    return error(
        "yaml-quote-stray",
        places.inRow(row, at, at + 1),
        "the quotation ends here, but the value goes on",
        twice
            ? "put the value between single quotes, as in 'He said \"stop\"'"
            : "put the value between double quotes, as in \"It's over\"");
  }

  Problem bracket(int begun) {
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

  Problem strayBracket(int row, int at) {
    YamlLine line = YamlLine.of(places.line(row));
    String open = line.value().substring(0, 1);
    return error(
        "yaml-bracket-stray",
        places.inRow(row, at, at + 1),
        "what began with " + open + " ends here, but the line goes on",
        "take the rest away; if " + open + " belongs to the text, " + line.quoted());
  }

  Problem colon(int row, int at) {
    return error(
        "yaml-colon-unquoted",
        places.inRow(row, at, at + 1),
        "a colon followed by a space stands inside this value",
        YamlLine.of(places.line(row)).quoted());
  }

  Problem colonInBrackets(int offset) {
    return error(
        "yaml-colon-unquoted",
        places.between(offset, offset + 1),
        "a colon followed by a space stands inside this value",
        "put the value in quotes; if a key of its own begins here, put a comma before it");
  }

  Problem space(int row) {
    YamlLine line = YamlLine.of(places.line(row));
    int at = line.valueAt() + line.value().indexOf(':');
    return error(
        "yaml-space-missing",
        places.inRow(row, at, at + 1),
        "there is no space after the colon",
        "write " + line.value().substring(0, line.value().indexOf(':')) + ": and then the value");
  }

  /** A sign that only looks like the colon of a key. */
  Problem oddColon(int row) {
    YamlLine line = YamlLine.of(places.line(row));
    String key = line.value().substring(0, line.oddColon());
    String rest = line.value().substring(line.oddColon() + 1).strip();
    int at = line.valueAt() + line.oddColon();
    return error(
        "yaml-colon-odd",
        places.inRow(row, at, at + 1),
        String.format(
            Locale.ROOT,
            "the colon after \"%s\" is not an ordinary one (U+%04X)",
            key,
            places.line(row).codePointAt(at)),
        "write " + key + ": " + (rest.isEmpty() ? "and then the value" : rest));
  }

  /** A line at the margin below a key that has nothing behind it, and above lines that are not. */
  Problem sunken(int row, String key) {
    return error(
        "yaml-indentation-wrong",
        places.inRow(row, 0, places.line(row).stripTrailing().length()),
        "this line is not indented, so it does not belong to \"" + key + "\" above it",
        "put two spaces before it");
  }

  /** A line without a key, or with one that is none. */
  Problem unfinished(int row) {
    YamlLine line = YamlLine.of(places.line(row));
    if (line.lacksSpace()) {
      return space(row);
    }
    if (line.oddColon() >= 0) {
      return oddColon(row);
    }
    return error(
        "yaml-line-unfinished",
        places.inRow(row, line.indent().length(), places.line(row).stripTrailing().length()),
        "this line has no key",
        "write key: value; where it continues the line above, indent it by two spaces");
  }

  Problem indentation(int row) {
    YamlLine line = YamlLine.of(places.line(row));
    int text = line.indent().replaceFirst("-.*", "").length();
    return error(
        "yaml-indentation-wrong",
        places.inRow(row, text, places.line(row).stripTrailing().length()),
        "this line is indented differently from the lines that it belongs to",
        "let the keys of one group, and the dashes of one list, start below each other");
  }

  Problem notUnderstood(int row) {
    if (isSpecial(YamlLine.of(places.line(row)))) {
      return atValue(row);
    }
    return error(
        "yaml-invalid",
        places.inRow(row, 0, places.line(row).stripTrailing().length()),
        "this line cannot be understood",
        "write key: value, with the value in quotes where it holds special characters");
  }

  private static Problem error(String id, Location place, String message, String hint) {
    return new Problem(Severity.ERROR, id, place, message, hint);
  }
}
