package org.broadsheet.output;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Hashes of the names of files and folders, and what they belong to: twice a file's index, and one
 * more for a folder above it.
 */
final class NameTable {

  private static final long SEED = 0xCBF29CE484222325L;
  private static final long PRIME = 0x100000001B3L;

  private long[] hashes = new long[16];
  private int[] values = new int[16];
  private int used;

  /** Adds a file and those folders above it that are not known yet. */
  void add(byte[] folded, int known, int index) {
    long hash = SEED;
    int folders = 0;
    for (byte next : folded) {
      if (next == '/' && ++folders > known) {
        put(hash, index << 1 | 1);
      }
      hash = step(hash, next);
    }
    put(hash, index << 1);
  }

  private static long step(long hash, byte next) {
    return (hash ^ next) * PRIME;
  }

  private void put(long hash, int value) {
    if (4L * used >= 3L * values.length) {
      grow();
    }
    int slot = slot(hash);
    while (values[slot] != 0) {
      slot = (slot + 1) & (values.length - 1);
    }
    hashes[slot] = hash;
    values[slot] = value + 1; // 0 is an empty slot
    used++;
  }

  private void grow() {
    long[] oldHashes = hashes;
    int[] oldValues = values;
    hashes = new long[2 * oldHashes.length];
    values = new int[2 * oldValues.length];
    used = 0;
    for (int i = 0; i < oldValues.length; i++) {
      if (oldValues[i] != 0) {
        put(oldHashes[i], oldValues[i] - 1);
      }
    }
  }

  /** What has the hash of this name. */
  List<Integer> values(String folded) {
    byte[] name = folded.getBytes(StandardCharsets.UTF_8);
    long hash = SEED;
    for (byte next : name) {
      hash = step(hash, next);
    }
    List<Integer> found = new ArrayList<>();
    for (int slot = slot(hash); values[slot] != 0; slot = (slot + 1) & (values.length - 1)) {
      if (hashes[slot] == hash) {
        found.add(values[slot] - 1);
      }
    }
    return found;
  }

  private int slot(long hash) {
    int mixed = (int) (hash ^ (hash >>> 32)) * 0x9E3779B1;
    return mixed >>> (Integer.SIZE - Integer.numberOfTrailingZeros(values.length));
  }
}
