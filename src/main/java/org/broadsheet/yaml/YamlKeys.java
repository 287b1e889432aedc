package org.broadsheet.yaml;

import java.util.List;
import org.broadsheet.problem.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * The keys that a kind of file, or a map in it, may have.
 *
 * @param of what they describe, such as {@code a story}
 * @param keys in the order in which people are told of them
 * @param advice where keys of one's own go, or null where they go nowhere
 */
public record YamlKeys(String of, List<YamlKey> keys, @Nullable String advice) {

  /** Copies the list. */
  public YamlKeys {
    keys = List.copyOf(keys);
  }

  /** A closed set of keys. */
  public static YamlKeys of(String of, YamlKey... keys) {
    return new YamlKeys(of, List.of(keys), null);
  }

  /** The key that a written word means, or null. */
  public @Nullable YamlKey find(String written) {
    return keys.stream().filter(key -> key.matches(written)).findFirst().orElse(null);
  }

  /**
   * The key of this name.
   *
   * @throws IllegalArgumentException where the table has none, which is a mistake of the reader's
   */
  public YamlKey get(String name) {
    return keys.stream()
        .filter(key -> key.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no key " + name + " of " + of));
  }

  /** The known word that an unknown one was probably meant to be, or null. */
  @Nullable String nearest(String written) {
    for (YamlKey key : keys) {
      if (key.seemsMeantBy(written)) {
        return key.name();
      }
    }
    return Spelling.nearest(written, keys.stream().flatMap(key -> key.words().stream()).toList());
  }

  /** What to do about an unknown word. */
  String hint(String written) {
    String near = nearest(written);
    if (near != null) {
      return "did you mean \"" + near + "\"?";
    }
    String known = "known keys are " + String.join(", ", keys.stream().map(YamlKey::name).toList());
    return advice == null ? known : known + "; " + advice;
  }
}
