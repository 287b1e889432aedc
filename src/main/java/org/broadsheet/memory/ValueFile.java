package org.broadsheet.memory;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.zip.CRC32C;
import org.broadsheet.digest.Digest;
import org.jspecify.annotations.Nullable;

/**
 * A file of values one after the other, each with its length, a checksum and its key before it.
 * What is added goes to the end, by way of a buffer; what is there never changes. Safe for use by
 * many threads.
 */
final class ValueFile implements Closeable {

  /** Where the first value begins. */
  static final int START = 8;

  /** The length, the checksum and the key of a value. */
  static final int HEAD = 8 + Digest.BYTES;

  private static final long MAGIC = 0x4253_4856_414C_5501L; // BSHVALU and the version of its form
  private static final int BUFFER = 1 << 20;
  private static final int SPILL = 1 << 24;
  private static final int PART = 1 << 16;

  private final ThreadLocal<Window> windows;
  private final boolean writable;

  /** Null until there is too much for the heap. */
  private volatile @Nullable FileChannel channel;

  private volatile long flushed;
  private byte[] buffer = {};
  private int buffered;
  private boolean broken;

  private ValueFile(@Nullable FileChannel channel, long end, boolean writable, int window) {
    this.channel = channel;
    this.flushed = end;
    this.writable = writable;
    this.windows = ThreadLocal.withInitial(() -> new Window(window));
  }

  /** A new file, in the place of any that is there. */
  static ValueFile create(Path place, int window) throws IOException {
    FileChannel channel =
        FileChannel.open(
            place,
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING);
    channel.write(ByteBuffer.allocate(START).putLong(MAGIC).flip(), 0);
    return new ValueFile(channel, START, true, window);
  }

  /**
   * A file that is there.
   *
   * @param end where the last value ends that is known of
   * @param window how much to read at once, in bytes; 0 for one value at a time
   * @throws DamagedException where it is shorter, or of another kind
   */
  static ValueFile open(Path place, long end, boolean writable, int window) throws IOException {
    FileChannel channel =
        writable
            ? FileChannel.open(place, StandardOpenOption.READ, StandardOpenOption.WRITE)
            : FileChannel.open(place, StandardOpenOption.READ);
    ByteBuffer magic = ByteBuffer.allocate(START);
    if (end < START
        || channel.size() < end
        || channel.read(magic, 0) < START
        || magic.getLong(0) != MAGIC) {
      channel.close();
      throw new DamagedException("the file is cut short or of another kind");
    }
    return new ValueFile(channel, end, writable, window);
  }

  /** Values that are gone when the file is closed; few are kept in the heap. */
  static ValueFile passing() {
    return new ValueFile(null, START, true, 0);
  }

  /** Where the last value ends. */
  synchronized long end() {
    return flushed + buffered;
  }

  /**
   * Adds a value.
   *
   * @return its place, or 0 where it cannot be written
   */
  synchronized long add(Digest key, byte[] value, int start, int end) {
    int length = end - start;
    if (broken || !writable) {
      return 0;
    }
    int size = HEAD + length;
    if (buffer.length - buffered < size && !makeRoom(size)) {
      return 0;
    }
    long place = Place.of(flushed + buffered, size);
    ByteBuffer head = ByteBuffer.wrap(buffer, buffered, HEAD);
    head.putInt(length).putInt(0).putLong(key.high()).putLong(key.low());
    System.arraycopy(value, start, buffer, buffered + HEAD, length);
    head.putInt(buffered + 4, checksum(buffer, buffered, size));
    buffered += size;
    return place;
  }

  private boolean makeRoom(int size) {
    int most = channel == null ? SPILL : BUFFER;
    try {
      if (buffered + size > most && buffered > 0) {
        flush();
      }
      int wanted = Math.max(buffered + size, Math.min(most, 2 * buffer.length));
      buffer = Arrays.copyOf(buffer, Math.max(wanted, 1 << 13));
      return true;
    } catch (IOException e) {
      // What was added before stays readable in the heap.
      broken = true;
      return false;
    }
  }

  /** Writes to the file what is not there yet. */
  synchronized void flush() throws IOException {
    if (broken) {
      throw new IOException("the file could not be written before");
    }
    FileChannel to = channel;
    if (to == null) {
      Path place = Files.createTempFile("broadsheet", null);
      to =
          FileChannel.open(
              place,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
      channel = to;
    }
    // In parts, as the JDK keeps memory outside of the heap as large as the largest.
    for (int done = 0; done < buffered; ) {
      ByteBuffer part = ByteBuffer.wrap(buffer, done, Math.min(PART, buffered - done));
      done += to.write(part, flushed + done);
    }
    flushed += buffered;
    buffered = 0;
  }

  /**
   * Reads a value; the window is the thread's own, and good until it reads again.
   *
   * @throws DamagedException where there is no value of that key at the place
   * @throws IOException where the file cannot be read
   */
  Window read(Digest key, long place) throws IOException {
    Window window = windows.get();
    long position = Place.position(place);
    int size = Place.length(place);
    if (size == Place.LONGEST) {
      fetch(window, position, HEAD);
      int length = window.head().getInt();
      if (length < 0 || length > end() - position - HEAD) {
        throw new DamagedException("a value is longer than its file");
      }
      size = HEAD + length;
    }
    if (size < HEAD) {
      throw new DamagedException("a value is too short");
    }
    fetch(window, position, size);
    window.check(size);
    if (!window.key().equals(key)) {
      throw new DamagedException("a value has another key");
    }
    return window;
  }

  /** Reads a value whose length and key are not known; null at the end of the good ones. */
  @Nullable Window read(long position, long end) throws IOException {
    if (end - position < HEAD) {
      return null;
    }
    Window window = windows.get();
    try {
      fetch(window, position, HEAD);
      int length = window.head().getInt();
      if (length < 0 || end - position - HEAD < length) {
        return null;
      }
      fetch(window, position, HEAD + length);
      window.check(HEAD + length);
      return window;
    } catch (DamagedException e) {
      return null;
    }
  }

  private void fetch(Window window, long position, int size) throws IOException {
    if (window.holds(position, size)) {
      return;
    }
    long written = flushed;
    if (position + size <= written) {
      FileChannel from = channel;
      if (from == null) {
        throw new DamagedException("there is no file");
      }
      window.fill(from, position, size, written);
      return;
    }
    synchronized (this) {
      if (position < flushed) {
        // It was written meanwhile, or there never was such a value.
        if (position + size > flushed) {
          throw new DamagedException("a value has another length");
        }
        FileChannel from = channel;
        if (from != null) {
          window.fill(from, position, size, flushed);
        }
        return;
      }
      if (position + size > flushed + buffered) {
        throw new DamagedException("a value lies behind the end");
      }
      window.take(buffer, (int) (position - flushed), position, size);
    }
  }

  /** Says where the last value ends, and may take away what lies behind it. */
  synchronized void endAt(long end, boolean cut) throws IOException {
    FileChannel file = channel;
    if (file != null && cut) {
      file.truncate(end);
    }
    // What this thread has read behind the end is not what will stand there.
    windows.remove();
    flushed = end;
  }

  /** How long the file is, with what is not known of. */
  long size() throws IOException {
    FileChannel file = channel;
    return file == null ? 0 : file.size();
  }

  static int checksum(byte[] bytes, int start, int size) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes, start + 8, size - 8);
    return (int) checksum.getValue();
  }

  @Override
  public void close() throws IOException {
    FileChannel file = channel;
    if (file != null) {
      file.close();
    }
  }
}
