package org.broadsheet.memory;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How lists are written. */
final class ListKind extends Kind {

  private final Kind members;

  ListKind(Kind members) {
    this.members = members;
  }

  @Override
  void write(@Nullable Object value, ByteWriter out) {
    if (value == null) {
      out.octet(0);
      return;
    }
    List<?> list = (List<?>) value;
    out.varint(list.size() + 1L);
    out.enter();
    for (Object member : list) {
      members.write(member, out);
    }
    out.leave();
  }

  @Override
  @Nullable Object read(ByteReader in, Pool pool) throws DamagedException {
    long head = in.varint();
    if (head <= 1) {
      return head == 0 ? null : List.of();
    }
    int size = in.checkedCount(head - 1, 1);
    in.enter();
    Object[] list = new Object[size];
    boolean whole = true;
    for (int i = 0; i < size; i++) {
      list[i] = members.read(in, pool);
      whole &= list[i] != null;
    }
    in.leave();
    // A list that can hold no null is one that List.copyOf need not copy.
    return whole ? List.of(list) : Collections.unmodifiableList(Arrays.asList(list));
  }

  @Override
  void describe(Shape shape) {
    shape.word("list").kind(members);
  }
}
