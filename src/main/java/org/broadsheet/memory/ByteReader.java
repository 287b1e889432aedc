package org.broadsheet.memory;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads what a {@link ByteWriter} wrote, and trusts none of it. */
final class ByteReader {

  private static final int DEEPEST = 201;

  private final byte[] bytes;
  private final int end;
  private final @Nullable String likely;
  private int at;
  private int depth;
  private String[] texts = new String[16];
  private int textCount;

  ByteReader(byte[] bytes, int start, int end) {
    this(bytes, start, end, null);
  }

  /**
   * A reader of some of the bytes of an array.
   *
   * @param likely a text that may be among them, and then is taken for that there
   */
  ByteReader(byte[] bytes, int start, int end, @Nullable String likely) {
    this.bytes = bytes;
    this.at = start;
    this.end = end;
    this.likely = likely;
  }

  /** How many bytes are left. */
  int left() {
    return end - at;
  }

  int position() {
    return at;
  }

  void enter() throws DamagedException {
    if (++depth > DEEPEST) {
      throw new DamagedException("values are nested too deep");
    }
  }

  void leave() {
    depth--;
  }

  int octet() throws DamagedException {
    if (at >= end) {
      throw new DamagedException("the bytes end too early");
    }
    return bytes[at++] & 0xFF;
  }

  long varint() throws DamagedException {
    int first = octet();
    if (first < 0x80) {
      return first;
    }
    long value = first & 0x7F;
    for (int shift = 7; shift < 64; shift += 7) {
      int next = octet();
      value |= (long) (next & 0x7F) << shift;
      if (next < 0x80) {
        return value;
      }
    }
    throw new DamagedException("a number never ends");
  }

  long signed() throws DamagedException {
    long value = varint();
    return (value >>> 1) ^ -(value & 1);
  }

  long fixed() throws DamagedException {
    need(Long.BYTES);
    long value = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      value = value << 8 | (bytes[at++] & 0xFF);
    }
    return value;
  }

  /**
   * A number of things of which each takes at least so many bytes, so that none is set aside in
   * vain.
   */
  int count(int least) throws DamagedException {
    return checkedCount(varint(), least);
  }

  int checkedCount(long count, int least) throws DamagedException {
    if (count < 0 || count > left() / least) {
      throw new DamagedException("a number of things is too large");
    }
    return (int) count;
  }

  /** A text or null. */
  @Nullable String text(Pool pool) throws DamagedException {
    long head = varint();
    return head == 0 ? null : text(head - 1, pool);
  }

  /** A text that is not null. */
  String certainText(Pool pool) throws DamagedException {
    String text = text(pool);
    if (text == null) {
      throw new DamagedException("a text is missing");
    }
    return text;
  }

  private String text(long head, Pool pool) throws DamagedException {
    int form = (int) head & 3;
    long size = head >>> 2;
    if (form == ByteWriter.SHARED) {
      if (size >= textCount) {
        throw new DamagedException("a text refers to none");
      }
      return texts[(int) size];
    }
    String text = text(form, size);
    text = text.equals(likely) && likely != null ? likely : pool.text(text);
    if (ByteWriter.isShared(text)) {
      if (textCount == texts.length) {
        texts = Arrays.copyOf(texts, 2 * textCount);
      }
      texts[textCount++] = text;
    }
    return text;
  }

  /** What {@link ByteWriter#plainText} wrote. */
  String plainText() throws DamagedException {
    long head = varint() - 1;
    int form = (int) head & 3;
    if (head < 0 || form == ByteWriter.SHARED) {
      throw new DamagedException("a text is missing");
    }
    return text(form, head >>> 2);
  }

  private String text(int form, long size) throws DamagedException {
    int count = checkedCount(size, form == ByteWriter.UTF_16 ? 2 : 1);
    int start = at;
    if (form == ByteWriter.UTF_16) {
      at += 2 * count;
      return wide(start, count);
    }
    at += count;
    return new String(
        bytes,
        start,
        count,
        form == ByteWriter.LATIN ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
  }

  private String wide(int start, int count) {
    char[] letters = new char[count];
    for (int i = 0; i < count; i++) {
      int place = start + 2 * i;
      letters[i] = (char) ((bytes[place] & 0xFF) << 8 | (bytes[place + 1] & 0xFF));
    }
    return new String(letters);
  }

  private void need(int count) throws DamagedException {
    if (end - at < count) {
      throw new DamagedException("the bytes end too early");
    }
  }
}
