package org.broadsheet.scaffold;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A value as it stands in YAML: bare where that cannot be misread, else in quotation marks. */
final class WrittenValue {

  /** Words with single spaces, and signs that mean nothing between them. */
  private static final Pattern BARE =
      Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{Nd}]*+(?:[ ’–—-]{1,3}+[\\p{L}\\p{M}\\p{Nd}]++)*+");

  /** The address of a site, or the name of a time zone. */
  private static final Pattern PLACE =
      Pattern.compile("\\p{Alpha}++(?::/)?+(?:/[\\p{Alnum}._-]++)++/?");

  /** Words that YAML takes for something else than text. */
  private static final Set<String> MEANING =
      Set.of("yes", "no", "on", "off", "true", "false", "null", "y", "n");

  /** Control characters that part words. */
  private static final String SPACES = "\t\n\u000B\f\r\u0085";

  private WrittenValue() {}

  /** A text on one line, as it is read back: without what nobody can see. */
  static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints().filter(WrittenValue::isText).forEach(line::appendCodePoint);
    return line.toString().replaceAll("[\\s\\p{Z}\\u0085]+", " ").strip();
  }

  private static boolean isText(int c) {
    boolean control = Character.isISOControl(c) && SPACES.indexOf(c) < 0;
    boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    boolean noCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF) || c == 0xFEFF;
    return !control && !half && !noCharacter;
  }

  /** A text on one line that reads back as {@link #line} has it. */
  static String of(String text) {
    String line = line(text);
    boolean words = BARE.matcher(line).matches() || PLACE.matcher(line).matches();
    boolean bare = words && !MEANING.contains(line.toLowerCase(Locale.ROOT));
    return bare ? line : '"' + line.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** Texts in square brackets. */
  static String of(List<String> texts) {
    return "[" + String.join(", ", texts.stream().map(WrittenValue::of).toList()) + "]";
  }
}
