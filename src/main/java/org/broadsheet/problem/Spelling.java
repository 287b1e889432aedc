package org.broadsheet.problem;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the known word that a misspelt one was probably meant to be. */
public final class Spelling {

  private Spelling() {}

  /**
   * The nearest of the known words, or null where none is near (more than a third of the letters
   * differ). Case does not count; among equally near words the first in alphabetical order wins.
   */
  public static @Nullable String nearest(String word, Collection<String> known) {
    String wanted = word.toLowerCase(Locale.ROOT);
    String best = null;
    int least = Math.max(1, word.length() / 3) + 1;
    for (String candidate : known) {
      if (Math.abs(candidate.length() - wanted.length()) > least) {
        continue;
      }
      int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT), least);
      boolean nearer = distance < least;
      boolean asNear = distance == least && best != null && candidate.compareTo(best) < 0;
      if (nearer || asNear) {
        best = candidate;
        least = distance;
      }
    }
    return best;
  }

  /**
   * The optimal string alignment distance: insertions, deletions, changes and neighbour swaps.
   *
   * @param most the distance from which on it does not matter; a larger one is given as one more
   */
  private static int distance(String a, String b, int most) {
    int[] before = new int[b.length() + 1];
    int[] above = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      int smallest = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(above[j], row[j - 1]) + 1, above[j - 1] + change);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
        smallest = Math.min(smallest, row[j]);
      }
      // A swap reaches back two rows, so one row above the limit is not the end yet.
      if (smallest > most + 1) {
        return most + 1;
      }
      int[] free = before;
      before = above;
      above = row;
      row = free;
    }
    return above[b.length()];
  }
}
