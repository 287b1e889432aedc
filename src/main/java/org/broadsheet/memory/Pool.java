package org.broadsheet.memory;

import org.jspecify.annotations.Nullable;

/**
 * Remembers short texts and small records that were decoded lately, so that equal ones become one
 * object. It never grows, forgets what is rare, and is safe for use by many threads.
 */
public final class Pool {

  private static final int LONGEST = 40;
  private static final int SLOTS = 1 << 15;

  // Races are harmless: what is in a slot cannot be changed, and one that is lost is made anew.
  private final @Nullable String[] texts = new @Nullable String[SLOTS];
  private final @Nullable Entry[] records = new @Nullable Entry[SLOTS];

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
      return known;
    }
    texts[slot] = text;
    return text;
  }

  /** Whether a record of these parts is small enough to be kept. */
  static boolean takes(Object[] parts) {
    for (Object part : parts) {
      if (part instanceof String text && text.length() > LONGEST) {
        return false;
      }
    }
    return true;
  }

  /** A record that was made of equal parts, or null. */
  @Nullable Object find(Class<?> type, Object[] parts) {
    Entry known = records[slot(hash(type, parts))];
    return known != null && known.isOf(type, parts) ? known.record : null;
  }

  /** Keeps a record for {@link #find}. */
  void put(Class<?> type, Object[] parts, Object record) {
    records[slot(hash(type, parts))] = new Entry(type, parts, record);
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
