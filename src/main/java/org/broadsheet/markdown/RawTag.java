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

  /** Whether its element goes on until it is closed. */
  boolean opens() {
    return !closing && !VOID.contains(name) && !END_OPTIONAL.contains(name);
  }
}
