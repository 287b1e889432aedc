package org.broadsheet.digest;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The digest of bytes that come piece by piece, however many: equal to that of the same bytes in
 * other pieces. Up to {@link #BLOCK} bytes it is {@link Digest#of(byte[])}; of more, it is that of
 * the first so many, combined with that of the next, and so on. For one thread.
 */
public final class ByteDigest {

  /** How many bytes are taken at once. */
  public static final int BLOCK = 1 << 20;

  private byte[] block = new byte[1 << 13];
  private int length;
  private @Nullable Digest before;

  /** The digest of no bytes, so far. */
  public ByteDigest() {}

  /** The digest of all bytes of an array. */
  public static Digest of(byte[] bytes) {
    if (bytes.length <= BLOCK) {
      return Digest.of(bytes);
    }
    Digest digest = Digest.of(bytes, 0, BLOCK);
    for (int at = BLOCK; at < bytes.length; at += BLOCK) {
      digest = digest.and(Digest.of(bytes, at, Math.min(BLOCK, bytes.length - at)));
    }
    return digest;
  }

  /** Adds a part of an array. */
  public ByteDigest add(byte[] bytes, int start, int count) {
    int from = start;
    int left = count;
    while (left > 0) {
      if (length == BLOCK) {
        before = combined();
        length = 0;
      }
      int now = Math.min(left, BLOCK - length);
      if (block.length - length < now) {
        block = Arrays.copyOf(block, Math.min(BLOCK, Math.max(2 * block.length, length + now)));
      }
      System.arraycopy(bytes, from, block, length, now);
      length += now;
      from += now;
      left -= now;
    }
    return this;
  }

  /** The digest of all that was added. */
  public Digest toDigest() {
    return combined();
  }

  private Digest combined() {
    Digest last = Digest.of(block, 0, length);
    return before == null ? last : before.and(last);
  }
}
