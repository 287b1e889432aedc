package org.broadsheet.memory;

import org.jspecify.annotations.Nullable;

/** How the values of one type are written and read. */
abstract class Kind {

  /** Writes a value, which may be null unless the type is primitive. */
  abstract void write(@Nullable Object value, ByteWriter out);

  /** Reads what {@link #write} wrote. */
  abstract @Nullable Object read(ByteReader in, Pool pool) throws DamagedException;

  /** Says what the bytes depend on. */
  abstract void describe(Shape shape);

  /** Whether values are small and have a cheap hash, so that records of them can be pooled. */
  boolean simple() {
    return false;
  }
}
