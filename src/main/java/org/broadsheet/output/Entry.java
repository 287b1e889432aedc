package org.broadsheet.output;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.broadsheet.digest.Digest;

/**
 * A file of the new site, in the bytes that the manifest will hold: the lengths of its name and the
 * number of its part names, two bytes each; the print, the hash, the size and the time, eight bytes
 * a word; the name; four bytes for each part.
 */
final class Entry implements Comparable<Entry> {

  /** Where the parts of an entry begin, in bytes from its start. */
  static final int PARTS_AT = 2;

  static final int PRINT_AT = 4;
  static final int HASH_AT = 20;
  static final int SIZE_AT = 28;
  static final int TIME_AT = 36;
  static final int NAME_AT = 44;

  private static final int LONGEST = 0xFFFF;

  private final byte[] bytes;
  private final Wave wave;

  /**
   * An entry.
   *
   * @param parts the short digests of the parts by their names
   * @param names told the names of the parts
   * @param time of the file's {@link Stamp}
   */
  Entry(
      String file,
      Digest print,
      Map<String, Digest> parts,
      PartNames names,
      Fingerprint content,
      long time,
      Wave wave) {
    // In the order of their names, for there are maps whose order changes from run to run.
    SortedMap<String, Digest> sorted = new TreeMap<>(parts);
    byte[] name = file.getBytes(StandardCharsets.UTF_8);
    if (name.length > LONGEST) {
      throw new IllegalArgumentException("too long for a name: " + file);
    }
    ByteBuffer out = ByteBuffer.allocate(NAME_AT + name.length + Integer.BYTES * sorted.size());
    out.putShort((short) name.length);
    out.putShort((short) names.number(List.copyOf(sorted.keySet())));
    out.putLong(print.high()).putLong(print.low());
    out.putLong(content.hash()).putLong(content.size()).putLong(time);
    out.put(name);
    sorted.values().forEach(part -> out.putInt(brief(part)));
    this.bytes = out.array();
    this.wave = wave;
  }

  /** The short form of a part's digest. */
  static int brief(Digest part) {
    return (int) part.low();
  }

  /** When it is moved into place. */
  Wave wave() {
    return wave;
  }

  /** The whole entry; not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  /** Its name. */
  String file() {
    return new String(bytes, NAME_AT, nameEnd() - NAME_AT, StandardCharsets.UTF_8);
  }

  /** Its name in bytes of UTF-8. */
  byte[] name() {
    return Arrays.copyOfRange(bytes, NAME_AT, nameEnd());
  }

  private int nameEnd() {
    return NAME_AT + (ByteBuffer.wrap(bytes).getShort(0) & LONGEST);
  }

  /** By the bytes of the name. */
  @Override
  public int compareTo(Entry other) {
    return Arrays.compareUnsigned(bytes, NAME_AT, nameEnd(), other.bytes, NAME_AT, other.nameEnd());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Entry entry && Arrays.equals(bytes, entry.bytes) && wave == entry.wave;
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }
}
