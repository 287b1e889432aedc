package org.broadsheet.check;

import java.util.List;
import org.broadsheet.config.HouseStyle.Required;
import org.broadsheet.model.Slug;
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
          YamlKey known = copy.raw().table().find(key);
          String where = rule.section() == null ? "every story" : "stories in " + rule.section();
          found.warning(
              "key-required",
              copy.headlinePlace(),
              "the story has no " + key + ", which the house style wants of " + where,
              known == null
                  ? "add a line extra: {" + key + ": …}, with what belongs there"
                  : "add a line " + key + ": and then " + known.meaning());
        }
      }
    }
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
    boolean loose = copy.fields().unknown().stream().anyMatch(entry -> is(entry, key));
    return loose
        || (copy.value("extra") instanceof YamlMap extra
            && extra.entries().stream().anyMatch(entry -> is(entry, key)));
  }

  private static boolean is(YamlMap.Entry entry, String key) {
    return entry.key().equalsIgnoreCase(key) && !entry.value().isEmpty();
  }
}
