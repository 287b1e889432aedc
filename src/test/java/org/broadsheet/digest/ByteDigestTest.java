package org.broadsheet.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ByteDigestTest {

  @Test
  void piecesDoNotMatter() {
    Random random = new Random(1);
    int block = ByteDigest.BLOCK;
    for (int size : new int[] {0, 1, 8191, 8193, block - 1, block, block + 1, 3 * block + 7}) {
      byte[] bytes = new byte[size];
      random.nextBytes(bytes);
      Digest whole = ByteDigest.of(bytes);
      assertEquals(whole, new ByteDigest().add(bytes, 0, size).toDigest(), size + " at once");
      ByteDigest pieces = new ByteDigest();
      for (int at = 0; at < size; ) {
        int piece = Math.min(size - at, random.nextInt(300_000));
        pieces.add(bytes, at, piece);
        at += piece;
      }
      assertEquals(whole, pieces.toDigest(), size + " in pieces");
    }
  }

  @Test
  void upToOneBlockItIsTheDigestOfTheBytes() {
    byte[] bytes = new byte[ByteDigest.BLOCK];
    Arrays.fill(bytes, (byte) 5);
    assertEquals(Digest.of(bytes), ByteDigest.of(bytes));
    byte[] more = Arrays.copyOf(bytes, bytes.length + 1);
    assertNotEquals(Digest.of(more), ByteDigest.of(more));
  }

  @Test
  void everyByteCounts() {
    byte[] bytes = new byte[2 * ByteDigest.BLOCK + 10];
    Digest before = ByteDigest.of(bytes);
    for (int at = 0; at < bytes.length; at += 100_003) {
      bytes[at]++;
      assertNotEquals(before, ByteDigest.of(bytes), "at " + at);
      bytes[at]--;
    }
  }
}
