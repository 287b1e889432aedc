package org.broadsheet.memory;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How sets are written: in the order in which they tell their members. */
final class SetKind extends Kind {

  private final Kind members;

  SetKind(Kind members) {
    this.members = members;
  }

  @Override
  void write(@Nullable Object value, ByteWriter out) {
    if (value == null) {
      out.octet(0);
      return;
    }
    Set<?> set = (Set<?>) value;
    out.varint(set.size() + 1L);
    out.enter();
    for (Object member : set) {
      members.write(member, out);
    }
    out.leave();
  }

  @Override
  @Nullable Object read(ByteReader in, Pool pool) throws DamagedException {
    long head = in.varint();
    if (head <= 1) {
      return head == 0 ? null : Set.of();
    }
    int size = in.checkedCount(head - 1, 1);
    in.enter();
    Set<Object> set = new LinkedHashSet<>();
    for (int i = 0; i < size; i++) {
      set.add(members.read(in, pool));
    }
    in.leave();
    return Collections.unmodifiableSet(set);
  }

  @Override
  void describe(Shape shape) {
    shape.word("set").kind(members);
  }
}
