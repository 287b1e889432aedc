package org.broadsheet.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds words that are one letter away from each other without comparing each with each: two such
 * words become equal when a letter is taken out of one or both.
 */
public final class OneLetter {

  private OneLetter() {}

  /** The words by what is left of them without one letter, and by themselves. */
  public static Map<String, List<String>> shapes(Collection<String> words) {
    Map<String, List<String>> shapes = new HashMap<>();
    for (String word : words) {
      for (String shape : shapes(word)) {
        shapes.computeIfAbsent(shape, s -> new ArrayList<>()).add(word);
      }
    }
    return shapes;
  }

  private static Set<String> shapes(String word) {
    Set<String> shapes = new TreeSet<>(Set.of(word));
    for (int i = 0; i < word.length(); i++) {
      shapes.add(word.substring(0, i) + word.substring(i + 1));
    }
    return shapes;
  }

  /** The words that are one letter away: one more, one less, another one, or two swapped. */
  public static Set<String> near(String word, Map<String, List<String>> shapes) {
    Set<String> near = new TreeSet<>();
    for (String shape : shapes(word)) {
      for (String other : shapes.getOrDefault(shape, List.of())) {
        if (isNear(word, other)) {
          near.add(other);
        }
      }
    }
    return near;
  }

  /** Whether two words differ in one letter; another digit is another thing. */
  private static boolean isNear(String a, String b) {
    int same = 0;
    while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    String restA = a.substring(same);
    String restB = b.substring(same);
    int tail = 0;
    while (tail < Math.min(restA.length(), restB.length())
        && restA.charAt(restA.length() - 1 - tail) == restB.charAt(restB.length() - 1 - tail)) {
      tail++;
    }
    String differsA = restA.substring(0, restA.length() - tail);
    String differsB = restB.substring(0, restB.length() - tail);
    boolean digits = (differsA + differsB).chars().anyMatch(Character::isDigit);
    boolean one = differsA.length() <= 1 && differsB.length() <= 1;
    boolean swapped =
        differsA.length() == 2
            && differsB.length() == 2
            && differsA.charAt(0) == differsB.charAt(1)
            && differsA.charAt(1) == differsB.charAt(0);
    return !a.equals(b) && !digits && (one || swapped);
  }
}
