package org.broadsheet.page;

import java.util.regex.Pattern;

/** The beginning of a text. */
final class Excerpt {

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final String ENDS = ".!?…。！？؟۔";
  private static final String ENDS_WITHOUT_SPACE = "。！？";
  private static final String AFTER_END = "\"'”’»)」』）";

  private Excerpt() {}

  /** The first words of a text, with an ellipsis where more follow. */
  static String words(String text, int count) {
    int at = 0;
    int end = text.length();
    while (at < end && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    while (at < end && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    StringBuilder first = new StringBuilder(8 * count);
    for (int words = 0; at < end; words++) {
      if (words == count) {
        return first.append('…').toString();
      }
      int start = at;
      while (at < end && !space(text.charAt(at))) {
        at++;
      }
      first.append(words == 0 ? "" : " ").append(text, start, at);
      while (at < end && space(text.charAt(at))) {
        at++;
      }
    }
    return first.toString();
  }

  private static boolean space(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  /**
   * The first sentences of a text that fit into a length; where not even one does, its first words
   * with an ellipsis.
   *
   * @param longest in characters
   */
  static String sentences(String text, int longest) {
    String start = SPACE.matcher(cut(text, 2 * longest).strip()).replaceAll(" ");
    if (start.length() <= longest && text.length() <= 2 * longest) {
      return start;
    }
    int end = 0;
    int space = 0;
    for (int i = 0; i < Math.min(longest, start.length() - 1); i++) {
      char next = start.charAt(i + 1);
      boolean closed = AFTER_END.indexOf(start.charAt(i)) >= 0 && i > 0;
      char last = start.charAt(closed ? i - 1 : i);
      if (next == ' ') {
        space = i + 1;
      }
      boolean ends =
          next == ' '
              ? ENDS.indexOf(last) >= 0
              : ENDS_WITHOUT_SPACE.indexOf(last) >= 0 && AFTER_END.indexOf(next) < 0;
      if (ends) {
        end = i + 1;
      }
    }
    if (end > longest / 3) {
      return start.substring(0, end);
    }
    return cut(start, space > 0 ? space : longest) + "…";
  }

  /** The beginning of a text, a character of two units never halved. */
  private static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    return text.substring(
        0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
  }
}
