package org.broadsheet.memory;

import org.jspecify.annotations.Nullable;

/**
 * Remembers short texts and small records that were decoded lately, so that equal ones become one
 * object. It never grows, forgets what is rare sooner than what is common, and is safe for use by
 * many threads.
 */
public final class Pool {

  private static final int LONGEST = 40;
  private static final int SLOTS = 1 << 15;

  /** So many rare things pass by what is common before it is forgotten. */
  private static final int STAYING = 12;

  // Races are harmless: what is in a slot cannot be changed, and one that is lost is made anew.
  private final @Nullable String[] texts = new @Nullable String[SLOTS];
  private final @Nullable Entry[] records = new @Nullable Entry[SLOTS];

  /** How many rare things each slot may still pass by. */
  private final byte[] textStays = new byte[SLOTS];

  private final byte[] recordStays = new byte[SLOTS];

  /** A pool with nothing in it. */
  public Pool() {}

  /** The same text, as one object with equal ones where it is short. */
  String text(String text) {
    int length = text.length();
    if (length > LONGEST) {
      return text;
    }
    int slot = slot(text.hashCode());
    String known = texts[slot];
    if (known != null && known.equals(text)) {
      textStays[slot] = STAYING;
      return known;
    }
    if (isFree(textStays, slot)) {
      texts[slot] = text;
    }
    return text;
  }

  /** Whether a part is small enough for a record of it to be kept. */
  static boolean takes(Object part) {
    return !(part instanceof String text) || text.length() <= LONGEST;
  }

  /** A record that was made of equal parts, or null. */
  @Nullable Object find(Class<?> type, Object[] parts) {
    int slot = slot(hash(type, parts));
    Entry known = records[slot];
    if (known == null || !known.isOf(type, parts)) {
      return null;
    }
    recordStays[slot] = STAYING;
    return known.record;
  }

  /** Keeps a record for {@link #find}. */
  void put(Class<?> type, Object[] parts, Object record) {
    int slot = slot(hash(type, parts));
    if (isFree(recordStays, slot)) {
      records[slot] = new Entry(type, parts, record);
    }
  }

  /** Whether a slot is to be given to another; one that was of use lately is not, a few times. */
  private static boolean isFree(byte[] stays, int slot) {
    if (stays[slot] <= 0) {
      return true;
    }
    stays[slot]--;
    return false;
  }

  private static int hash(Class<?> type, Object[] parts) {
    int hash = System.identityHashCode(type);
    for (Object part : parts) {
      hash = 31 * hash + (part == null ? 0 : part.hashCode());
    }
    return hash;
  }

  private static int slot(int hash) {
    int mixed = hash * 0x9E3779B9;
    return (mixed ^ mixed >>> 16) & (SLOTS - 1);
  }

  /** A record and what it was made of. */
  private static final class Entry {

    private final Class<?> type;
    private final Object[] parts;
    private final Object record;

    Entry(Class<?> type, Object[] parts, Object record) {
      this.type = type;
      this.parts = parts;
      this.record = record;
    }

    boolean isOf(Class<?> other, Object[] otherParts) {
      if (type != other || parts.length != otherParts.length) {
        return false;
      }
      for (int i = 0; i < parts.length; i++) {
        Object part = parts[i];
        if (part != otherParts[i] && (part == null || !part.equals(otherParts[i]))) {
          return false;
        }
      }
      return true;
    }
  }
}
