package org.broadsheet.check.fix;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.broadsheet.model.Slug;
import org.broadsheet.problem.Location;
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
 * What keys and values mean, however they are written: keys under their own names, dates as
 * instants, slugs as they will be, everything in order.
 */
final class Meaning {

  private final ZoneId zone;
  private final Map<Location, YamlKey> guessed;

  /**
   * A view of values in a zone.
   *
   * @param guessed what misspelt keys were meant to be, by the place of the key
   */
  Meaning(ZoneId zone, Map<Location, YamlKey> guessed) {
    this.zone = zone;
    this.guessed = guessed;
  }

  /** What a map says; equal for maps that mean the same. */
  List<Object> of(YamlMap map, YamlKeys keys) {
    List<Object> meaning = new ArrayList<>();
    for (YamlMap.Entry entry : map.entries()) {
      YamlKey known = keys.find(entry.key());
      YamlKey key = known == null ? guessed.get(entry.location()) : known;
      meaning.add(key == null ? "unknown: " + entry.key() : key.name());
      meaning.add(key == null ? entry.value().plain() : value(key, entry.value()));
    }
    return meaning;
  }

  private Object value(YamlKey key, YamlValue value) {
    if (value instanceof YamlText text) {
      Object meant = key.shape() == Shape.DATE ? date(text) : slug(key, text);
      return meant == null ? text.text() : meant;
    }
    YamlKeys inner = key.inner();
    if (inner != null && value instanceof YamlMap map) {
      return of(map, inner);
    }
    if (inner != null && value instanceof YamlList list) {
      List<Object> items = new ArrayList<>();
      for (YamlValue item : list.items()) {
        items.add(item instanceof YamlMap map ? of(map, inner) : item.plain());
      }
      return items;
    }
    return value.plain();
  }

  private @Nullable Instant date(YamlText text) {
    return HouseDate.instant(text.line(), zone);
  }

  private static @Nullable Slug slug(YamlKey key, YamlText text) {
    return key.name().equals(EditFinder.SLUG) && Slug.possible(text.line())
        ? Slug.of(text.line())
        : null;
  }
}
