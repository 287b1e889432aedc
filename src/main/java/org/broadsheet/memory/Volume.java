package org.broadsheet.memory;

import java.io.Closeable;
import java.io.IOException;
import org.broadsheet.digest.Digest;
import org.jspecify.annotations.Nullable;

/** Values and where they lie: a file and its index. Safe for use by many threads. */
final class Volume implements Closeable {

  /** A writer that has become larger is not kept for the next value. */
  private static final int LARGE = 1 << 16;

  private final ThreadLocal<ByteWriter> writers =
      ThreadLocal.withInitial(() -> new ByteWriter(1 << 13));

  private final KeyIndex index;
  private final ValueFile file;
  private volatile boolean changed;
  private volatile boolean distrusted;

  Volume(KeyIndex index, ValueFile file) {
    this.index = index;
    this.file = file;
  }

  KeyIndex index() {
    return index;
  }

  ValueFile file() {
    return file;
  }

  /** Whether there is anything that the index on the disk does not know. */
  boolean changed() {
    return changed;
  }

  void setChanged(boolean changed) {
    this.changed = changed;
  }

  /** Whether a value that was promised was not there. */
  boolean distrusted() {
    return distrusted;
  }

  void distrust() {
    distrusted = true;
  }

  /** The place of a key's value or 0. */
  long find(Digest key) {
    return index.use(KeyIndex.bits(key));
  }

  /** Forgets a value that was not at its place. */
  void forget(Digest key, long place) {
    index.remove(KeyIndex.bits(key), place);
    changed = true;
  }

  /**
   * The value at a place.
   *
   * @param likely a text that may be in it, and then is the very same there
   */
  <T extends Record> T read(
      Digest key, long place, RecordCodec<T> codec, Pool pool, @Nullable String likely)
      throws IOException {
    Window window = file.read(key, place);
    return codec.decode(new ByteReader(window.bytes(), window.start(), window.end(), likely), pool);
  }

  /** Adds a value; returns its place, or 0 where it cannot be written. */
  <T extends Record> long add(Digest key, T value, RecordCodec<T> codec) {
    ByteWriter out = writers.get();
    out.clear();
    codec.encode(value, out);
    long place = add(key, out.array(), out.length());
    if (out.length() > LARGE) {
      writers.remove();
    }
    return place;
  }

  /** Adds the bytes of a value; returns its place, or 0 where it cannot be written. */
  long add(Digest key, byte[] value, int length) {
    long place = file.add(key, value, 0, length);
    if (place != 0) {
      index.put(KeyIndex.bits(key), place);
      changed = true;
    }
    return place;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
