package org.broadsheet.check;

import java.util.List;
import java.util.stream.Stream;
import org.broadsheet.config.HouseStyle.Required;
import org.broadsheet.model.Slug;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problems;
import org.broadsheet.yaml.YamlKey;
import org.broadsheet.yaml.YamlMap;
import org.broadsheet.yaml.YamlText;
import org.jspecify.annotations.Nullable;

/** Finds stories without the keys that the house style wants of them. */
final class KeyRequired implements CopyRule {

  private final List<Required> required;

  KeyRequired(List<Required> required) {
    this.required = required;
  }

  @Override
  public void look(Copy copy, Problems found) {
    if (!copy.raw().isStory()) {
      return;
    }
    YamlText written = copy.text("section");
    String section = written == null ? null : slug(written.line());
    for (Required rule : required) {
      String wanted = rule.section() == null ? null : slug(rule.section());
      if (rule.section() != null && (wanted == null || !wanted.equals(section))) {
        continue;
      }
      for (String key : rule.keys()) {
        if (!has(copy, key)) {
          String where = rule.section() == null ? "every story" : "stories in " + rule.section();
          Location empty = empty(copy, key);
          found.warning(
              "key-required",
              empty == null ? copy.headlinePlace() : empty,
              "the story has no " + key + ", which the house style wants of " + where,
              hint(copy, key, empty != null));
        }
      }
    }
  }

  private static String hint(Copy copy, String key, boolean empty) {
    YamlKey known = copy.raw().table().find(key);
    String line = key + ": and then " + (known == null ? "what belongs there" : known.meaning());
    if (empty) {
      return "write " + line;
    }
    return known == null ? ownHint(copy, key) : "add a line " + line;
  }

  /**
   * How to add a key of the paper's own: below {@code extra}, of which there may be one already.
   */
  private static String ownHint(Copy copy, String key) {
    Location bare = copy.emptyKey("extra");
    if (bare != null) {
      return "complete line " + bare.line() + ": extra: {" + key + ": …}, with what belongs there";
    }
    if (!(copy.value("extra") instanceof YamlMap extra)) {
      return "add a line extra: {" + key + ": …}, with what belongs there";
    }
    YamlMap.Entry first = extra.entries().get(0);
    boolean braces = first.location().column() != extra.location().column();
    return braces
        ? "add " + key + ": …, with what belongs there, between the braces of extra"
        : "add a line "
            + key
            + ": and then what belongs there, below extra and indented like "
            + first.key();
  }

  private static @Nullable String slug(String section) {
    return Slug.possible(section) ? Slug.of(section).value() : null;
  }

  /**
   * Whether a key is written, in the story itself or, where it is one of the paper's own, below.
   */
  private static boolean has(Copy copy, String key) {
    YamlKey known = copy.raw().table().find(key);
    if (known != null) {
      return copy.value(known.name()) != null;
    }
    return own(copy, key).anyMatch(entry -> !entry.value().isEmpty());
  }

  /** Where a key stands that has nothing behind it, or null. */
  private static @Nullable Location empty(Copy copy, String key) {
    YamlKey known = copy.raw().table().find(key);
    return known == null
        ? own(copy, key).findFirst().map(YamlMap.Entry::location).orElse(null)
        : copy.emptyKey(known.name());
  }

  /** Where a key of the paper's own is written, with something behind it or not. */
  private static Stream<YamlMap.Entry> own(Copy copy, String key) {
    Stream<YamlMap.Entry> inner =
        copy.value("extra") instanceof YamlMap extra ? extra.entries().stream() : Stream.empty();
    return Stream.concat(copy.fields().unknown().stream(), inner)
        .filter(entry -> entry.key().equalsIgnoreCase(key));
  }
}
