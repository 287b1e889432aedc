package org.broadsheet.output;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32C;
import org.broadsheet.digest.Digest;

/**
 * The record of the files that Broadsheet made in an output folder, and of how each came about.
 * What is not in it belongs to somebody else and is never replaced or deleted. It is held as the
 * bytes of its file, sorted by name, and never changes.
 */
final class Manifest {

  static final String NAME = ".broadsheet-manifest";

  /** The next manifest, until it takes the place of the last. */
  static final String NEXT = NAME + ".new";

  static final int MAGIC = 0x42534D46;
  static final int VERSION = 1;

  /** How a manifest was found. */
  enum State {
    /** It is whole. */
    FOUND,
    /** There is none. */
    MISSING,
    /** It is not whole, or of another version of Broadsheet. */
    DAMAGED
  }

  private final State state;
  private final ByteBuffer bytes;
  private final byte[] array;
  private final byte[] note;
  private final PartNames names;
  private final int[] starts;
  private final Seal seal;
  private final long time;

  private Manifest(State state) {
    this.state = state;
    this.array = new byte[0];
    this.bytes = ByteBuffer.wrap(array);
    this.note = array;
    this.names = new PartNames();
    this.starts = new int[1];
    this.seal = new Seal(0, 0);
    this.time = Long.MIN_VALUE;
  }

  private Manifest(byte[] array, Seal seal, long time) {
    this.state = State.FOUND;
    this.time = time;
    this.array = array;
    this.seal = seal;
    this.bytes = ByteBuffer.wrap(array);
    ByteBuffer in = bytes.duplicate().position(2 * Integer.BYTES);
    int size = in.getInt();
    this.note = new byte[in.getInt()];
    in.get(note);
    this.names = PartNames.read(in);
    int[] parts = names.sizes();
    this.starts = new int[size + 1];
    int start = in.position();
    for (int i = 0; i < size; i++) {
      starts[i] = start;
      start +=
          Entry.NAME_AT
              + (bytes.getShort(start) & 0xFFFF)
              + Integer.BYTES * parts[bytes.getShort(start + Entry.PARTS_AT) & 0xFFFF];
    }
    starts[size] = start;
  }

  /** A manifest that holds nothing. */
  static Manifest missing() {
    return new Manifest(State.MISSING);
  }

  /** The manifest of an output folder. */
  static Manifest read(Path root) throws IOException {
    return at(root.resolve(NAME));
  }

  /** The manifest in a file; one that is not whole, or of another version, holds nothing. */
  static Manifest at(Path file) throws IOException {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        ? of(Files.readAllBytes(file), Stamp.of(file).time())
        : missing();
  }

  /**
   * The manifest in these bytes, which must not change any more.
   *
   * @param time when all its files stood as it says, in nanoseconds since 1970 by the clock of
   *     their disk
   */
  static Manifest of(byte[] array, long time) {
    ByteBuffer in = ByteBuffer.wrap(array);
    int end = array.length - Integer.BYTES;
    if (end < 2 * Integer.BYTES || in.getInt() != MAGIC || in.getInt() != VERSION) {
      return new Manifest(State.DAMAGED);
    }
    CRC32C checksum = new CRC32C();
    checksum.update(array, 0, end);
    if (in.getInt(end) != (int) checksum.getValue()) {
      return new Manifest(State.DAMAGED);
    }
    try {
      return new Manifest(array, new Seal(array.length, in.getInt(end)), time);
    } catch (IndexOutOfBoundsException | BufferUnderflowException | NegativeArraySizeException e) {
      return new Manifest(State.DAMAGED);
    }
  }

  /**
   * Sets the time at which all files stood as it says. A commit that placed another manifest has
   * set a later one.
   */
  void renew(Path root, long at) throws IOException {
    Path file = root.resolve(NAME);
    if (Stamp.of(file).time() < at) {
      Files.setLastModifiedTime(file, FileTime.from(at, TimeUnit.NANOSECONDS));
    }
  }

  State state() {
    return state;
  }

  boolean found() {
    return state == State.FOUND;
  }

  Seal seal() {
    return seal;
  }

  /** What the caller of the build that made it wanted to be remembered. */
  byte[] note() {
    return note.clone();
  }

