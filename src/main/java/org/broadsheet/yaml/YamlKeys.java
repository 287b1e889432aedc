package org.broadsheet.yaml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.problem.Spelling;
import org.jspecify.annotations.Nullable;

/** The keys that a kind of file, or a map in it, may have. */
public final class YamlKeys {

  private final String of;
  private final List<YamlKey> keys;
  private final @Nullable String advice;
  private final List<ForeignKey> foreign;
  private final Map<String, YamlKey> byName = new HashMap<>();
  private final Map<String, YamlKey> byWord = new HashMap<>();

  /**
   * A table of keys.
   *
   * @param of what they describe, such as {@code a story}
   * @param keys in the order in which people are told of them
   * @param advice where keys of one's own go, or null where they go nowhere
   */
  public YamlKeys(String of, List<YamlKey> keys, @Nullable String advice) {
    this(of, keys, advice, List.of());
  }

  private YamlKeys(
      String of, List<YamlKey> keys, @Nullable String advice, List<ForeignKey> foreign) {
    this.of = of;
    this.keys = List.copyOf(keys);
    this.advice = advice;
    this.foreign = foreign;
    for (YamlKey key : keys) {
      byName.putIfAbsent(key.name(), key);
      for (String word : key.words()) {
        byWord.putIfAbsent(YamlKey.folded(word), key);
      }
    }
  }

  /** A closed set of keys. */
  public static YamlKeys of(String of, YamlKey... keys) {
    return new YamlKeys(of, List.of(keys), null);
  }

  /** The same keys, with advice to those who bring words of other programs. */
  public YamlKeys besides(ForeignKey... words) {
    return new YamlKeys(of, keys, advice, List.of(words));
  }

  /** What the keys describe, such as {@code a story}. */
  public String of() {
    return of;
  }

  /** All of them, in the order in which people are told of them. */
  public List<YamlKey> keys() {
    return keys;
  }

  /** The key that a written word means, or null: case, hyphens and underscores do not count. */
  public @Nullable YamlKey find(String written) {
    // What is folded already stays as it is, and most keys are written so.
    YamlKey key = byWord.get(written);
    return key != null ? key : byWord.get(YamlKey.folded(written));
  }

  /**
   * The key of this name.
   *
   * @throws IllegalArgumentException where the table has none, which is a mistake of the reader's
   */
  public YamlKey get(String name) {
    YamlKey key = byName.get(name);
    if (key == null) {
      throw new IllegalArgumentException("no key " + name + " of " + of);
    }
    return key;
  }

  /** The word of another program that an unknown entry is, or null. */
  @Nullable ForeignKey foreign(YamlMap.Entry entry) {
    return foreign.stream().filter(key -> key.is(entry)).findFirst().orElse(null);
  }

  /** The known word that an unknown one was probably meant to be, or null. */
  @Nullable String nearest(String written) {
    for (YamlKey key : keys) {
      if (key.seemsMeantBy(written)) {
        return key.name();
      }
    }
    int odd = YamlLine.of(written).oddColon();
    if (odd >= 0 && find(written.substring(0, odd)) != null) {
      return written.substring(0, odd);
    }
    return Spelling.nearest(written, keys.stream().flatMap(key -> key.words().stream()).toList());
  }

  /** What to do about an unknown word. */
  String hint(String written) {
    String near = nearest(written);
    if (near != null && written.startsWith(near) && YamlLine.of(written).oddColon() > 0) {
      return "put an ordinary colon and a space after " + near;
    }
    if (near != null) {
      return "did you mean \"" + near + "\"?";
    }
    String known = "known keys are " + String.join(", ", keys.stream().map(YamlKey::name).toList());
    return advice == null ? known : known + "; " + advice;
  }
}
