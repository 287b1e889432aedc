package org.broadsheet.memory;

import org.broadsheet.digest.Digest;
import org.jspecify.annotations.Nullable;

/**
 * Values under keys, in one file. A key must stand for everything that its value depends on, such
 * as a path, the bytes of a file and the version of its reader: then a value is never out of date.
 * The codec counts as part of the key, so one key may have values of several classes. What no build
 * asks for any more is dropped in time. Safe for use by many threads.
 */
public final class Shelf {

  Shelf() {}

  /** The value under a key, or null where there is none or its bytes are damaged. */
  public <T extends Record> @Nullable T recall(Digest key, RecordCodec<T> codec) {
    throw new UnsupportedOperationException();
  }

  /**
   * A value under a key that is to be read later, or null where there is none. Costs next to
   * nothing; call it for every value that is still of use, as it is dropped else.
   */
  public <T extends Record> @Nullable Stored<T> find(Digest key, RecordCodec<T> codec) {
    throw new UnsupportedOperationException();
  }

  /** Keeps a value for later builds, if there will be any. */
  public <T extends Record> void remember(Digest key, T value, RecordCodec<T> codec) {
    throw new UnsupportedOperationException();
  }

  /** Keeps a value outside the heap, for this build and for later ones. */
  public <T extends Record> Stored<T> store(Digest key, T value, RecordCodec<T> codec) {
    throw new UnsupportedOperationException();
  }
}
