package org.broadsheet.digest;

import java.util.Arrays;

/** The bytes that a value is digested by, in the making. */
final class ValueBytes {

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
    for (int shift = 56; shift >= 0; shift -= 8) {
      bytes[length++] = (byte) (value >>> shift);
    }
    return this;
  }

  /** The length, then the characters: one byte each where all are Latin-1, else two. */
  ValueBytes text(String text) {
    int size = text.length();
    room(2 * size + 5);
    int start = length;
    boolean narrow = true;
    length += 5;
    for (int i = 0; i < size; i++) {
      char c = text.charAt(i);
      if (c > 0xFF) {
        narrow = false;
        break;
      }
      bytes[length++] = (byte) c;
    }
    if (!narrow) {
      length = start + 5;
      for (int i = 0; i < size; i++) {
        char c = text.charAt(i);
        bytes[length++] = (byte) (c >>> 8);
        bytes[length++] = (byte) c;
      }
    }
    bytes[start] = (byte) (narrow ? 1 : 2);
    for (int i = 0; i < 4; i++) {
      bytes[start + 1 + i] = (byte) (size >>> (24 - 8 * i));
    }
    return this;
  }

  ValueBytes digest(Digest digest) {
    return number(digest.high()).number(digest.low());
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
