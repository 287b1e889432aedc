package org.broadsheet.yaml;

import java.util.Locale;
import java.util.Set;

/**
 * A word that other programs use for what has no key of the same meaning here.
 *
 * @param word without hyphens and underscores, in small letters
 * @param values that it has there, in small letters; none where any will do. With another value
 *     something else is meant
 * @param withholds those of them that are meant to keep a file from readers
 * @param advice what to do about it where it keeps nothing from them, one phrase
 */
public record ForeignKey(String word, Set<String> values, Set<String> withholds, String advice) {

  /** Copies the values. */
  public ForeignKey {
    values = Set.copyOf(values);
    withholds = Set.copyOf(withholds);
  }

  /** A word with any value, which keeps nothing from readers. */
  public static ForeignKey word(String word, String advice) {
    return new ForeignKey(word, Set.of(), Set.of(), advice);
  }

  /** Whether an entry is this word as other programs use it. */
  boolean is(YamlMap.Entry entry) {
    return YamlKey.folded(entry.key()).equals(word)
        && (values.isEmpty() || holds(values, entry.value()));
  }

  /** Whether an entry is meant to keep the file from readers. */
  boolean withholds(YamlMap.Entry entry) {
    return holds(withholds, entry.value());
  }

  private static boolean holds(Set<String> words, YamlValue value) {
    return value instanceof YamlText text && words.contains(text.line().toLowerCase(Locale.ROOT));
  }
}
