package org.broadsheet.markdown;

import com.vladsch.flexmark.util.sequence.Html5Entities;

/** Backslash escapes and character references, as CommonMark 2.4 and 2.5 have them. */
final class Escapes {

  private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
  private static final int LONGEST_NAME = 32;

  private Escapes() {}

  /** Whether a backslash before this character at {@code i} escapes it. */
  static boolean isEscapable(String text, int i) {
    return i < text.length() && ESCAPABLE.indexOf(text.charAt(i)) >= 0;
  }

  /** A text without escapes, with its character references read. */
  static String plain(CharSequence raw) {
    String text = raw.toString();
    if (text.indexOf('\\') < 0 && text.indexOf('&') < 0 && text.indexOf('\0') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int end = c == '&' ? referenceEnd(text, i) : -1;
      if (end > 0) {
        out.append(reference(text.substring(i, end)));
        i = end;
      } else if (c == '\\' && isEscapable(text, i + 1)) {
        out.append(text.charAt(i + 1));
        i += 2;
      } else {
        out.append(c == '\0' ? '\uFFFD' : c);
        i++;
      }
    }
    return out.toString();
  }

  /** Where the character reference that begins at {@code start} ends, or -1 where none begins. */
  static int referenceEnd(String text, int start) {
    int i = start + 1;
    if (i < text.length() && text.charAt(i) == '#') {
      return numberEnd(text, i + 1);
    }
    int limit = Math.min(text.length(), i + LONGEST_NAME + 1);
    while (i < limit && isNamePart(text.charAt(i))) {
      i++;
    }
    boolean name = i > start + 1 && i < text.length() && text.charAt(i) == ';';
    return name && isKnown(text.substring(start, i + 1)) ? i + 1 : -1;
  }

  private static int numberEnd(String text, int from) {
    boolean hex = from < text.length() && (text.charAt(from) | 0x20) == 'x';
    int first = hex ? from + 1 : from;
    int most = hex ? 6 : 7;
    int i = first;
    while (i < text.length()
        && i - first <= most
        && Character.digit(text.charAt(i), hex ? 16 : 10) >= 0) {
      i++;
    }
    boolean whole = i > first && i - first <= most && i < text.length() && text.charAt(i) == ';';
    return whole ? i + 1 : -1;
  }

  private static boolean isNamePart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static boolean isKnown(String reference) {
    return !Html5Entities.entityToString(reference).equals(reference);
  }

  /** The characters that a whole reference stands for, from its ampersand to its semicolon. */
  static String reference(String reference) {
    if (reference.charAt(1) != '#') {
      return Html5Entities.entityToString(reference);
    }
    boolean hex = (reference.charAt(2) | 0x20) == 'x';
    String digits = reference.substring(hex ? 3 : 2, reference.length() - 1);
    int c = Integer.parseInt(digits, hex ? 16 : 10);
    boolean character = Character.isValidCodePoint(c) && c != 0 && (c < 0xD800 || c > 0xDFFF);
    return character ? Character.toString(c) : "\uFFFD";
  }
}
