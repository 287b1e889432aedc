package org.broadsheet.model;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/**
 * One segment of an address, made of letters and digits of any script joined by single hyphens.
 *
 * @param value never empty, lower case, NFC
 */
public record Slug(String value) implements Comparable<Slug> {

  /** As long as a file name may safely be once a suffix is added (bytes of UTF-8). */
  private static final int LONGEST = 180;

  private static final char ZERO_WIDTH_NON_JOINER = '\u200C';

  /** Checks that the value is a slug already; {@link #of} makes one from any text. */
  public Slug {
    if (value.isEmpty() || !value.equals(slugify(value))) {
      throw new IllegalArgumentException("not a slug: " + value);
    }
  }

  /**
   * Makes a slug of any text: accents go from Latin letters, every other script keeps its letters,
   * everything else becomes a hyphen.
   *
   * @throws IllegalArgumentException where the text holds no letter and no digit
   */
  public static Slug of(String text) {
    return new Slug(slugify(text));
  }

  /** Whether {@link #of} would find a letter or digit in the text. */
  public static boolean possible(String text) {
    return !slugify(text).isEmpty();
  }

  private static String slugify(String text) {
    return isPlain(text) ? text : joined(composed(text.toLowerCase(Locale.ROOT)));
  }

  /** Whether a text is a slug of unaccented Latin letters already, as most names of files are. */
  private static boolean isPlain(String text) {
    boolean gap = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean part = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!part && (gap || c != '-')) {
        return false;
      }
      gap = !part;
    }
    return !gap && text.length() <= LONGEST;
  }

  /** A text in lower case as NFC, without the accents of Latin letters. */
  private static String composed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return Normalizer.normalize(withoutLatinAccents(text), Normalizer.Form.NFC);
      }
    }
    return text;
  }

  /** The letters and digits of a text, joined by hyphens. */
  private static String joined(String text) {
    StringBuilder slug = new StringBuilder(text.length());
    int bytes = 0;
    boolean gap = false;
    int width;
    for (int i = 0; i < text.length(); i += width) {
      int c = text.codePointAt(i);
      width = Character.charCount(c);
      if (c == '\'' || c == '\u2019') {
        continue;
      }
      boolean joiner =
          c == ZERO_WIDTH_NON_JOINER
              && !gap
              && !slug.isEmpty()
              && i + 1 < text.length()
              && isPart(text.codePointAt(i + 1));
      if (!isPart(c) && !joiner) {
        gap = true;
        continue;
      }
      if (gap && !slug.isEmpty()) {
        slug.append('-');
        bytes++;
      }
      gap = false;
      int size = c < 0x80 ? 1 : Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
      if (bytes + size > LONGEST) {
        break;
      }
      slug.appendCodePoint(c);
      bytes += size;
    }
    int end = slug.length();
    while (end > 0
        && (slug.charAt(end - 1) == '-' || slug.charAt(end - 1) == ZERO_WIDTH_NON_JOINER)) {
      end--;
    }
    return slug.substring(0, end);
  }

  private static boolean isPart(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /** Drops the accents of Latin letters only: in other scripts a mark is part of the letter. */
  private static String withoutLatinAccents(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    boolean afterLatin = false;
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    for (int c : decomposed.codePoints().toArray()) {
      boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
      if (mark && afterLatin) {
        continue;
      }
      afterLatin = Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
      plain.append(inAscii(c));
    }
    return plain.toString();
  }

  private static String inAscii(int letter) {
    return switch (letter) {
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'ø' -> "o";
      case 'đ', 'ð' -> "d";
      case 'þ' -> "th";
      case 'ł' -> "l";
      case 'ı' -> "i";
      default -> Character.toString(letter);
    };
  }

  @Override
  public int compareTo(Slug other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
