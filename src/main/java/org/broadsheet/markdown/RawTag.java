package org.broadsheet.markdown;

import java.util.Locale;
import java.util.Set;

/**
 * A tag of raw HTML.
 *
 * @param name in lower case
 * @param closing whether it ends an element
 */
record RawTag(String name, boolean closing) {

  private static final int LONGEST_UNTIDY = 1_000;
  private static final String SPACE = " \t\n\r\f";

  private static final Set<String> VOID =
      Set.of(
          "area",
          "base",
          "basefont",
          "br",
          "col",
          "embed",
          "frame",
          "hr",
          "img",
          "input",
          "keygen",
          "link",
          "meta",
          "param",
          "source",
          "track",
          "wbr");

  private static final Set<String> END_OPTIONAL =
      Set.of(
          "body",
          "caption",
          "colgroup",
          "dd",
          "dt",
          "head",
          "html",
          "li",
          "optgroup",
          "option",
          "p",
          "rb",
          "rp",
          "rt",
          "rtc",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr");

  /** Whether a tag begins at a {@code <}. */
  static boolean isAt(String text, int start) {
    int name = text.startsWith("</", start) ? start + 2 : start + 1;
    return name < text.length()
        && ((text.charAt(name) >= 'a' && text.charAt(name) <= 'z')
            || (text.charAt(name) >= 'A' && text.charAt(name) <= 'Z'));
  }

  /** The tag that begins at a {@code <} that a letter or a slash follows. */
  static RawTag at(String text, int start) {
    boolean closing = text.startsWith("</", start);
    int from = start + (closing ? 2 : 1);
    int end = from;
    while (end < text.length() && " \t\n\r\f/>".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return new RawTag(text.substring(from, end).toLowerCase(Locale.ROOT), closing);
  }

  /**
   * Where a tag ends that is not well-formed, for a browser; -1 where it does not end soon. Old
   * pages are full of tags such as {@code <img src="a"alt="b">}.
   */
  static int untidyEnd(String text, int start) {
    String near = text.substring(start, Math.min(text.length(), start + LONGEST_UNTIDY));
    int i = until(near, 2, SPACE + "/>");
    while (i < near.length()) {
      i = over(near, i, SPACE + "/");
      if (i < near.length() && near.charAt(i) == '>') {
        return start + i + 1;
      }
      i = over(near, until(near, i + 1, SPACE + "/>="), SPACE);
      if (i < near.length() && near.charAt(i) == '=') {
        i = valueEnd(near, over(near, i + 1, SPACE));
      }
    }
    return -1;
  }

  private static int valueEnd(String text, int start) {
    char quote = start < text.length() ? text.charAt(start) : '>';
    if (quote != '"' && quote != '\'') {
      return until(text, start, SPACE + ">");
    }
    int end = text.indexOf(quote, start + 1);
    return end < 0 ? text.length() : end + 1;
  }

  private static int until(String text, int from, String stops) {
    int i = from;
    while (i < text.length() && stops.indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  private static int over(String text, int from, String passed) {
    int i = from;
    while (i < text.length() && passed.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  /** Whether its element goes on until it is closed. */
  boolean opens() {
    return !closing && !VOID.contains(name) && !END_OPTIONAL.contains(name);
  }
}
