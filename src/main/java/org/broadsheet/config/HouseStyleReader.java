package org.broadsheet.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.config.HouseStyle.Banned;
import org.broadsheet.config.HouseStyle.Required;
import org.broadsheet.config.HouseStyle.Skip;
import org.broadsheet.problem.Problems;
import org.broadsheet.yaml.YamlFields;
import org.broadsheet.yaml.YamlList;
import org.broadsheet.yaml.YamlMap;
import org.broadsheet.yaml.YamlText;
import org.broadsheet.yaml.YamlValue;

/** Reads the key {@code house-style} of {@code site.yaml}. */
final class HouseStyleReader {

  /** Stands for every section. */
  private static final String ALL = "all";

  private final Problems problems;

  HouseStyleReader(Problems problems) {
    this.problems = problems;
  }

  HouseStyle read(YamlFields site) {
    YamlFields style = site.map("house-style");
    if (style == null) {
      return HouseStyle.NONE;
    }
    return new HouseStyle(
        banned(style),
        required(style),
        style.texts("kickers").stream().map(YamlText::line).toList(),
        skip(style));
  }

  private List<Banned> banned(YamlFields style) {
    List<Banned> banned = new ArrayList<>();
    for (YamlMap.Entry entry : entries(style, "banned")) {
      String words = entry.key().strip();
      if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
        problems.warning(
            "house-style-invalid",
            entry.location(),
            "the banned word \"" + words + "\" has no letter or digit",
            "write the word that is not to be used, then a colon and what to write instead");
      } else if (entry.value() instanceof YamlText text) {
        banned.add(new Banned(words, text.isEmpty() ? null : text.line()));
      } else {
        unsuitable(entry, "write banned: {utilise: use} for one, and more with commas between");
      }
    }
    return banned;
  }

  private List<Required> required(YamlFields style) {
    if (!(style.value("required") instanceof YamlMap)) {
      List<String> keys = style.texts("required").stream().map(YamlText::line).toList();
      return keys.isEmpty() ? List.of() : List.of(new Required(null, keys, style.location()));
    }
    List<Required> required = new ArrayList<>();
    for (YamlMap.Entry entry : entries(style, "required")) {
      List<YamlValue> items =
          entry.value() instanceof YamlList list ? list.items() : List.of(entry.value());
      List<String> keys = new ArrayList<>();
      for (YamlValue item : items) {
        if (item instanceof YamlText text && !text.isEmpty()) {
          keys.add(text.line());
        } else if (!item.isEmpty()) {
          unsuitable(entry, "write the keys in brackets, such as [summary, kicker]");
        }
      }
      boolean all = entry.key().equalsIgnoreCase(ALL);
      required.add(new Required(all ? null : entry.key().strip(), keys, entry.location()));
    }
    return required;
  }

  private Map<String, Skip> skip(YamlFields style) {
    Map<String, Skip> skip = new LinkedHashMap<>();
    for (YamlMap.Entry entry : entries(style, "skip")) {
      if (entry.value() instanceof YamlText text && !text.isEmpty()) {
        skip.put(entry.key().strip(), new Skip(text.line(), entry.location()));
      } else if (entry.value().isEmpty()) {
        problems.warning(
            "house-style-invalid",
            entry.location(),
            "nothing says why " + entry.key() + " is left alone",
            "write the reason behind the colon, for those who come after you");
      } else {
        unsuitable(entry, "write the name of a problem, a colon and the reason");
      }
    }
    return skip;
  }

  private void unsuitable(YamlMap.Entry entry, String hint) {
    problems.warning(
        "house-style-invalid",
        entry.value().location(),
        entry.key() + " is followed by " + entry.value().kind() + ", which is not understood here",
        hint);
  }

  private static List<YamlMap.Entry> entries(YamlFields style, String key) {
    YamlValue value = style.value(key);
    if (value instanceof YamlMap map) {
      return map.entries();
    }
    if (value != null) {
      style.unsuitable(key, value);
    }
    return List.of();
  }
}
