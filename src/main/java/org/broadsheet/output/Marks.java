package org.broadsheet.output;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** One bit for each file of a manifest, set once; safe to use from many threads. */
final class Marks {

  private static final VarHandle WORD = MethodHandles.arrayElementVarHandle(long[].class);

  private final long[] words;

  /** Marks for so many files, none of them set. */
  Marks(int size) {
    words = new long[(size + Long.SIZE - 1) / Long.SIZE];
  }

  /** Sets a mark; false where it was set already. */
  boolean set(int index) {
    long bit = 1L << index;
    return ((long) WORD.getAndBitwiseOr(words, index / Long.SIZE, bit) & bit) == 0;
  }

  boolean isSet(int index) {
    return ((long) WORD.getVolatile(words, index / Long.SIZE) & 1L << index) != 0;
  }

  /** How many are set. */
  int count() {
    int count = 0;
    for (int i = 0; i < words.length; i++) {
      count += Long.bitCount((long) WORD.getVolatile(words, i));
    }
    return count;
  }
}
