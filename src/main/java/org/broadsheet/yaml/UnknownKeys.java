package org.broadsheet.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.broadsheet.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a map that a table of keys does not know, and what they were probably meant to be.
 */
final class UnknownKeys {

  private final YamlMap map;
  private final YamlKeys keys;
  private final Problems problems;
  private final List<YamlMap.Entry> entries = new ArrayList<>();
  private final Map<String, YamlMap.Entry> meant = new HashMap<>();

  UnknownKeys(YamlMap map, YamlKeys keys, Problems problems) {
    this.map = map;
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
   * @param written what stands behind the key of a name; null where the key is not in the map
   */
  void guess(Function<String, ? extends @Nullable YamlValue> written) {
    for (YamlMap.Entry entry : entries) {
      ForeignKey foreign = keys.foreign(entry);
      YamlMap.Entry owner = new StrayKey(map, keys, entry).owner();
      if (foreign != null) {
        boolean kept =
            written.apply("draft") instanceof YamlText draft && YamlFields.saysYes(draft);
        report(entry, foreign.withholds(entry) && !kept);
      } else if (owner != null) {
        YamlKey key = keys.find(owner.key());
        report(entry, key != null && key.withholds());
      } else {
        guess(entry, written);
      }
    }
  }

  private void guess(YamlMap.Entry entry, Function<String, ? extends @Nullable YamlValue> written) {
    String near = keys.nearest(entry.key());
    YamlKey key = near == null ? null : keys.find(near);
    if (key == null || written.apply(key.name()) != null) {
      report(entry, false);
    } else if (key.withholds()) {
      report(entry, true);
    } else if (meant.putIfAbsent(key.name(), entry) != null || !key.required()) {
      report(entry, false);
    }
  }

  /** The first entry that was probably meant to be a key, which is not written; or null. */
  YamlMap.@Nullable Entry meaning(String name) {
    return meant.get(name);
  }

  void report(YamlMap.Entry entry) {
    report(entry, false);
  }

  private void report(YamlMap.Entry entry, boolean error) {
    String message = keys.of() + " has no key \"" + entry.key() + "\"";
    if (error) {
      boolean draft = keys.foreign(entry) != null;
      problems.error(
          "key-unknown",
          entry.location(),
          message,
          draft ? "write draft: yes instead; this line keeps nothing from readers" : hint(entry));
    } else {
      problems.warning("key-unknown", entry.location(), message, hint(entry));
    }
  }

  /** What to do about an entry that keeps nothing from readers. */
  String hint(YamlMap.Entry entry) {
    ForeignKey foreign = keys.foreign(entry);
    if (foreign != null) {
      return foreign.advice();
    }
    String stray = new StrayKey(map, keys, entry).advice();
    return stray == null ? keys.hint(entry.key()) : stray;
  }
}
