package org.broadsheet.check;

import java.text.BreakIterator;
import java.util.Locale;

/** Counts characters as people do: an emoji or a letter with its marks is one. */
final class Characters {

  private Characters() {}

  /** How many characters a text has. */
  static int in(String text) {
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    int count = 0;
    while (characters.next() != BreakIterator.DONE) {
      count++;
    }
    return count;
  }
}
