package org.broadsheet.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.broadsheet.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a map that a table of keys does not know, and what they were probably meant to be.
 */
final class UnknownKeys {

  private final YamlKeys keys;
  private final Problems problems;
  private final List<YamlMap.Entry> entries = new ArrayList<>();
  private final Map<String, YamlMap.Entry> meant = new HashMap<>();

  UnknownKeys(YamlKeys keys, Problems problems) {
    this.keys = keys;
    this.problems = problems;
  }

  void add(YamlMap.Entry entry) {
    entries.add(entry);
  }

  boolean any() {
    return !entries.isEmpty();
  }

  /** The entries in order. */
  List<YamlMap.Entry> entries() {
    return List.copyOf(entries);
  }

  /**
   * Finds what the entries were meant to be, and reports all but those that seem to be a required
   * key: for those the missing key is reported. One that was probably to keep the file from readers
   * is an error, as nothing would keep it from them.
   *
   * @param written whether the key of a name stands in the map as it should
   */
  void guess(Predicate<String> written) {
    for (YamlMap.Entry entry : entries) {
      String near = keys.nearest(entry.key());
      YamlKey key = near == null ? null : keys.find(near);
      if (key == null || written.test(key.name())) {
        report(entry);
      } else if (key.withholds()) {
        problems.error("key-unknown", entry.location(), message(entry), keys.hint(entry.key()));
      } else if (meant.putIfAbsent(key.name(), entry) != null || !key.required()) {
        report(entry);
      }
    }
  }

  /** The first entry that was probably meant to be a key, which is not written; or null. */
  YamlMap.@Nullable Entry meaning(String name) {
    return meant.get(name);
  }

  void report(YamlMap.Entry entry) {
    problems.warning("key-unknown", entry.location(), message(entry), keys.hint(entry.key()));
  }

  private String message(YamlMap.Entry entry) {
    return keys.of() + " has no key \"" + entry.key() + "\"";
  }
}
