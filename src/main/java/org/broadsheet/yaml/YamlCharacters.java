package org.broadsheet.yaml;

import java.util.Locale;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.Severity;
import org.jspecify.annotations.Nullable;
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

  /**
   * What stands after {@code #} is a note; a hash tag in an unquoted value would go unnoticed. In
   * prose every single space before the {@code #} looks like a part of the sentence, and what
   * readers would see of it is no sentence any more: that is an error.
   *
   * @param end where the value ends
   * @param prose whether it is read as a sentence
   * @param nothing whether nothing stands before the note
   * @return null where no word is lost
   */
  @Nullable Problem lostNote(int end, boolean prose, boolean nothing) {
    if (!places.isBeforeNote(end)) {
      return null;
    }
    int row = places.row(end);
    String line = places.line(row);
    int from = end - places.start(row);
    int at = from;
    while (line.charAt(at) != '#') {
      at++;
    }
    boolean near = prose && at - from < 2;
    boolean word = at + 1 < line.length() && Character.isLetterOrDigit(line.charAt(at + 1));
    if (!word && (!near || nothing)) {
      return null;
    }
    String lost = line.substring(at).strip();
    Location place = places.inRow(row, at, at + lost.length());
    String message = "\"" + lost + "\" is not read: a # after a space begins a note";
    String hint =
        YamlLine.of(line).quoted() + (word ? "" : "; if it is a note, put two spaces before the #");
    return near
        ? error("value-cut", place, message, hint)
        : new Problem(Severity.WARNING, "value-cut", place, message, hint);
  }

  /**
   * Control characters and halves of characters, which quoted text can hold by escapes; the first
   * of them, or null.
   */
  static @Nullable Problem unprintable(String text, Location location) {
    int width;
    for (int i = 0; i < text.length(); i += width) {
      int c = text.codePointAt(i);
      width = Character.charCount(c);
      boolean space = c == '\n' || c == '\t';
      boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
      if (half || (Character.isISOControl(c) && !space)) {
        return error(
            "character-forbidden",
            location,
            String.format(Locale.ROOT, "this text holds an invisible character (U+%04X)", c),
            "write a backslash in double quotes twice, or use single quotes");
      }
    }
    return null;
  }

  private static Problem error(String id, Location place, String message, String hint) {
    return new Problem(Severity.ERROR, id, place, message, hint);
  }
}
