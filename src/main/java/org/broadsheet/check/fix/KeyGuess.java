package org.broadsheet.check.fix;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.broadsheet.check.OneLetter;
import org.broadsheet.yaml.YamlKey;
import org.broadsheet.yaml.YamlKeys;
import org.jspecify.annotations.Nullable;

/** Finds the one key that a word misses by one letter. */
final class KeyGuess {

  /** In shorter words one letter is too much of the word. */
  private static final int SHORTEST = 3;

  private KeyGuess() {}

  /** The only key of the table that is one letter away, or null where there is none or more. */
  static @Nullable YamlKey of(String written, YamlKeys keys) {
    String word = written.toLowerCase(Locale.ROOT);
    if (word.length() < SHORTEST) {
      return null;
    }
    Map<String, String> names = new HashMap<>();
    for (YamlKey key : keys.keys()) {
      names.put(key.name(), key.name());
      key.synonyms().forEach(synonym -> names.putIfAbsent(synonym, key.name()));
    }
    Set<String> meant = new HashSet<>();
    for (String near : OneLetter.near(word, OneLetter.shapes(names.keySet()))) {
      meant.add(names.get(near));
    }
    return meant.size() == 1 ? keys.get(meant.iterator().next()) : null;
  }
}
