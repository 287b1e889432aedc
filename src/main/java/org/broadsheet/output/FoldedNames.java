package org.broadsheet.output;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files and folders of a manifest whose names some file systems take for the same as
 * another. It is made when it is first asked, in one pass over the manifest; safe to use from many
 * threads.
 */
final class FoldedNames {

  private final Manifest manifest;
  private volatile @Nullable Table table;

  FoldedNames(Manifest manifest) {
    this.manifest = manifest;
  }

  /** The indices of the files whose folded name this is. */
  List<Integer> files(String folded) {
    List<Integer> files = new ArrayList<>();
    for (int value : table().values(folded)) {
      if ((value & 1) == 0 && OutputName.folded(manifest.file(value >>> 1)).equals(folded)) {
        files.add(value >>> 1);
      }
    }
    return files;
  }

  /** The folders, as they are spelled in the manifest, whose folded name this is. */
  List<String> folders(String folded) {
    int depth = (int) folded.chars().filter(c -> c == '/').count();
    List<String> folders = new ArrayList<>();
    for (int value : table().values(folded)) {
      if ((value & 1) == 1) {
        String folder = top(manifest.file(value >>> 1), depth);
        if (OutputName.folded(folder).equals(folded)) {
          folders.add(folder);
        }
      }
    }
    return folders;
  }

  /** The folder above a file that has so many folders above itself. */
  private static String top(String file, int depth) {
    int end = file.indexOf('/');
    for (int i = 0; i < depth && end >= 0; i++) {
      end = file.indexOf('/', end + 1);
    }
    return end < 0 ? file : file.substring(0, end);
  }

  private Table table() {
    Table made = table;
    if (made == null) {
      synchronized (this) {
        made = table;
        if (made == null) {
          made = fill();
          table = made;
        }
      }
    }
    return made;
  }

  private Table fill() {
    Table fresh = new Table(2 * manifest.size());
    byte[] array = manifest.array();
    for (int i = 0; i < manifest.size(); i++) {
      int start = manifest.nameStart(i);
      int end = manifest.nameEnd(i);
      int shared =
          i == 0
              ? 0
              : shared(array, manifest.nameStart(i - 1), manifest.nameEnd(i - 1), start, end);
      if (isAscii(array, start, end)) {
        fresh.add(array, start, end, shared, i);
      } else {
        byte[] folded = OutputName.folded(manifest.file(i)).getBytes(StandardCharsets.UTF_8);
        // How far the folded names agree is not known; a folder that is added twice does no harm.
        fresh.add(folded, 0, folded.length, 0, i);
      }
    }
    return fresh;
  }

  /** How many bytes two names have in common from their start. */
  private static int shared(byte[] array, int start, int end, int otherStart, int otherEnd) {
    int mismatch = Arrays.mismatch(array, start, end, array, otherStart, otherEnd);
    return mismatch < 0 ? end - start : mismatch;
  }

  private static boolean isAscii(byte[] array, int start, int end) {
    int all = 0;
    for (int i = start; i < end; i++) {
      all |= array[i];
    }
    return all >= 0;
  }

  /** Hashes of names and what they belong to: twice a file's index, and one more for a folder. */
  private static final class Table {

    private static final long SEED = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;

    private long[] hashes;
    private int[] values;
    private int used;

    Table(int expected) {
      int capacity = Math.max(16, Integer.highestOneBit(expected + expected / 2) << 1);
      hashes = new long[capacity];
      values = new int[capacity];
    }

    /** Adds a file and those folders above it whose names are longer than what is known. */
    void add(byte[] name, int start, int end, int known, int index) {
      long hash = SEED;
      for (int i = start; i < end; i++) {
        if (name[i] == '/' && i - start >= known) {
          put(hash, index << 1 | 1);
        }
        hash = step(hash, name[i]);
      }
      put(hash, index << 1);
    }

    private static long step(long hash, byte next) {
      return (hash ^ (next >= 'A' && next <= 'Z' ? next + ('a' - 'A') : next)) * PRIME;
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
      return (int) (hash ^ hash >>> 32) * 0x9E3779B1
          >>> (32 - Integer.numberOfTrailingZeros(values.length));
    }
  }
}
