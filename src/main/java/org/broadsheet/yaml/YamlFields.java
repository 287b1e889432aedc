package org.broadsheet.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problems;
import org.broadsheet.problem.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * A map read by a table of keys: every value under the name of its key. What is merely empty counts
 * as not written.
 */
public final class YamlFields {

  private static final Set<String> YES = Set.of("yes", "true", "on");
  private static final Set<String> NO = Set.of("no", "false", "off");

  private final YamlKeys keys;
  private final Location location;
  private final Problems problems;
  private final Map<String, YamlMap.Entry> known = new HashMap<>();
  private final Map<String, YamlMap.Entry> empty = new HashMap<>();
  private final UnknownKeys unknown;

  /**
   * Sorts the entries of a map by the table; reports unknown keys as warnings and keys that say the
   * same twice as errors. An unknown key that was probably meant to be a required one waits until
   * that is {@link #missing} or {@link #notMissing}.
   *
   * @param location where a missing key is missed
   */
  public YamlFields(YamlMap map, YamlKeys keys, Location location, Problems problems) {
    this.keys = keys;
    this.location = location;
    this.problems = problems;
    this.unknown = new UnknownKeys(map, keys, problems);
    for (YamlMap.Entry entry : map.entries()) {
      YamlKey key = keys.find(entry.key());
      if (key == null) {
        unknown.add(entry);
      } else if (entry.value().isEmpty()) {
        empty.putIfAbsent(key.name(), entry);
      } else {
        place(key, entry);
      }
    }
    if (unknown.any()) {
      unknown.guess(this::written);
    }
  }

  private @Nullable YamlValue written(String name) {
    YamlMap.Entry entry = known.getOrDefault(name, empty.get(name));
    return entry == null ? null : entry.value();
  }

  private void place(YamlKey key, YamlMap.Entry entry) {
    YamlMap.Entry before = known.putIfAbsent(key.name(), entry);
    if (before != null) {
      problems.error(
          "key-repeated",
          entry.location(),
          "\""
              + entry.key()
              + "\" says the same as \""
              + before.key()
              + "\" on line "
              + before.location().line(),
          "keep one of the two");
    }
  }

  /** The entries under no known key, in order. */
  public List<YamlMap.Entry> unknown() {
    return unknown.entries();
  }

  /** The value of a key, or null. */
  public @Nullable YamlValue value(String name) {
    keys.get(name);
    YamlMap.Entry entry = known.get(name);
    return entry == null ? null : entry.value();
  }

  /** Where a key stands behind which nothing is written, or null. */
  public @Nullable Location emptyKey(String name) {
    keys.get(name);
    YamlMap.Entry entry = empty.get(name);
    return entry == null || known.containsKey(name) ? null : entry.location();
  }

  /** The value of a key that holds one text, or null; anything else is reported. */
  public @Nullable YamlText text(String name) {
    YamlValue value = value(name);
    if (value == null || value instanceof YamlText) {
      return (YamlText) value;
    }
    unsuitable(name, value);
    return null;
  }

  /** The text of a key on one line, or null. */
  public @Nullable String line(String name) {
    YamlText text = text(name);
    return text == null ? null : text.line();
  }

  /** The text of a key on one line, or null where it is missing, which is reported. */
  public @Nullable String required(String name) {
    String line = line(name);
    if (value(name) == null) {
      missing(name);
    }
    return line;
  }

  /** Whether a key is not written, but one that was probably meant to be it. */
  public boolean misspelt(String name) {
    keys.get(name);
    return unknown.meaning(name) != null;
  }

  /** Reports what was probably meant to be a required key as unknown, where nothing is missing. */
  public void notMissing(String name) {
    YamlMap.Entry entry = unknown.meaning(name);
    if (entry != null && keys.get(name).required()) {
      unknown.report(entry);
    }
  }

  /** Reports that a key is missing, empty or misspelt. */
  public void missing(String name) {
    YamlMap.Entry entry = unknown.meaning(name);
    if (entry != null) {
      problems.error(
          "key-missing",
          entry.location(),
          keys.of() + " has no " + name + ", but a key \"" + entry.key() + "\"",
          unknown.hint(entry));
      return;
    }
    YamlMap.Entry there = empty.get(name);
    problems.error(
        "key-missing",
        there == null ? location : there.location(),
        there == null ? keys.of() + " has no " + name : "the " + name + " is empty",
        "write " + name + ": and then " + keys.get(name).meaning());
  }

