package org.broadsheet.scaffold;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.yaml.YamlKey;
import org.broadsheet.yaml.YamlKeys;
import org.jspecify.annotations.Nullable;

/**
 * A new content file before anybody has written into it: every key of its table, those that are
 * needed first, the others behind a {@code #}, each with a note on what it is for.
 */
final class Skeleton {

  private static final int NOTES_BEGIN = 20;

  private final YamlKeys keys;
  private final Map<String, String> values = new HashMap<>();
  private final Map<String, String> notes = new HashMap<>();
  private final Set<String> open = new HashSet<>();

  /** A file with these keys. */
  Skeleton(YamlKeys keys) {
    this.keys = keys;
  }

  /** Writes a value behind a key, as YAML has it; an empty one is left to the writer. */
  Skeleton with(String key, String value) {
    open.add(keys.get(key).name());
    if (!value.isEmpty()) {
      values.put(key, value);
    }
    return this;
  }

  /** Adds to the note on a key. */
  Skeleton noting(String key, String note) {
    notes.put(keys.get(key).name(), note);
    return this;
  }

  /** The text of the file. */
  String text() {
    StringBuilder text = new StringBuilder("---\n");
    for (YamlKey key : keys.keys()) {
      if (open.contains(key.name())) {
        written(key, text);
      }
    }
    List<YamlKey> others = keys.keys().stream().filter(key -> !open.contains(key.name())).toList();
    if (!others.isEmpty()) {
      text.append("# To use one of these, delete the # at its beginning. The rest may go.\n");
      others.forEach(key -> asleep(key, text));
    }
    return text.append("---\n\n").toString();
  }

  private void written(YamlKey key, StringBuilder text) {
    String value = values.get(key.name());
    boolean plain = value != null && key.choices().isEmpty();
    if (plain && key.shape() != YamlKey.Shape.YES_NO) {
      text.append(key.name()).append(": ").append(value).append('\n');
    } else {
      line(key.name() + ":" + (value == null ? "" : " " + value), note(key), text);
    }
  }

  private void asleep(YamlKey key, StringBuilder text) {
    line("#" + key.name() + ":", note(key), text);
    YamlKeys inner = key.inner();
    if (inner == null) {
      return;
    }
    switch (key.shape()) {
      case MAP, TEXT_OR_MAP, NUMBER_OR_MAP -> inner(inner, "#  ", "#  ", text);
      case LIST -> inner(inner, "#  - ", "#    ", text);
      default -> {} // a text will do, and the note tells of the rest
    }
  }

  private static void inner(YamlKeys keys, String first, String next, StringBuilder text) {
    String before = first;
    for (YamlKey key : keys.keys()) {
      line(before + key.name() + ":", key.meaning(), text);
      before = next;
    }
  }

  private String note(YamlKey key) {
    @Nullable String more = notes.get(key.name());
    String choices = key.choices().isEmpty() ? "" : ": " + String.join(", ", key.choices());
    return key.meaning() + choices + (more == null ? "" : ": " + more);
  }

  /** Two spaces at least, as a note needs them that is no part of a sentence. */
  private static void line(String key, String note, StringBuilder text) {
    text.append(key);
    text.append(" ".repeat(Math.max(2, NOTES_BEGIN - key.length())));
    text.append("# ").append(note).append('\n');
  }
}
