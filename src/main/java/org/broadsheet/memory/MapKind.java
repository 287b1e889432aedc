package org.broadsheet.memory;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How maps from texts are written: in the order in which they tell their entries. */
final class MapKind extends Kind {

  private final Kind values;

  MapKind(Kind values) {
    this.values = values;
  }

  @Override
  void write(@Nullable Object value, ByteWriter out) {
    if (value == null) {
      out.octet(0);
      return;
    }
    Map<?, ?> map = (Map<?, ?>) value;
    out.varint(map.size() + 1L);
    out.enter();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      TextKind.ONLY.write(entry.getKey(), out);
      values.write(entry.getValue(), out);
    }
    out.leave();
  }

  @Override
  @Nullable Object read(ByteReader in, Pool pool) throws DamagedException {
    long head = in.varint();
    if (head <= 1) {
      return head == 0 ? null : Map.of();
    }
    int size = in.checkedCount(head - 1, 2);
    in.enter();
    Map<Object, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      Object key = TextKind.ONLY.read(in, pool);
      map.put(key, values.read(in, pool));
    }
    in.leave();
    return Collections.unmodifiableMap(map);
  }

  @Override
  void describe(Shape shape) {
    shape.word("map").kind(values);
  }
}
