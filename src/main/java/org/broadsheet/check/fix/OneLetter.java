package org.broadsheet.check.fix;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.broadsheet.yaml.YamlKey;
import org.broadsheet.yaml.YamlKeys;
import org.jspecify.annotations.Nullable;

/** Finds the one key that a word misses by one letter: missing, added, changed, or swapped. */
final class OneLetter {

  /** In shorter words one letter is too much of the word. */
  private static final int SHORTEST = 3;

  private OneLetter() {}

  /** The only key of the table that is one letter away, or null where there is none or more. */
  static @Nullable YamlKey of(String written, YamlKeys keys) {
    String word = written.toLowerCase(Locale.ROOT);
    if (word.length() < SHORTEST) {
      return null;
    }
    Set<String> near = new HashSet<>();
    for (YamlKey key : keys.keys()) {
      if (isAway(word, key.name()) || key.synonyms().stream().anyMatch(s -> isAway(word, s))) {
        near.add(key.name());
      }
    }
    return near.size() == 1 ? keys.get(near.iterator().next()) : null;
  }

  private static boolean isAway(String a, String b) {
    int same = 0;
    int shorter = Math.min(a.length(), b.length());
    while (same < shorter && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    String restA = a.substring(same);
    String restB = b.substring(same);
    return switch (a.length() - b.length()) {
      case 1 -> restA.substring(1).equals(restB);
      case -1 -> restB.substring(1).equals(restA);
      case 0 -> !restA.isEmpty() && (restA.substring(1).equals(restB.substring(1)) || swapped(restA, restB));
      default -> false;
    };
  }

  private static boolean swapped(String a, String b) {
    return a.length() > 1
        && a.charAt(0) == b.charAt(1)
        && a.charAt(1) == b.charAt(0)
        && a.substring(2).equals(b.substring(2));
  }
}
