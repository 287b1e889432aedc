package org.broadsheet.memory;

import java.util.Arrays;
import org.broadsheet.digest.Digest;

/**
 * Where the value of each key lies, 16 bytes and some room for each. Of a key only 64 bits count
 * here, so whoever reads the value must look at its key. Safe for use by many threads.
 */
final class KeyIndex {

  private static final int SEGMENTS = 32;

  private final Segment[] segments = new Segment[SEGMENTS];

  KeyIndex() {
    for (int i = 0; i < SEGMENTS; i++) {
      segments[i] = new Segment();
    }
  }

  /** The bits of a key that count. */
  static long bits(Digest key) {
    long mixed = (key.high() ^ Long.rotateLeft(key.low(), 32)) * 0x9E37_79B9_7F4A_7C15L;
    return mixed ^ mixed >>> 32;
  }

  /** The place of a key's value, which counts as used from now on, or 0. */
  long use(long key) {
    return segment(key).use(key);
  }

  /** Sets the place of a key's value. */
  void put(long key, long place) {
    segment(key).put(key, place);
  }

  /** Forgets a key whose value lies at a place. */
  void remove(long key, long place) {
    segment(key).remove(key, place);
  }

  int size() {
    int size = 0;
    for (Segment segment : segments) {
      size += segment.size();
    }
    return size;
  }

  /** Into how many parts {@link #entries} divides all keys. */
  static int parts() {
    return SEGMENTS;
  }

  /** The keys and places of one part in turn, a key first. */
  long[] entries(int part) {
    return segments[part].entries();
  }

  private Segment segment(long key) {
    return segments[(int) (key >>> 59)];
  }

  /** The keys of one beginning: an open table of pairs, in which no place is 0. */
  private static final class Segment {

    private long[] pairs = new long[64];
    private int size;

    synchronized int size() {
      return size;
    }

    synchronized long use(long key) {
      int slot = slot(key);
      if (pairs[slot + 1] != 0) {
        pairs[slot + 1] |= 1;
      }
      return pairs[slot + 1];
    }

    synchronized void put(long key, long place) {
      int slot = slot(key);
      if (pairs[slot + 1] == 0) {
        size++;
      }
      pairs[slot] = key;
      pairs[slot + 1] = place;
      if (4 * size > pairs.length) {
        long[] before = entries();
        pairs = new long[2 * pairs.length];
        for (int i = 0; i < before.length; i += 2) {
          int free = slot(before[i]);
          pairs[free] = before[i];
          pairs[free + 1] = before[i + 1];
        }
      }
    }

    synchronized void remove(long key, long place) {
      int slot = slot(key);
      if (Place.position(pairs[slot + 1]) != Place.position(place)) {
        return;
      }
      long[] before = entries();
      Arrays.fill(pairs, 0);
      size = 0;
      for (int i = 0; i < before.length; i += 2) {
        if (before[i] != key) {
          put(before[i], before[i + 1]);
        }
      }
    }

    synchronized long[] entries() {
      long[] all = new long[2 * size];
      int count = 0;
      for (int i = 0; i < pairs.length; i += 2) {
        if (pairs[i + 1] != 0) {
          all[count++] = pairs[i];
          all[count++] = pairs[i + 1];
        }
      }
      return all;
    }

    /** Where a key stands, or would. */
    private int slot(long key) {
      int mask = pairs.length - 1;
      int slot = ((int) key << 1) & mask;
      while (pairs[slot + 1] != 0 && pairs[slot] != key) {
        slot = (slot + 2) & mask;
      }
      return slot;
    }
  }
}
