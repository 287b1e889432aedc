package org.broadsheet.render.xml;

/** Text that may stand in XML 1.0. */
public final class XmlText {

  private XmlText() {}

  /**
   * A text without the characters that XML does not have, not even escaped (XML 1.0, 2.2): control
   * characters other than tab and line ends, halves of surrogate pairs, U+FFFE and U+FFFF.
   */
  public static String of(String text) {
    int i = 0;
    while (i < text.length() && allowed(text.codePointAt(i))) {
      i += Character.charCount(text.codePointAt(i));
    }
    if (i == text.length()) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().filter(XmlText::allowed).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean allowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
