package org.broadsheet.memory;

import org.jspecify.annotations.Nullable;

/** How texts are written. */
final class TextKind extends Kind {

  static final TextKind ONLY = new TextKind();

  private TextKind() {}

  @Override
  void write(@Nullable Object value, ByteWriter out) {
    if (value == null) {
      out.octet(0);
    } else {
      out.text((String) value);
    }
  }

  @Override
  @Nullable Object read(ByteReader in, Pool pool) throws DamagedException {
    return in.text(pool);
  }

  @Override
  void describe(Shape shape) {
    shape.word("text");
  }

  @Override
  boolean simple() {
    return true;
  }
}
