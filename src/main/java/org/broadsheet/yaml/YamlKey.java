package org.broadsheet.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A key that a kind of file may have.
 *
 * @param name the word we use for it
 * @param shape what may stand behind it
 * @param meaning what it is for, one phrase
 * @param required whether a file without it is wrong
 * @param withholds whether it keeps something from readers, so that a slip in it must not pass
 * @param synonyms other words that are read as this key
 * @param mistaken other words that are not, but that people write when they mean it
 * @param choices the words that may stand behind it, or none where any may
 * @param inner the keys of the map behind it, or of the maps in the list behind it, or null
 */
public record YamlKey(
    String name,
    Shape shape,
    String meaning,
    boolean required,
    boolean withholds,
    List<String> synonyms,
    List<String> mistaken,
    List<String> choices,
    @Nullable YamlKeys inner) {

  /** What may stand behind a key. */
  public enum Shape {
    TEXT("a text"),
    DATE("a date"),
    YES_NO("yes or no"),
    NUMBER("a whole number"),
    TEXTS("a text or a list of texts"),
    MAP("a group of keys"),
    TEXT_OR_MAP("a text or a group of keys"),
    NUMBER_OR_MAP("a whole number or a group of keys"),
    LIST("a list");

    private final String words;

    Shape(String words) {
      this.words = words;
    }

    /** The shape in plain words. */
    public String words() {
      return words;
    }
  }

  /** Copies the lists. */
  public YamlKey {
    synonyms = List.copyOf(synonyms);
    mistaken = List.copyOf(mistaken);
    choices = List.copyOf(choices);
  }

  /** A key that need not be there and has no synonym. */
  public static YamlKey key(String name, Shape shape, String meaning) {
    return new YamlKey(name, shape, meaning, false, false, List.of(), List.of(), List.of(), null);
  }

  /** The same key, required. */
  public YamlKey must() {
    return new YamlKey(name, shape, meaning, true, withholds, synonyms, mistaken, choices, inner);
  }

  /** The same key, which keeps something from readers. */
  public YamlKey withholding() {
    return new YamlKey(name, shape, meaning, required, true, synonyms, mistaken, choices, inner);
  }

  /** The same key, also read under other words. */
  public YamlKey or(String... words) {
    return new YamlKey(
        name, shape, meaning, required, withholds, List.of(words), mistaken, choices, inner);
  }

  /** The same key, suggested to those who write other words. */
  public YamlKey not(String... words) {
    return new YamlKey(
        name, shape, meaning, required, withholds, synonyms, List.of(words), choices, inner);
  }

  /** The same key with a closed set of values. */
  public YamlKey oneOf(List<String> words) {
    return new YamlKey(name, shape, meaning, required, withholds, synonyms, mistaken, words, inner);
  }

  /** The same key with keys of its own. */
  public YamlKey holding(YamlKeys keys) {
    return new YamlKey(
        name, shape, meaning, required, withholds, synonyms, mistaken, choices, keys);
  }

  /** Whether a written word is not this key, but probably means it. */
  boolean seemsMeantBy(String written) {
    return mistaken.contains(folded(written));
  }

  /** Every word that is read as this key, its own first. */
  List<String> words() {
    List<String> words = new ArrayList<>();
    words.add(name);
    words.addAll(synonyms);
    return words;
  }

  /** A word without what does not count: case, hyphens and underscores. */
  static String folded(String word) {
    return word.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
  }
}
