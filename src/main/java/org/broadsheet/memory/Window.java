package org.broadsheet.memory;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.broadsheet.digest.Digest;

/** A part of a {@link ValueFile} that one thread has read, with one value in view. */
final class Window {

  /** A larger array is not kept for the next value. */
  private static final int LARGEST_KEPT = 1 << 20;

  private final int usual;
  private byte[] bytes = {};
  private long from;
  private int length;
  private int at;
  private int end;

  /** A window of nothing that will be so many bytes wide, or as wide as what is in view. */
  Window(int usual) {
    this.usual = usual;
  }

  /** Brings a part of the file into view, if the window holds it. */
  boolean holds(long position, int size) {
    if (position < from || position + size > from + length) {
      return false;
    }
    view((int) (position - from), size);
    return true;
  }

  /** Reads a part of a file and what follows it, up to a limit. */
  void fill(FileChannel file, long position, int size, long limit) throws IOException {
    int wanted = (int) Math.min(limit - position, Math.max(usual, size));
    room(wanted);
    ByteBuffer target = ByteBuffer.wrap(bytes, 0, wanted);
    while (target.hasRemaining() && file.read(target, position + target.position()) >= 0) {
      // A read may give less than was asked for.
    }
    from = position;
    length = target.position();
    if (length < size) {
      throw new DamagedException("the file is cut short");
    }
    view(0, size);
  }

  /** Copies a part of an array. */
  void take(byte[] source, int start, long position, int size) {
    room(size);
    System.arraycopy(source, start, bytes, 0, size);
    from = position;
    length = size;
    view(0, size);
  }

  private void room(int size) {
    if (bytes.length < size || (bytes.length > LARGEST_KEPT && size <= LARGEST_KEPT)) {
      bytes = new byte[Math.max(size, usual)];
    }
    length = 0;
  }

  private void view(int start, int size) {
    at = start;
    end = start + size;
  }

  /** Fails unless a whole and undamaged value of this size is in view. */
  void check(int size) throws DamagedException {
    ByteBuffer head = head();
    if (head.getInt() != size - ValueFile.HEAD
        || head.getInt() != ValueFile.checksum(bytes, at, size)) {
      throw new DamagedException("a value is not what was written");
    }
  }

  /** What stands before the value in view. */
  ByteBuffer head() {
    return ByteBuffer.wrap(bytes, at, ValueFile.HEAD);
  }

  /** The key of the value in view. */
  Digest key() {
    ByteBuffer head = ByteBuffer.wrap(bytes);
    return new Digest(head.getLong(at + 8), head.getLong(at + 16));
  }

  /** The array that holds the value in view. */
  byte[] bytes() {
    return bytes;
  }

  /** Where the value in view begins. */
  int start() {
    return at + ValueFile.HEAD;
  }

  /** Where the value in view ends. */
  int end() {
    return end;
  }
}
