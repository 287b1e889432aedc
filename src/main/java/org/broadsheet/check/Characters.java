package org.broadsheet.check;

/** Counts characters as readers do: marks on letters and invisible joiners are none. */
final class Characters {

  private Characters() {}

  /** How many characters a text has. */
  static int in(String text) {
    return (int) text.codePoints().filter(Characters::counts).count();
  }

  private static boolean counts(int c) {
    int type = Character.getType(c);
    return type != Character.NON_SPACING_MARK
        && type != Character.ENCLOSING_MARK
        && type != Character.FORMAT;
  }
}
