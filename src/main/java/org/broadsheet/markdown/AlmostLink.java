package org.broadsheet.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * Something that its writer meant as a link or a picture, but that Markdown takes for plain words.
 *
 * @param picture whether a picture is meant
 * @param length how many characters of the Markdown it takes, from its first bracket or mark
 * @param target what stands in its round brackets
 */
record AlmostLink(boolean picture, int length, String target) {

  private static final String OPENING = "“”„‟«»‹›‘’‚‛\"'";
  private static final String STRAIGHT = "\"'";
  private static final String CLOSING = "“”‟«»‹›‘’‛";
  private static final int LONGEST_ENDING = 5;

  /** Whether round brackets hold what looks like a name, an address, a caption or a shortcode. */
  static boolean isMeant(String target) {
    if (target.indexOf('/') >= 0 || target.contains("{{") || quote(target) >= 0) {
      return true;
    }
    for (int i = target.indexOf('.'); i >= 0; i = target.indexOf('.', i + 1)) {
      if (i + 1 < target.length() && Character.isLetterOrDigit(target.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Where the first quotation mark with a space before it stands, or -1. */
  private static int quote(String target) {
    for (int i = 1; i < target.length(); i++) {
      if (OPENING.indexOf(target.charAt(i)) >= 0 && Character.isWhitespace(target.charAt(i - 1))) {
        return i;
      }
    }
    return -1;
  }

  /** How to write it so that it is what it was meant to be. */
  String cure() {
    if (target.contains("{{")) {
      return "Broadsheet has no shortcodes: write the name or the address itself between the round"
          + " brackets";
    }
    int quote = quote(target);
    String name = (quote < 0 ? target : target.substring(0, quote)).strip();
    String title = quote < 0 ? "" : target.substring(quote).strip();
    List<String> cures = new ArrayList<>();
    int space = space(name);
    if (space >= 0) {
      boolean firstWordIsName = hasEnding(name.substring(0, space));
      if (hasEnding(name) || (!firstWordIsName && name.indexOf('/') >= 0)) {
        cures.add("write %20 for each space in the name, or rename the file");
      } else {
        return firstWordIsName
            ? "put " + title() + " in straight quotes: \"like this\""
            : general();
      }
    }
    if (isCurled(title)) {
      cures.add("use straight quotes around " + title() + ": \"like this\"");
    } else if (cures.isEmpty() && holdsItsQuote(title)) {
      cures.add("write a backslash before a quotation mark inside " + title());
    }
    return cures.isEmpty() ? general() : String.join("; ", cures);
  }

  private static int space(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (Character.isWhitespace(name.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a name ends like that of a file, such as {@code .jpg}. */
  private static boolean hasEnding(String name) {
    int dot = name.lastIndexOf('.');
    int letters = name.length() - dot - 1;
    return dot >= 0
        && letters > 0
        && letters <= LONGEST_ENDING
        && name.chars().skip(dot + 1L).allMatch(Character::isLetterOrDigit);
  }

  private static boolean isCurled(String title) {
    return !title.isEmpty()
        && (STRAIGHT.indexOf(title.charAt(0)) < 0
            || CLOSING.indexOf(title.charAt(title.length() - 1)) >= 0);
  }

  private static boolean holdsItsQuote(String title) {
    return title.length() > 2 && title.charAt(0) == title.charAt(title.length() - 1);
  }

  private String title() {
    return picture ? "the caption" : "the words after the address";
  }

  private String general() {
    return "write it as "
        + (picture ? "![what it shows](name.jpg \"Caption\")" : "[words](name.pdf)")
        + " without spaces in the name, or put a backslash before the [ to print it as it is";
  }
}
