package org.broadsheet.memory;

import org.jspecify.annotations.Nullable;

/** How values of a sealed interface are written: which of its classes, then the value. */
final class SealedKind extends Kind {

  private final Class<?> type;
  private final Class<?>[] members;
  private final Kind[] kinds;

  SealedKind(Class<?> type) {
    this.type = type;
    this.members = type.getPermittedSubclasses();
    this.kinds = new Kind[members.length];
  }

  void fill(KindFinder finder, String place) {
    for (int i = 0; i < members.length; i++) {
      kinds[i] = finder.find(RecordType.of(members[i]), place);
    }
  }

  @Override
  void write(@Nullable Object value, ByteWriter out) {
    if (value == null) {
      out.octet(0);
      return;
    }
    for (int i = 0; i < members.length; i++) {
      if (members[i].isInstance(value)) {
        out.varint(i + 1L);
        out.enter();
        kinds[i].write(value, out);
        out.leave();
        return;
      }
    }
    throw new IllegalArgumentException(value.getClass().getName() + " cannot be remembered");
  }

  @Override
  @Nullable Object read(ByteReader in, Pool pool) throws DamagedException {
    long member = in.varint();
    if (member == 0) {
      return null;
    }
    if (member < 0 || member > members.length) {
      throw new DamagedException("no such kind of " + type.getName());
    }
    in.enter();
    Object value = kinds[(int) member - 1].read(in, pool);
    in.leave();
    return value;
  }

  @Override
  void describe(Shape shape) {
    shape.word("sealed").word(type.getName()).word(Integer.toString(kinds.length));
    for (Kind kind : kinds) {
      shape.kind(kind);
    }
  }
}
