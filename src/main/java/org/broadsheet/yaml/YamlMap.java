package org.broadsheet.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.problem.Location;
import org.jspecify.annotations.Nullable;

/**
 * Keys and their values, in order, each key once.
 *
 * @param entries possibly none
 * @param location where the map begins
 */
public record YamlMap(List<Entry> entries, Location location) implements YamlValue {

  /**
   * A key and its value.
   *
   * @param key as written
   * @param location of the key
   * @param value a text of no length where nothing is written
   */
  public record Entry(String key, Location location, YamlValue value) {}

  /** Copies the list. */
  public YamlMap {
    entries = List.copyOf(entries);
  }

  /** The value of exactly this key, or null where it is not written. */
  public @Nullable YamlValue get(String key) {
    return entries.stream()
        .filter(entry -> entry.key().equals(key))
        .map(Entry::value)
        .findFirst()
        .orElse(null);
  }

  @Override
  public String kind() {
    return "a group of keys";
  }

  @Override
  public boolean isEmpty() {
    return entries.isEmpty();
  }

  @Override
  public Map<String, Object> plain() {
    Map<String, Object> plain = new LinkedHashMap<>();
    entries.forEach(entry -> plain.put(entry.key(), entry.value().plain()));
    return Collections.unmodifiableMap(plain);
  }
}
