package org.broadsheet.memory;

import java.util.Objects;
import org.broadsheet.digest.Digest;
import org.jspecify.annotations.Nullable;

/**
 * A value that lies in the memory's files: small itself, it reads the value whenever it is asked.
 * Safe for use by many threads, until the memory is closed.
 *
 * @param <T> the class of record
 */
public final class Stored<T extends Record> {

  private final @Nullable Shelf shelf;
  private final @Nullable Volume volume;
  private final @Nullable RecordCodec<T> codec;
  private final long high;
  private final long low;
  private final long place;
  private final @Nullable T held;

  Stored(Shelf shelf, Volume volume, Digest key, long place, RecordCodec<T> codec) {
    this.shelf = shelf;
    this.volume = volume;
    this.codec = codec;
    this.high = key.high();
    this.low = key.low();
    this.place = place;
    this.held = null;
  }

  /** A value that could not be written. */
  Stored(T value) {
    this.shelf = null;
    this.volume = null;
    this.codec = null;
    this.high = 0;
    this.low = 0;
    this.place = 0;
    this.held = value;
  }

  /**
   * The value, read and decoded anew.
   *
   * @throws LostMemoryException where its bytes are damaged or gone
   * @throws IllegalStateException where the memory is closed
   */
  public T read() {
    if (shelf == null || volume == null || codec == null) {
      return Objects.requireNonNull(held);
    }
    return shelf.read(volume, new Digest(high, low), place, codec);
  }
}
