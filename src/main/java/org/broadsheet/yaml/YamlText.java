package org.broadsheet.yaml;

import org.broadsheet.problem.Location;

/**
 * A single value as it is written, without any guess at its type: {@code NO}, {@code 12:30} and
 * {@code 1.10} stay these letters.
 *
 * @param text without its quotes; line ends are line feeds
 * @param quoted whether it stands in quotation marks
 * @param firstLine the line of the file on which the text itself begins, counted from 1
 * @param location where it stands, with its quotes
 */
public record YamlText(String text, boolean quoted, int firstLine, Location location)
    implements YamlValue {

  /** The text on one line, without spaces at its ends. */
  public String line() {
    String line = text.strip();
    return holdsWideSpace(line) ? line.replaceAll("\\s+", " ") : line;
  }

  /** Whether there is any space but single ones; few texts have it, and patterns are slow. */
  private static boolean holdsWideSpace(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c < ' ' || (c == ' ' && line.charAt(i - 1) == ' ')) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String kind() {
    return "a text";
  }

  @Override
  public boolean isEmpty() {
    return text.isBlank();
  }

  @Override
  public String plain() {
    return text;
  }
}
