package org.broadsheet.yaml;

import java.util.Locale;
import java.util.Optional;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.Severity;
import org.yaml.snakeyaml.reader.ReaderException;

/** Finds characters that do not say what their writer meant. */
final class YamlCharacters {

  private final YamlPlaces places;

  YamlCharacters(YamlPlaces places) {
    this.places = places;
  }

  /** A character that no text may hold. */
  Problem forbidden(ReaderException e) {
    String code = String.format(Locale.ROOT, "U+%04X", e.getCodePoint());
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

  /** What stands after {@code #} is a note; a hash tag in an unquoted value would go unnoticed. */
  Optional<Problem> lostNote(int end) {
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
                        Locale.ROOT, "this text holds an invisible character (U+%04X)", c),
                    "write a backslash in double quotes twice, or use single quotes"))
        .findFirst();
  }

  private static Problem error(String id, Location place, String message, String hint) {
    return new Problem(Severity.ERROR, id, place, message, hint);
  }
}
