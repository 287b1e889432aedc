package org.broadsheet.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON object in the making: absent values are left out, keys are written alphabetically. */
final class Tree {

  private final Map<String, Object> entries = new LinkedHashMap<>();

  /** An object of a schema.org type. */
  static Tree ofType(String type) {
    return new Tree().with("@type", type);
  }

  /** Adds a value; null, empty text and empty lists are left out. */
  Tree with(String key, @Nullable Object value) {
    boolean absent =
        value == null
            || (value instanceof String text && text.isEmpty())
            || (value instanceof List<?> list && list.isEmpty());
    if (!absent) {
      entries.put(key, value instanceof Tree tree ? tree.toMap() : value);
    }
    return this;
  }

  Map<String, Object> toMap() {
    return Collections.unmodifiableMap(entries);
  }
}
