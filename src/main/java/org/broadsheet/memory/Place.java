package org.broadsheet.memory;

/**
 * Where a value lies in a {@link ValueFile}, as one number: 39 bits of position, 24 of length, 1
 * that says whether this build has asked for it. 0 is no place.
 */
final class Place {

  static final int LONGEST = (1 << 24) - 1;

  private static final long FARTHEST = (1L << 39) - 1;

  private Place() {}

  /** A place that is used; the length of a longer value is {@link #LONGEST}. */
  static long of(long position, int length) {
    if (position > FARTHEST) {
      throw new IllegalArgumentException("too far in a file: " + position);
    }
    return position << 25 | (long) Math.min(length, LONGEST) << 1 | 1;
  }

  static long position(long place) {
    return place >>> 25;
  }

  static int length(long place) {
    return (int) (place >>> 1) & LONGEST;
  }

  static boolean used(long place) {
    return (place & 1) != 0;
  }

  static long unused(long place) {
    return place & ~1L;
  }
}
