package org.broadsheet.digest;

import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.HexFormat;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * 128 bits that stand for bytes or a value: equal digests mean equal values. It guards against
 * accidents, not against malice (MurmurHash3, x64, 128 bits); it is the same on every machine.
 *
 * @param high the first 64 bits
 * @param low the last 64 bits
 */
public record Digest(long high, long low) implements Comparable<Digest>, Digested {

  /** How many bytes a digest has. */
  public static final int BYTES = 16;

  private static final Comparator<Digest> ORDER =
      Comparator.comparingLong(Digest::high).thenComparingLong(Digest::low);

  /** The digest of bytes. */
  public static Digest of(byte[] bytes) {
    return of(bytes, 0, bytes.length);
  }

  /** The digest of a part of an array. */
  public static Digest of(byte[] bytes, int start, int length) {
    long[] hash = MurmurHash3.hash128x64(bytes, start, length, 0);
    return new Digest(hash[0], hash[1]);
  }

  /**
   * The digest that {@link #toBytes} wrote.
   *
   * @param bytes begin with it
   */
  public static Digest read(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    return new Digest(in.getLong(), in.getLong());
  }

  /** Its {@value #BYTES} bytes. */
  public byte[] toBytes() {
    return ByteBuffer.allocate(BYTES).putLong(high).putLong(low).array();
  }

  /** The digest of two values in this order. */
  public Digest and(Digest other) {
    return new ValueBytes().digest(this).digest(other).toDigest();
  }

  @Override
  public Digest digest() {
    return this;
  }

  @Override
  public int compareTo(Digest other) {
    return ORDER.compare(this, other);
  }

  /** 32 hexadecimal digits. */
  @Override
  public String toString() {
    return HexFormat.of().toHexDigits(high) + HexFormat.of().toHexDigits(low);
  }
}
