package org.broadsheet.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.problem.Passage;

/** Takes texts apart into words, in any script that puts space between them. */
final class Words {

  /**
   * What reads like an address of the web or a mailbox. It gives nothing back and starts where a
   * run starts, so that no text takes it long or deep.
   */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?://|www\\.)[^\\s\uFFFC]++"
              + "|(?<![\\w.+-])[\\w.+-]++@[\\w-]++(?:\\.[\\w-]++)++|@\\w++");

  /**
   * A word.
   *
   * @param start the index of its first character
   * @param end the index behind its last one
   * @param folded without what does not count: case, forms of an apostrophe, Arabic forms of
   *     Persian letters
   */
  record Word(int start, int end, String folded) {}

  private Words() {}

  /** The same text with addresses blotted out, as long as before. */
  static String masked(String text) {
    boolean any = text.indexOf("www.") >= 0 || text.indexOf('@') >= 0 || text.indexOf(':') >= 0;
    return withoutTargets(any ? withoutAddresses(text) : text);
  }

  private static String withoutAddresses(String text) {
    Matcher matcher = ADDRESS.matcher(text);
    StringBuilder out = null;
    while (matcher.find()) {
      out = out == null ? new StringBuilder(text) : out;
      blot(out, matcher.start(), matcher.end());
    }
    return out == null ? text : out.toString();
  }

  /** Blots out the targets of links in the Markdown of a key. */
  private static String withoutTargets(String text) {
    StringBuilder out = null;
    int start = text.indexOf("](");
    int end = start < 0 ? -1 : text.indexOf(')', start);
    while (end >= 0) {
      out = out == null ? new StringBuilder(text) : out;
      blot(out, start, end + 1);
      start = text.indexOf("](", end);
      end = start < 0 ? -1 : text.indexOf(')', start);
    }
    return out == null ? text : out.toString();
  }

  private static void blot(StringBuilder text, int start, int end) {
    for (int i = start; i < end; i++) {
      text.setCharAt(i, Passage.MARK);
    }
  }

  /** The words of a text, in order. */
  static List<Word> in(String text) {
    List<Word> words = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (!isPart(c)) {
        i += Character.charCount(c);
        continue;
      }
      int start = i;
      while (i < text.length() && (isPart(text.codePointAt(i)) || joins(text, i))) {
        i += Character.charCount(text.codePointAt(i));
      }
      words.add(new Word(start, i, folded(text.substring(start, i))));
    }
    return words;
  }

  /** Whether an apostrophe or an invisible joiner stands between two letters. */
  private static boolean joins(String text, int i) {
    char c = text.charAt(i);
    boolean joiner = c == '\'' || c == '\u2019' || c == '\u200C' || c == '\u200D' || c == '\u00AD';
    return joiner && i + 1 < text.length() && isPart(text.codePointAt(i + 1));
  }

  /** Whether a character is part of a word. */
  static boolean isPart(int c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /** A word without what does not count. */
  static String folded(String word) {
    return word.toLowerCase(Locale.ROOT)
        .replace('\u2019', '\'')
        .replace('\u064A', '\u06CC')
        .replace('\u0643', '\u06A9')
        .replace("\u00AD", "");
  }
}
