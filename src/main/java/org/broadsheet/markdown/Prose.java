package org.broadsheet.markdown;

/** The words of a story as they gather: paragraphs of plain text, one line each. */
final class Prose {

  private static final int OPENING_WORDS = 50;
  private static final int OPENING_LENGTH = 500;

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder paragraph = new StringBuilder();
  private boolean muted;

  /** Where the words of the paragraph at hand go. */
  StringBuilder paragraph() {
    return paragraph;
  }

  /** From here on paragraphs are not prose, such as those of footnotes. */
  void mute() {
    muted = true;
  }

  /** Ends the paragraph at hand, if it has any words. */
  void endParagraph() {
    if (!muted) {
      String words = paragraph.toString();
      words = isTidy(words) ? words : tidy(words);
      if (!words.isEmpty() && text.length() > 0) {
        text.append('\n');
      }
      text.append(words);
    }
    paragraph.setLength(0);
  }

  /** Whether words have single spaces between them and no others, as most paragraphs do. */
  private static boolean isTidy(String words) {
    boolean gap = true;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c <= ' ' && isSpace(c)) {
        if (gap || c != ' ') {
          return false;
        }
        gap = true;
      } else {
        gap = false;
      }
    }
    return !gap;
  }

  private static String tidy(String words) {
    StringBuilder tidy = new StringBuilder(words.length());
    boolean gap = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (isSpace(c)) {
        gap = !tidy.isEmpty();
      } else {
        tidy.append(gap ? " " : "").append(c);
        gap = false;
      }
    }
    return tidy.toString();
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  /** All paragraphs, separated by line feeds. */
  String text() {
    return text.toString();
  }

  /** A text as far as any excerpt goes, up to the end of a word. */
  static String opening(String text) {
    int words = 0;
    for (int i = 1; i < text.length(); i++) {
      if (isSpace(text.charAt(i)) && ++words >= OPENING_WORDS && i >= OPENING_LENGTH) {
        return text.substring(0, i);
      }
    }
    return text;
  }

  /**
   * How many words a text has: runs without spaces that hold a letter or digit. Ideographs and kana
   * count one each, as these scripts write no spaces.
   */
  static int words(String text) {
    // An array is read several times faster than a string is.
    char[] chars = text.toCharArray();
    int words = 0;
    boolean inWord = false;
    int width;
    for (int i = 0; i < chars.length; i += width) {
      char first = chars[i];
      width = 1;
      // Most letters are these, and asking the tables of Unicode for each takes its time.
      if ((first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z')) {
        words += inWord ? 0 : 1;
        inWord = true;
        continue;
      } else if (first == ' ') {
        inWord = false;
        continue;
      }
      int c = Character.codePointAt(chars, i);
      width = Character.charCount(c);
      if (isWordOfItsOwn(c)) {
        words++;
        inWord = false;
      } else if (Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F') {
        inWord = false;
      } else if (!inWord && Character.isLetterOrDigit(c)) {
        words++;
        inWord = true;
      }
    }
    return words;
  }

  private static boolean isWordOfItsOwn(int c) {
    if (c < 0x3040) {
      return false;
    }
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return script == Character.UnicodeScript.HAN
        || script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA;
  }
}
