package org.broadsheet.memory;

import org.jspecify.annotations.Nullable;

/** How the constants of an enum are written: by their place, as the shape names them all. */
final class EnumKind extends Kind {

  private final Class<?> type;
  private final Enum<?>[] constants;

  EnumKind(Class<?> type) {
    this.type = type;
    this.constants = (Enum<?>[]) type.getEnumConstants();
  }

  @Override
  @SuppressWarnings("EnumOrdinal") // the shape names all constants in order, so places are stable
  void write(@Nullable Object value, ByteWriter out) {
    out.varint(value == null ? 0 : ((Enum<?>) value).ordinal() + 1);
  }

  @Override
  @Nullable Object read(ByteReader in, Pool pool) throws DamagedException {
    long place = in.varint();
    if (place == 0) {
      return null;
    }
    if (place < 0 || place > constants.length) {
      throw new DamagedException("no such constant of " + type.getName());
    }
    return constants[(int) place - 1];
  }

  @Override
  void describe(Shape shape) {
    shape.word("enum").word(type.getName()).word(Integer.toString(constants.length));
    for (Enum<?> constant : constants) {
      shape.word(constant.name());
    }
  }

  @Override
  boolean simple() {
    return true;
  }
}
