package org.broadsheet.yaml;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A key that a map does not know, but that belongs to a group below one of its keys.
 *
 * @param map in which it stands
 * @param keys the table of that map
 * @param entry the key and its value
 */
record StrayKey(YamlMap map, YamlKeys keys, YamlMap.Entry entry) {

  /** The key above it to whose group it probably belongs, or null. */
  YamlMap.@Nullable Entry owner() {
    List<YamlMap.Entry> entries = map.entries();
    for (int i = entries.indexOf(entry) - 1; i >= 0; i--) {
      YamlMap.Entry above = entries.get(i);
      YamlKey key = keys.find(above.key());
      if (key != null) {
        return knows(key, entry) && indent(above) > 0 ? above : null;
      }
    }
    return null;
  }

  /** What to do with it, or null where it belongs to no group. */
  @Nullable String advice() {
    YamlMap.Entry owner = owner();
    if (owner != null) {
      int indent = indent(owner);
      String spaces = indent == 1 ? "one space" : indent == 2 ? "two spaces" : indent + " spaces";
      return "it belongs to \""
          + owner.key()
          + "\" on line "
          + owner.location().line()
          + ": put "
          + spaces
          + " before it";
    }
    for (YamlKey key : keys.keys()) {
      boolean group = key.shape() != YamlKey.Shape.TEXTS && key.shape() != YamlKey.Shape.LIST;
      if (group && knows(key, entry)) {
        return "it belongs to " + key.name() + ", as in " + example(key);
      }
    }
    return null;
  }

  private static boolean knows(YamlKey key, YamlMap.Entry entry) {
    return key.inner() != null && key.inner().find(entry.key()) != null;
  }

  /** How deep the group of a key is or would be indented; 0 where it stands on the key's line. */
  private static int indent(YamlMap.Entry owner) {
    if (owner.value().isEmpty()) {
      return owner.value() instanceof YamlText text && text.quoted() ? 0 : 2;
    }
    YamlValue group = owner.value();
    if (group instanceof YamlList list) {
      group = list.items().get(list.items().size() - 1);
    }
    if (!(group instanceof YamlMap below) || below.isEmpty()) {
      return 0;
    }
    // In braces the first key stands behind the place of the group.
    int column = below.location().column();
    boolean block =
        below.location().line() > owner.location().line()
            && below.entries().get(0).location().column() == column;
    return block ? column - owner.location().column() : 0;
  }

  private String example(YamlKey key) {
    YamlKeys inner = Objects.requireNonNull(key.inner());
    String others =
        inner.keys().stream()
            .filter(other -> other.required() && !other.equals(inner.find(entry.key())))
            .map(other -> other.name() + ": …, ")
            .collect(Collectors.joining());
    return key.name() + ": {" + others + entry.key() + ": …}";
  }
}
