package org.broadsheet.memory;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Bytes in the making: numbers as short as they are small, each text once. */
final class ByteWriter {

  /** Shorter texts are not worth a reference back to them. */
  private static final int SHORTEST_SHARED = 3;

  /** Longer ones are seldom equal, and to compare them takes its time. */
  private static final int LONGEST_SHARED = 250;

  static final int LATIN = 0;
  static final int UTF_8 = 1;
  static final int UTF_16 = 2;
  static final int SHARED = 3;

  private static final int DEEPEST = 200;

  private byte[] bytes;
  private int length;
  private int depth;
  private final Map<String, Integer> texts = new HashMap<>();

  ByteWriter(int room) {
    bytes = new byte[room];
  }

  int length() {
    return length;
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }

  /** The bytes written so far, at the beginning of an array that may be longer. */
  byte[] array() {
    return bytes;
  }

  /** Forgets all that was written. */
  void clear() {
    length = 0;
    depth = 0;
    texts.clear();
  }

  /** Goes into a value that holds others. */
  void enter() {
    if (++depth > DEEPEST) {
      throw new IllegalArgumentException("values are nested more than " + DEEPEST + " deep");
    }
  }

  void leave() {
    depth--;
  }

  void octet(int value) {
    room(1);
    bytes[length++] = (byte) value;
  }

  /** A number of up to 64 bits, taken as without a sign: 7 bits a byte, the lowest first. */
  void varint(long value) {
    room(10);
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      bytes[length++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[length++] = (byte) rest;
  }

  /** A number with a sign, short where it is near 0. */
  void signed(long value) {
    varint((value << 1) ^ (value >> 63));
  }

  /** Eight bytes, the highest first. */
  void fixed(long value) {
    room(Long.BYTES);
    for (int shift = 56; shift >= 0; shift -= 8) {
      bytes[length++] = (byte) (value >>> shift);
    }
  }

  void octets(byte[] source, int start, int count) {
    room(count);
    System.arraycopy(source, start, bytes, length, count);
    length += count;
  }

  /**
   * A text that is not null, in whatever form is short; one that was written before as its number.
   */
  void text(String text) {
    if (isShared(text)) {
      Integer before = texts.putIfAbsent(text, texts.size());
      if (before != null) {
        head(before, SHARED);
        return;
      }
    }
    plainText(text);
  }

  /** Whether a text gets a number, by which it can be referred to. */
  static boolean isShared(String text) {
    return text.length() >= SHORTEST_SHARED && text.length() <= LONGEST_SHARED;
  }

  /** A text that no other refers to. */
  void plainText(String text) {
    if (!wideSoon(text) && latin(text)) {
      return;
    }
    if (wellFormed(text)) {
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      head(utf8.length, UTF_8);
      octets(utf8, 0, utf8.length);
      return;
    }
    head(text.length(), UTF_16);
    room(2 * text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      bytes[length++] = (byte) (c >>> 8);
      bytes[length++] = (byte) c;
    }
  }

  /** Writes a text if all its characters are of Latin-1; whether they are. */
  @SuppressWarnings(
      "deprecation") // Takes the lower half of each character: the other is none here.
  private boolean latin(String text) {
    int size = text.length();
    int start = length;
    head(size, LATIN);
    room(size);
    text.getBytes(0, size, bytes, length);
    // Equality looks at the form of the texts first, so this costs no second look at each letter.
    if (text.equals(new String(bytes, length, size, StandardCharsets.ISO_8859_1))) {
      length += size;
      return true;
    }
    length = start;
    return false;
  }

  private void head(int size, int form) {
    varint((((long) size) << 2 | form) + 1);
  }

  private static boolean wideSoon(String text) {
    int end = Math.min(text.length(), 100);
    for (int i = 0; i < end; i++) {
      if (text.charAt(i) > 0xFF) {
        return true;
      }
    }
    return false;
  }

  /** Whether UTF-8 can hold the text: it has no half of a pair alone. */
  private static boolean wellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        boolean pair =
            Character.isHighSurrogate(c)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!pair) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  private void room(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, Math.addExact(length, more)));
    }
  }
}
