package org.broadsheet.markdown;

import org.jspecify.annotations.Nullable;

/**
 * Finds where the parts of a link end: its label, destination and title. Each look is bounded by
 * what it finds, so that many failed ones cost no more than the text is long.
 */
final class LinkParts {

  private static final int LONGEST_LABEL = 999;
  private static final int MOST_PARENTHESES = 32;

  /**
   * A destination and perhaps a title.
   *
   * @param url where the destination begins, without brackets
   * @param urlEnd where it ends
   * @param title where the title begins, without quotes; -1 where there is none
   * @param titleEnd where it ends
   * @param end where all of it ends
   */
  record Target(int url, int urlEnd, int title, int titleEnd, int end) {}

  private LinkParts() {}

  /** What stands in round brackets after a link's words, or null where nothing fit does. */
  static @Nullable Target inline(String text, int open) {
    if (open >= text.length() || text.charAt(open) != '(') {
      return null;
    }
    int url = skipSpace(text, open + 1);
    int urlEnd = destinationEnd(text, url);
    if (urlEnd < 0) {
      return null;
    }
    boolean angled = url < urlEnd && text.charAt(url) == '<';
    int i = skipSpace(text, urlEnd);
    int title = -1;
    int titleEnd = -1;
    if (i > urlEnd && i < text.length() && text.charAt(i) != ')') {
      int end = titleEnd(text, i);
      if (end < 0) {
        return null;
      }
      title = i + 1;
      titleEnd = end - 1;
      i = skipSpace(text, end);
    }
    boolean closed = i < text.length() && text.charAt(i) == ')';
    int inset = angled ? 1 : 0;
    return closed ? new Target(url + inset, urlEnd - inset, title, titleEnd, i + 1) : null;
  }

  /**
   * Where a label ends, after its closing bracket; -1 where there is none.
   *
   * @param open the place of its opening bracket
   */
  static int labelEnd(String text, int open) {
    if (open >= text.length() || text.charAt(open) != '[') {
      return -1;
    }
    int limit = Math.min(text.length(), open + LONGEST_LABEL + 2);
    for (int i = open + 1; i < limit; i++) {
      switch (text.charAt(i)) {
        case '\\' -> i++;
        case '[' -> {
          return -1;
        }
        case ']' -> {
          return i + 1;
        }
        default -> {}
      }
    }
    return -1;
  }

  /** Where a destination ends, which may be empty; -1 where none can begin. */
  static int destinationEnd(String text, int start) {
    if (start < text.length() && text.charAt(start) == '<') {
      return angledEnd(text, start + 1);
    }
    int open = 0;
    int i = start;
    for (; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && Escapes.isEscapable(text, i + 1)) {
        i++;
      } else if (c <= ' ' || c == 0x7F) {
        break;
      } else if (c == '(' && ++open > MOST_PARENTHESES) {
        return -1;
      } else if (c == ')' && --open < 0) {
        return i;
      }
    }
    return open == 0 ? i : -1;
  }

  private static int angledEnd(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '\\' -> i += Escapes.isEscapable(text, i + 1) ? 1 : 0;
        case '<', '\n' -> {
          return -1;
        }
        case '>' -> {
          return i + 1;
        }
        default -> {}
      }
    }
    return -1;
  }

  /** Where a title ends, after its closing quote; -1 where none begins or it does not end. */
  static int titleEnd(String text, int start) {
    char open = start < text.length() ? text.charAt(start) : ' ';
    if (open != '"' && open != '\'' && open != '(') {
      return -1;
    }
    char close = open == '(' ? ')' : open;
    for (int i = start + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == close) {
        return i + 1;
      } else if (c == '(' && open == '(') {
        return -1;
      }
    }
    return -1;
  }

  /** Skips spaces, tabs and line ends. */
  static int skipSpace(String text, int from) {
    int i = from;
    while (i < text.length() && (isBlank(text.charAt(i)) || text.charAt(i) == '\n')) {
      i++;
    }
    return i;
  }

  /** Skips spaces and tabs. */
  static int skipBlanks(String text, int from) {
    int i = from;
    while (i < text.length() && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r';
  }
}
