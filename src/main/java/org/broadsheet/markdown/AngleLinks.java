package org.broadsheet.markdown;

/** Finds addresses in angle brackets, as CommonMark 6.5 has them. */
final class AngleLinks {

  private static final String MAIL_NAME = ".!#$%&'*+/=?^_`{|}~-";

  private AngleLinks() {}

  /** Where {@code <https://…>} that begins at {@code start} ends; -1 where it is none. */
  static int webEnd(String text, int start) {
    int i = start + 1;
    while (i < text.length() && i - start <= 33 && isScheme(text.charAt(i), i == start + 1)) {
      i++;
    }
    int length = i - start - 1;
    if (length < 2 || length > 32 || i >= text.length() || text.charAt(i) != ':') {
      return -1;
    }
    for (; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      if (c <= ' ' || c == '<' || c == 0x7F) {
        return -1;
      }
    }
    return -1;
  }

  /** Where {@code <name@host>} that begins at {@code start} ends; -1 where it is none. */
  static int mailEnd(String text, int start) {
    int at = start + 1;
    while (at < text.length() && (isAlphanumeric(text.charAt(at)) || isMailName(text.charAt(at)))) {
      at++;
    }
    if (at == start + 1 || at >= text.length() || text.charAt(at) != '@') {
      return -1;
    }
    int label = at + 1;
    while (true) {
      int end = label;
      while (end < text.length() && (isAlphanumeric(text.charAt(end)) || text.charAt(end) == '-')) {
        end++;
      }
      boolean fit =
          end > label
              && end - label <= 63
              && end < text.length()
              && text.charAt(label) != '-'
              && text.charAt(end - 1) != '-';
      if (!fit) {
        return -1;
      }
      if (text.charAt(end) == '>') {
        return end + 1;
      }
      if (text.charAt(end) != '.') {
        return -1;
      }
      label = end + 1;
    }
  }

  private static boolean isScheme(char c, boolean first) {
    boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return letter || (!first && (isAlphanumeric(c) || c == '+' || c == '.' || c == '-'));
  }

  private static boolean isMailName(char c) {
    return MAIL_NAME.indexOf(c) >= 0;
  }

  private static boolean isAlphanumeric(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
