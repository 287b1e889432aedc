package org.broadsheet.markdown;

/** The words of a story as they gather: paragraphs of plain text, one line each. */
final class Prose {

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
    if (muted) {
      paragraph.setLength(0);
    }
    boolean first = true;
    boolean gap = false;
    for (int i = 0; i < paragraph.length(); i++) {
      char c = paragraph.charAt(i);
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
        gap = true;
        continue;
      }
      if (first && text.length() > 0) {
        text.append('\n');
      } else if (!first && gap) {
        text.append(' ');
      }
      text.append(c);
      first = false;
      gap = false;
    }
    paragraph.setLength(0);
  }

  /** All paragraphs, separated by line feeds. */
  String text() {
    return text.toString();
  }

  /**
   * How many words a text has: runs without spaces that hold a letter or digit. Ideographs and kana
   * count one each, as these scripts write no spaces.
   */
  static int words(String text) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
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
