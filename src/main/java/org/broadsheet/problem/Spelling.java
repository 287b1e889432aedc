package org.broadsheet.problem;

import java.util.Collection;
import java.util.Comparator;
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
    int limit = Math.max(1, word.length() / 3);
    return known.stream()
        .filter(k -> Math.abs(k.length() - word.length()) <= limit)
        .filter(k -> distance(word, k) <= limit)
        .min(
            Comparator.comparingInt((String k) -> distance(word, k))
                .thenComparing(Comparator.naturalOrder()))
        .orElse(null);
  }

  /** The optimal string alignment distance: insertions, deletions, changes and neighbour swaps. */
  private static int distance(String left, String right) {
    String a = left.toLowerCase(Locale.ROOT);
    String b = right.toLowerCase(Locale.ROOT);
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      d[i][0] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      d[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
