package org.broadsheet.digest;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The bytes that a value is digested by, in the making. */
final class ValueBytes {

  /** Larger ones are not worth keeping. */
  private static final int LARGE = 1 << 16;

  private byte[] bytes = new byte[256];
  private int length;

  /** Says what kind of value follows, so that values of different kinds never have equal bytes. */
  ValueBytes mark(char kind) {
    room(1);
    bytes[length++] = (byte) kind;
    return this;
  }

  ValueBytes number(long value) {
    room(Long.BYTES);
    byte[] to = bytes;
    int at = length;
    // Not a loop: most of what is digested is digests.
    to[at] = (byte) (value >>> 56);
    to[at + 1] = (byte) (value >>> 48);
    to[at + 2] = (byte) (value >>> 40);
    to[at + 3] = (byte) (value >>> 32);
    to[at + 4] = (byte) (value >>> 24);
    to[at + 5] = (byte) (value >>> 16);
    to[at + 6] = (byte) (value >>> 8);
    to[at + 7] = (byte) value;
    length = at + Long.BYTES;
    return this;
  }

  /** The length, then the characters: one byte each where all are Latin-1, else two. */
  ValueBytes text(String text) {
    int size = text.length();
    room(2 * size + 5);
    byte[] to = bytes;
    int at = length + 5;
    boolean narrow = true;
    for (int i = 0; i < size; i++) {
      char c = text.charAt(i);
      if (c > 0xFF) {
        narrow = false;
        break;
      }
      to[at++] = (byte) c;
    }
    if (!narrow) {
      at = length + 5;
      for (int i = 0; i < size; i++) {
        char c = text.charAt(i);
        to[at++] = (byte) (c >>> 8);
        to[at++] = (byte) c;
      }
    }
    to[length] = (byte) (narrow ? 1 : 2);
    for (int i = 0; i < 4; i++) {
      to[length + 1 + i] = (byte) (size >>> (24 - 8 * i));
    }
    length = at;
    return this;
  }

  ValueBytes digest(Digest digest) {
    return number(digest.high()).number(digest.low());
  }

  /**
   * The digests of some values, whatever the order they come in.
   *
   * @param write adds one of the values
   */
  <T extends @Nullable Object> ValueBytes unordered(
      Collection<? extends T> values, BiConsumer<T, ValueBytes> write) {
    Digest[] digests = new Digest[values.size()];
    int start = length;
    int count = 0;
    for (T value : values) {
      write.accept(value, this);
      digests[count++] = Digest.of(bytes, start, length - start);
      length = start;
    }
    Arrays.sort(digests);
    for (Digest digest : digests) {
      digest(digest);
    }
    return this;
  }

  /** Forgets everything; whether it is worth being used again. */
  boolean clear() {
    length = 0;
    return bytes.length <= LARGE;
  }

  Digest toDigest() {
    return Digest.of(bytes, 0, length);
  }

  private void room(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }
}
