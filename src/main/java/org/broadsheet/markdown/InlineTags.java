package org.broadsheet.markdown;

import java.util.EnumSet;
import java.util.Set;

/**
 * Finds the raw HTML in one paragraph, as CommonMark 6.6 has it. It remembers what has no end in
 * this paragraph, so that many beginnings cost no more than the text is long.
 */
final class InlineTags {

  private final String text;
  private final Set<Kind> endless = EnumSet.noneOf(Kind.class);

  private enum Kind {
    COMMENT,
    INSTRUCTION,
    DECLARATION,
    CDATA
  }

  InlineTags(String text) {
    this.text = text;
  }

  /** Where the tag, comment or the like that begins at a {@code <} ends; -1 where it is none. */
  int end(int start) {
    char next = at(start + 1);
    if (next == '!') {
      return bangEnd(start);
    }
    if (next == '?') {
      return find(Kind.INSTRUCTION, "?>", start + 2);
    }
    return next == '/' ? closingEnd(start + 2) : openingEnd(start + 1);
  }

  private int bangEnd(int start) {
    if (text.startsWith("<!-->", start)) {
      return start + 5;
    }
    if (text.startsWith("<!--->", start)) {
      return start + 6;
    }
    if (text.startsWith("<!--", start)) {
      return find(Kind.COMMENT, "-->", start + 4);
    }
    if (text.startsWith("<![CDATA[", start)) {
      return find(Kind.CDATA, "]]>", start + 9);
    }
    return isLetter(at(start + 2)) ? find(Kind.DECLARATION, ">", start + 3) : -1;
  }

  private int find(Kind kind, String close, int from) {
    int found = endless.contains(kind) ? -1 : text.indexOf(close, from);
    if (found < 0) {
      endless.add(kind);
      return -1;
    }
    return found + close.length();
  }

  private int closingEnd(int name) {
    if (!isLetter(at(name))) {
      return -1;
    }
    int i = space(nameEnd(name));
    return at(i) == '>' ? i + 1 : -1;
  }

  private int openingEnd(int name) {
    if (!isLetter(at(name))) {
      return -1;
    }
    int i = nameEnd(name);
    while (true) {
      int next = space(i);
      if (next > i && isAttributeStart(at(next))) {
        i = attributeEnd(next);
        if (i < 0) {
          return -1;
        }
      } else {
        int close = at(next) == '/' ? next + 1 : next;
        return at(close) == '>' ? close + 1 : -1;
      }
    }
  }

  private int attributeEnd(int start) {
    int i = start;
    while (isAttributePart(at(i))) {
      i++;
    }
    int equals = space(i);
    return at(equals) == '=' ? valueEnd(space(equals + 1)) : i;
  }

  private int valueEnd(int start) {
    char quote = at(start);
    if (quote == '"' || quote == '\'') {
      int close = text.indexOf(quote, start + 1);
      return close < 0 ? -1 : close + 1;
    }
    int i = start;
    while (i < text.length() && " \t\n\"'=<>`".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i > start ? i : -1;
  }

  private int nameEnd(int start) {
    int i = start;
    while (isLetter(at(i)) || isDigit(at(i)) || at(i) == '-') {
      i++;
    }
    return i;
  }

  private int space(int from) {
    int i = from;
    while (at(i) == ' ' || at(i) == '\t' || at(i) == '\n') {
      i++;
    }
    return i;
  }

  private char at(int i) {
    return i < text.length() ? text.charAt(i) : '\0';
  }

  private static boolean isAttributeStart(char c) {
    return isLetter(c) || c == '_' || c == ':';
  }

  private static boolean isAttributePart(char c) {
    return isAttributeStart(c) || isDigit(c) || c == '.' || c == '-';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
