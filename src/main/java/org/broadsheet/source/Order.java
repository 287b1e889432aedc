package org.broadsheet.source;

import org.broadsheet.yaml.YamlFields;

/** Reads the key {@code order}: a place in a menu. */
final class Order {

  private static final int LIMIT = 1_000_000;

  private Order() {}

  /** The place, or {@link NewsroomReader#UNORDERED}: what gives none comes last. */
  static int read(YamlFields fields) {
    return fields.value("order") == null
        ? NewsroomReader.UNORDERED
        : fields.number("order", -LIMIT, LIMIT, NewsroomReader.UNORDERED);
  }
}
