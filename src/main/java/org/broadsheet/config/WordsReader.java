package org.broadsheet.config;

import static org.broadsheet.yaml.YamlKey.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problems;
import org.broadsheet.problem.Spelling;
import org.broadsheet.yaml.YamlFields;
import org.broadsheet.yaml.YamlKey.Shape;
import org.broadsheet.yaml.YamlKeys;
import org.broadsheet.yaml.YamlMap;
import org.broadsheet.yaml.YamlReader;
import org.broadsheet.yaml.YamlText;
import org.jspecify.annotations.Nullable;

/** Reads the theme's words: {@code words/<language>.yaml}. */
public final class WordsReader {

  /** The language whose words stand in where another has none. */
  public static final String FALLBACK = "en";

  /** The keys of such a file. */
  public static final YamlKeys KEYS =
      YamlKeys.of(
          "a file of words",
          key("months", Shape.LIST, "the twelve months as they stand in a date"),
          key("digits", Shape.TEXT, "\"0123456789\""),
          key("date", Shape.TEXT, "\"{day} {month} {year}\""),
          key("date-time", Shape.TEXT, "\"{date}, {time}\""),
          key("labels", Shape.MAP, "the words of the theme, each under its key"));

  /** Where the theme keeps such files, for messages. */
  private static final String TEMPLATES = "templates/";

  private final Function<String, @Nullable String> texts;
  private final Problems problems;

  /**
   * A reader of a theme's words.
   *
   * @param texts gives the text of a file of the theme, such as {@code words/fa.yaml}, or null
   *     where there is none
   */
  public WordsReader(Function<String, @Nullable String> texts, Problems problems) {
    this.texts = texts;
    this.problems = problems;
  }

  /**
   * The words of a language. What {@code fa-IR} lacks is taken from {@code fa}, and what that lacks
   * from {@code en}.
   *
   * @return null where not even English is there or a file is wrong; then an error is reported
   */
  public @Nullable Words read(String language) {
    List<YamlFields> chain = new ArrayList<>();
    for (String tag : tags(language)) {
      String name = "words/" + tag + ".yaml";
      String text = texts.apply(name);
      if (text == null) {
        continue;
      }
      YamlMap map = YamlReader.read(text.replace("\r\n", "\n"), TEMPLATES + name, 1, problems);
      if (map == null) {
        return null;
      }
      chain.add(new YamlFields(map, KEYS, Location.file(TEMPLATES + name), problems));
    }
    List<String> months = months(chain);
    String digits = first(chain, "digits");
    String date = first(chain, "date");
    String dateTime = first(chain, "date-time");
    if (months == null || digits == null || date == null || dateTime == null) {
      problems.error(
          "words-missing",
          Location.file(TEMPLATES + "words/" + FALLBACK + ".yaml"),
          "the theme has no months, digits and dates for the language " + language,
          "add months, digits, date and date-time to templates/words/" + language + ".yaml");
      return null;
    }
    if (months.size() != 12 || digits.length() != 10) {
      problems.error(
          "words-incomplete",
          Location.file(TEMPLATES + "words/" + language + ".yaml"),
          "there are " + months.size() + " months and " + digits.length() + " digits",
          "write twelve months and ten digits");
      return null;
    }
    checkLabels(chain);
    boolean english = language.equals(FALLBACK) || language.startsWith(FALLBACK + "-");
    if (chain.size() == 1 && !english) {
      problems.warning(
          "words-fallback",
          Location.file(SiteConfig.FILE),
          "there are no words in the language \"" + language + "\", so the site speaks English",
          "add templates/words/" + language + ".yaml, made like templates/words/en.yaml");
    }
    return new Words(language, labels(chain), months, digits, date, dateTime);
  }

  /** A label that no later file has may be a site's own, but not where it is nearly one of them. */
  private void checkLabels(List<YamlFields> chain) {
    for (int i = 0; i + 1 < chain.size(); i++) {
      Set<String> known = new TreeSet<>();
      chain.subList(i + 1, chain.size()).forEach(later -> known.addAll(entries(later).keySet()));
      Map<String, Location> own = entries(chain.get(i));
      Set<String> missed = new TreeSet<>(known);
      missed.removeAll(own.keySet());
      own.forEach(
          (label, location) -> {
            String near = known.contains(label) ? null : Spelling.nearest(label, missed);
            if (near != null) {
              problems.warning(
                  "key-unknown",
                  location,
                  "the theme has no label \"" + label + "\"",
                  "did you mean \"" + near + "\"?");
            }
          });
    }
  }

  /** The keys of the labels of a file, with their places. */
  private static Map<String, Location> entries(YamlFields fields) {
    Map<String, Location> entries = new TreeMap<>();
    if (fields.value("labels") instanceof YamlMap map) {
      map.entries().forEach(entry -> entries.put(entry.key(), entry.location()));
    }
    return entries;
  }

  /** The tag itself, then ever shorter ones, then English. */
  private static List<String> tags(String language) {
    List<String> tags = new ArrayList<>();
    for (String tag = language; !tag.isEmpty(); ) {
      tags.add(tag);
      tag = tag.contains("-") ? tag.substring(0, tag.lastIndexOf('-')) : "";
    }
    if (!tags.contains(FALLBACK)) {
      tags.add(FALLBACK);
    }
    return tags;
  }

  private static @Nullable List<String> months(List<YamlFields> chain) {
    for (YamlFields fields : chain) {
      if (fields.value("months") != null) {
        return fields.texts("months").stream().map(YamlText::line).toList();
      }
    }
    return null;
  }

  private static @Nullable String first(List<YamlFields> chain, String key) {
    for (YamlFields fields : chain) {
      String value = fields.line(key);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private Map<String, String> labels(List<YamlFields> chain) {
    Map<String, String> labels = new TreeMap<>();
    for (YamlFields fields : chain) {
      if (fields.value("labels") instanceof YamlMap map) {
        for (YamlMap.Entry entry : map.entries()) {
          if (entry.value() instanceof YamlText text) {
            labels.putIfAbsent(entry.key(), text.line());
          } else {
            problems.error(
                "value-unsuitable",
                entry.value().location(),
                "a label is a text, but here is " + entry.value().kind(),
                "put the label in quotes");
          }
        }
      } else if (fields.value("labels") != null) {
        fields.unsuitable("labels", Objects.requireNonNull(fields.value("labels")));
      }
    }
    return labels;
  }
}
