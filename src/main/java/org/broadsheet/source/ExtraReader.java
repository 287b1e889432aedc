package org.broadsheet.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.broadsheet.yaml.YamlFields;
import org.broadsheet.yaml.YamlMap;
import org.broadsheet.yaml.YamlValue;

/** Reads what front matter says under keys of its own. */
final class ExtraReader {

  private ExtraReader() {}

  /**
   * The map {@code extra}, then every unknown key that it does not have, in order, as strings,
   * lists and maps; unmodifiable.
   */
  static Map<String, Object> read(YamlFields story) {
    Map<String, Object> extra = new LinkedHashMap<>();
    YamlValue value = story.value("extra");
    if (value instanceof YamlMap map) {
      extra.putAll(map.plain());
    } else if (value != null) {
      story.unsuitable("extra", value);
    }
    story.unknown().forEach(entry -> extra.putIfAbsent(entry.key(), entry.value().plain()));
    return Collections.unmodifiableMap(extra);
  }
}
