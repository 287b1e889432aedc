package org.broadsheet.check.fix;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.broadsheet.model.Slug;
import org.broadsheet.source.HouseDate;
import org.broadsheet.yaml.YamlKey;
import org.broadsheet.yaml.YamlKey.Shape;
import org.broadsheet.yaml.YamlKeys;
import org.broadsheet.yaml.YamlList;
import org.broadsheet.yaml.YamlMap;
import org.broadsheet.yaml.YamlText;
import org.broadsheet.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/**
 * Finds in keys and values what is written otherwise than the house writes it. What is written in a
 * way that leaves a doubt (over several lines, with anchors, escapes or twice) is left alone.
 */
final class EditFinder {

  /** The key whose value is a word of an address. */
  static final String SLUG = "slug";

  private final FileText text;
  private final Stretches stretches;
  private final ZoneId zone;
  private final List<Edit> edits = new ArrayList<>();

  EditFinder(FileText text, ZoneId zone) {
    this.text = text;
    this.stretches = new Stretches(text);
    this.zone = zone;
  }

  /** Every edit of a map and what is in it, in the order of the text. */
  List<Edit> find(YamlMap map, YamlKeys keys) {
    look(map, keys);
    return List.copyOf(edits);
  }

  private void look(YamlMap map, YamlKeys keys) {
    if (isRepeated(map)) {
      return;
    }
    Set<String> once = new HashSet<>();
    Set<String> several = new HashSet<>();
    for (YamlMap.Entry entry : map.entries()) {
      YamlKey key = keys.find(entry.key());
      YamlKey meant = key == null ? KeyGuess.of(entry.key(), keys) : key;
      if (meant != null && !once.add(meant.name())) {
        several.add(meant.name());
      }
    }
    for (YamlMap.Entry entry : map.entries()) {
      YamlKey key = keys.find(entry.key());
      YamlKey guess = key == null ? KeyGuess.of(entry.key(), keys) : null;
      if (key != null) {
        if (!several.contains(key.name()) && !entry.key().equals(key.name())) {
          add(stretches.text(entry.key(), entry.location(), key.name(), null));
        }
        value(key, entry.value());
      } else if (guess != null && !several.contains(guess.name()) && suits(guess, entry.value())) {
        add(stretches.text(entry.key(), entry.location(), guess.name(), guess));
        value(guess, entry.value());
      }
    }
  }

  /** Whether other places repeat the value: there it may mean something else. */
  private boolean isRepeated(YamlValue value) {
    int offset = text.offset(value.location());
    return offset >= 0 && text.raw().startsWith("&", offset);
  }

  /** Whether a misspelt key has a value such as the key would have. */
  private boolean suits(YamlKey key, YamlValue value) {
    if (value.isEmpty()) {
      return false;
    }
    boolean single = value instanceof YamlText;
    return switch (key.shape()) {
      case DATE -> single && HouseDate.instant(((YamlText) value).line(), zone) != null;
      case TEXT, YES_NO, NUMBER -> single;
      case TEXTS -> !(value instanceof YamlMap);
      case LIST -> value instanceof YamlList;
      case MAP -> value instanceof YamlMap;
      case TEXT_OR_MAP, NUMBER_OR_MAP -> !(value instanceof YamlList);
    };
  }

  private void value(YamlKey key, YamlValue value) {
    YamlKeys inner = key.inner();
    if (value instanceof YamlText written) {
      String better = better(key, written.line());
      if (better != null) {
        add(stretches.value(written, better));
      }
    } else if (inner != null && value instanceof YamlMap map) {
      look(map, inner);
    } else if (inner != null && value instanceof YamlList list && !isRepeated(list)) {
      for (YamlValue item : list.items()) {
        if (item instanceof YamlMap map) {
          look(map, inner);
        }
      }
    }
  }

  private @Nullable String better(YamlKey key, String written) {
    if (key.shape() == Shape.DATE) {
      return HouseDate.of(written, zone);
    }
    boolean word = written.indexOf('/') < 0 && written.indexOf('\\') < 0;
    if (!key.name().equals(SLUG) || !word || !Slug.possible(written)) {
      return null;
    }
    String slug = Slug.of(written).value();
    return slug.equals(written) ? null : slug;
  }

  private void add(@Nullable Edit edit) {
    if (edit != null && !edits.contains(edit)) {
      edits.add(edit);
    }
  }
}
