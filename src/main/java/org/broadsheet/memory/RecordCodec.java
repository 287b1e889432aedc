package org.broadsheet.memory;

import org.broadsheet.digest.Digest;

/**
 * Turns records of one class into bytes and back, by their components and their types. Components
 * may be texts, numbers ({@code int}, {@code long}, {@code double} and their boxes), booleans,
 * enums, {@link Digest}, the dates and times of {@code java.time}, records, sealed interfaces of
 * records, lists, sets and maps from texts of all these (order is kept), and {@code Object} for
 * trees of texts, numbers, booleans, lists and maps. Any may be null, at any depth. Safe for use by
 * many threads.
 *
 * @param <T> the class of record
 */
public final class RecordCodec<T extends Record> {

  private final Kind kind;
  private final Digest shape;

  private RecordCodec(Kind kind) {
    this.kind = kind;
    this.shape = new Shape().kind(kind).toDigest();
  }

  /**
   * The codec of a class of records.
   *
   * @throws IllegalArgumentException where a component is of a kind that it cannot write, however
   *     deep
   */
  public static <T extends Record> RecordCodec<T> of(Class<T> type) {
    return new RecordCodec<>(new KindFinder().find(RecordType.of(type), type.getName()));
  }

  /** Stands for the names and types of all components, however deep: it changes when one does. */
  public Digest shape() {
    return shape;
  }

  /**
   * The bytes of a record.
   *
   * @throws IllegalArgumentException for a value that no component of its type can hold, such as a
   *     date in a tree of {@code Object}, or records nested more than 200 deep
   */
  public byte[] encode(T value) {
    ByteWriter out = new ByteWriter(512);
    encode(value, out);
    return out.toBytes();
  }

  void encode(T value, ByteWriter out) {
    kind.write(value, out);
  }

  /**
   * The record of some bytes. Its lists, sets and maps cannot be changed.
   *
   * @throws DamagedException where they are not the bytes of such a record
   */
  public T decode(byte[] bytes, Pool pool) throws DamagedException {
    return decode(bytes, 0, bytes.length, pool);
  }

  /**
   * The record of a part of an array.
   *
   * @param start where its bytes begin
   * @param end where they end
   * @throws DamagedException where they are not the bytes of such a record
   */
  public T decode(byte[] bytes, int start, int end, Pool pool) throws DamagedException {
    return decode(new ByteReader(bytes, start, end), pool);
  }

  T decode(ByteReader in, Pool pool) throws DamagedException {
    try {
      @SuppressWarnings("unchecked") // this kind makes records of this class only
      T value = (T) kind.read(in, pool);
      if (value == null || in.left() > 0) {
        throw new DamagedException("not the bytes of one record");
      }
      return value;
    } catch (RuntimeException e) {
      // Dates, zones and big numbers that are none.
      throw new DamagedException("not the bytes of such a record", e);
    }
  }
}