  PartNames names() {
    return names;
  }

  /** How many files it holds. */
  int size() {
    return starts.length - 1;
  }

  boolean holds(String file) {
    return find(file) >= 0;
  }

  /** The index of a file, or -1 and the index that it would have: {@code -1 - index}. */
  int find(String file) {
    return find(file.getBytes(StandardCharsets.UTF_8));
  }

  /** The same for a name in bytes of UTF-8. */
  int find(byte[] name) {
    int low = 0;
    int high = size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order =
          Arrays.compareUnsigned(array, nameStart(middle), nameEnd(middle), name, 0, name.length);
      if (order == 0) {
        return middle;
      } else if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1 - low;
  }

  /** The index of the first file that is inside a folder, or would be. */
  int firstIn(String folder) {
    return indexFor(folder + "/");
  }

  /** The index after the last file that is inside a folder. */
  int endOf(String folder) {
    return indexFor(folder + "0"); // '0' is the character after '/'
  }

  private int indexFor(String file) {
    int index = find(file);
    return index >= 0 ? index : -1 - index;
  }

  String file(int index) {
    int start = nameStart(index);
    return new String(array, start, nameEnd(index) - start, StandardCharsets.UTF_8);
  }

  /** Whether a file was made with this print. */
  boolean hasPrint(int index, Digest print) {
    return bytes.getLong(starts[index] + Entry.PRINT_AT) == print.high()
        && bytes.getLong(starts[index] + Entry.PRINT_AT + Long.BYTES) == print.low();
  }

  Digest print(int index) {
    return new Digest(
        bytes.getLong(starts[index] + Entry.PRINT_AT),
        bytes.getLong(starts[index] + Entry.PRINT_AT + Long.BYTES));
  }

  Fingerprint content(int index) {
    return new Fingerprint(
        bytes.getLong(starts[index] + Entry.SIZE_AT), bytes.getLong(starts[index] + Entry.HASH_AT));
  }

  /** When a file was written, as in its {@link Stamp}. */
  long time(int index) {
    return bytes.getLong(starts[index] + Entry.TIME_AT);
  }

  /** The short digests of the parts that a file was made of, by name. */
  Map<String, Integer> parts(int index) {
    Map<String, Integer> parts = new LinkedHashMap<>();
    int at = nameEnd(index);
    for (String name : names.list(bytes.getShort(starts[index] + Entry.PARTS_AT) & 0xFFFF)) {
      parts.put(name, bytes.getInt(at));
      at += Integer.BYTES;
    }
    return parts;
  }

  /**
   * Whether a file stands as it was written, as the disk tells without reading it. Where this is
   * false, it may have been written to, or only copied or touched.
   */
  boolean stands(int index, Path root) {
    Stamp stamp = Stamp.at(root, file(index));
    return isStamped(index, stamp) && !isDoubtful(stamp);
  }

  /** Whether a file stands as it was written, and the disk has a clock that nobody can set. */
  boolean proves(int index, Path root) {
    return stands(index, root) && Stamp.at(root, file(index)).changed() != 0;
  }

  /** Whether this is the recorded stamp of a file, or what an archive keeps of it. */
  boolean isStamped(int index, Stamp stamp) {
    return stamp.size() == bytes.getLong(starts[index] + Entry.SIZE_AT) && stamp.isOf(time(index));
  }

  /** Whether somebody may have written to a file and set its time back since. */
  boolean isDoubtful(Stamp stamp) {
    return stamp.changed() >= time && stamp.changed() != 0;
  }

  /** Whether a file's entry consists of these bytes. */
  boolean isAt(int index, byte[] entry) {
    return Arrays.equals(array, starts[index], starts[index + 1], entry, 0, entry.length);
  }

  /** All bytes; not to be changed. */
  byte[] array() {
    return array;
  }

  /** Where an entry begins; the one after the last is where the entries end. */
  int start(int index) {
    return starts[index];
  }

  int nameStart(int index) {
    return starts[index] + Entry.NAME_AT;
  }

  int nameEnd(int index) {
    return nameStart(index) + (bytes.getShort(starts[index]) & 0xFFFF);
  }
}
