package org.broadsheet.markdown;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Sets quotation marks, apostrophes, dashes and ellipses as print does. It remembers what stood
 * before, so that a quotation may hold emphasis and links.
 */
final class Typographer {

  private static final String OPENERS = "([{<«‹“‘„‚¿¡/=";
  private static final String CLOSERS = ",.;:!?)]}";

  private final QuoteMarks marks;
  private char before = ' ';
  private int openDoubles;
  private int openSingles;

  /** A typographer for texts of a language (BCP 47). */
  Typographer(String language) {
    marks = QuoteMarks.of(language);
  }

  /** Forgets what stood before: a new paragraph begins. */
  void newParagraph() {
    before = ' ';
    openDoubles = 0;
    openSingles = 0;
  }

  /** Notes something that is printed as it is, such as code. */
  void passed(CharSequence text) {
    if (text.length() > 0) {
      before = text.charAt(text.length() - 1);
    }
  }

  /**
   * The text as print sets it.
   *
   * @param literal which characters were escaped and stay as they are, or null for none
   * @param after what follows the text: a space where nothing does, any letter where it is unknown
   */
  String set(String text, @Nullable BitSet literal, char after) {
    StringBuilder out = null;
    int copied = 0;
    int seen = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // The marks stand before all letters, so for most characters this is the only question.
      if (c > '.' || !isMark(c) || (literal != null && literal.get(i))) {
        continue;
      }
      before = i > seen ? text.charAt(i - 1) : before;
      int run = c == '-' || c == '.' ? run(text, literal, i) : 1;
      String set = mark(c, run, i + run < text.length() ? text.charAt(i + run) : after);
      if (set != null) {
        out = out == null ? new StringBuilder(text.length() + 8) : out;
        out.append(text, copied, i).append(set);
        copied = i + run;
      }
      before = set == null || set.isEmpty() ? c : set.charAt(set.length() - 1);
      seen = i + run;
      i = seen - 1;
    }
    before = text.length() > seen ? text.charAt(text.length() - 1) : before;
    return out == null ? text : out.append(text, copied, text.length()).toString();
  }

  private static boolean isMark(char c) {
    return c == '.' || c == '"' || c == '\'' || c == '-';
  }

  private static int run(String text, @Nullable BitSet literal, int from) {
    int end = from + 1;
    while (end < text.length()
        && text.charAt(end) == text.charAt(from)
        && (literal == null || !literal.get(end))) {
      end++;
    }
    return end - from;
  }

  private @Nullable String mark(char c, int run, char next) {
    return switch (c) {
      case '-' -> run == 2 ? "–" : run == 3 ? "—" : null;
      case '.' -> run == 3 ? "…" : null;
      case '"' -> doubleQuote(next);
      default -> singleQuote(next);
    };
  }

  private @Nullable String doubleQuote(char next) {
    if (opens(next)) {
      openDoubles++;
      return marks.open();
    }
    if (openDoubles == 0 && Character.isDigit(before)) {
      return null;
    }
    openDoubles = Math.max(0, openDoubles - 1);
    return marks.close();
  }

  private String singleQuote(char next) {
    if (Character.isLetterOrDigit(before) && Character.isLetterOrDigit(next)) {
      return "’";
    }
    if (opens(next) && !Character.isDigit(next)) {
      openSingles++;
      return marks.innerOpen();
    }
    if (openSingles > 0 && !isSpace(before)) {
      openSingles--;
      return marks.innerClose();
    }
    return "’";
  }

  /** Whether a quotation mark between what stood before and this opens a quotation. */
  private boolean opens(char next) {
    if (isSpace(next)) {
      return false;
    }
    boolean dash = before == '-' || before == '–' || before == '—';
    return dash ? CLOSERS.indexOf(next) < 0 : isSpace(before) || OPENERS.indexOf(before) >= 0;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F' || c == '\u200B';
  }
}