  /** Whether a text says yes. */
  static boolean saysYes(YamlText text) {
    return YES.contains(text.line().toLowerCase(Locale.ROOT));
  }

  /** Whether a key says yes. */
  public boolean yes(String name, boolean otherwise) {
    YamlText text = text(name);
    if (text == null) {
      return otherwise;
    }
    String word = text.line().toLowerCase(Locale.ROOT);
    if (YES.contains(word) || NO.contains(word)) {
      return YES.contains(word);
    }
    problems.error(
        "value-unsuitable",
        text.location(),
        name + " is yes or no, but here it is \"" + text.line() + "\"",
        "write " + name + ": yes or " + name + ": no");
    return otherwise;
  }

  /** The whole number of a key within bounds, or the other one where it is not written. */
  public int number(String name, int least, int most, int otherwise) {
    YamlText text = text(name);
    if (text == null) {
      return otherwise;
    }
    String digits = text.line();
    if (digits.matches("[+-]?[0-9]{1,9}")) {
      int number = Integer.parseInt(digits);
      if (number >= least && number <= most) {
        return number;
      }
    }
    String here = ", but here it is \"" + digits + "\"";
    problems.error(
        "value-unsuitable",
        text.location(),
        name + " is a whole number from " + least + " to " + most + here,
        "write " + name + ": " + (otherwise >= least && otherwise <= most ? otherwise : 1));
    return otherwise;
  }

  /**
   * The word of a key, as the table spells it, or null; a word that it does not know is reported.
   */
  public @Nullable String choice(String name) {
    YamlText text = text(name);
    if (text == null) {
      return null;
    }
    List<String> choices = keys.get(name).choices();
    for (String choice : choices) {
      if (choice.equalsIgnoreCase(text.line())) {
        return choice;
      }
    }
    String near = Spelling.nearest(text.line(), choices);
    problems.error(
        "value-unknown",
        text.location(),
        name + " cannot be \"" + text.line() + "\"",
        (near == null ? "" : "did you mean \"" + near + "\"? ")
            + "choose one of "
            + String.join(", ", choices));
    return null;
  }

  /** The map of a key read by the table of its inner keys, or null; anything else is reported. */
  public @Nullable YamlFields map(String name) {
    YamlValue value = value(name);
    if (value instanceof YamlMap map) {
      return inner(name, map);
    }
    if (value != null) {
      unsuitable(name, value);
    }
    return null;
  }

  /** A map read by the table of a key's inner keys. */
  public YamlFields inner(String name, YamlMap map) {
    YamlKeys inner = keys.get(name).inner();
    if (inner == null) {
      throw new IllegalArgumentException(name + " holds no keys");
    }
    return new YamlFields(map, inner, map.location(), problems);
  }

  /** The items of a key that holds a list; a single value is a list of one; without empty ones. */
  public List<YamlValue> items(String name) {
    YamlValue value = value(name);
    if (value == null) {
      return List.of();
    }
    List<YamlValue> items = value instanceof YamlList list ? list.items() : List.of(value);
    List<YamlValue> written = new ArrayList<>(items);
    written.removeIf(YamlValue::isEmpty);
    return written;
  }

  /** The texts of a key that holds one or a list of them; anything else in it is reported. */
  public List<YamlText> texts(String name) {
    List<YamlText> texts = new ArrayList<>();
    for (YamlValue item : items(name)) {
      if (item instanceof YamlText text) {
        texts.add(text);
      } else {
        unsuitableItem(name, item);
      }
    }
    return texts;
  }

  /** Reports a value that is not of the shape that its key wants. */
  public void unsuitable(String name, YamlValue value) {
    YamlKey key = keys.get(name);
    boolean text = key.shape().words().startsWith("a text");
    problems.error(
        "value-unsuitable",
        value.location(),
        name + " is " + key.shape().words() + ", but here is " + value.kind(),
        text
            ? "a text that looks like a list or a group of keys must be put in quotes"
            : "write " + name + ": and then " + key.meaning());
  }

  /** Reports an item that has no place in the list behind a key. */
  public void unsuitableItem(String name, YamlValue item) {
    keys.get(name);
    problems.error(
        "value-unsuitable",
        item.location(),
        name + " has " + item.kind() + " among its items",
        item instanceof YamlMap
            ? "a text that holds a colon and a space must be put in quotes"
            : "take the inner brackets away");
  }

  /** Where the map is, for problems that concern all of it. */
  public Location location() {
    return location;
  }
}
