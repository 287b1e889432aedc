package org.broadsheet.memory;

/** What kind of thing stands at a path of a {@link StampedTree}. */
public enum EntryKind {
  /** A file; nobody has tried yet to read it. */
  FILE(0),
  /** A symbolic link; its stamp is its own, not that of what it leads to. */
  LINK(1),
  /** A folder that cannot be listed, or a thing that cannot be looked at; its stamp is all 0. */
  UNREADABLE(2),
  /** Anything else, such as a pipe or a device. */
  OTHER(3);

  private static final EntryKind[] ALL = values();

  private final int code;

  EntryKind(int code) {
    this.code = code;
  }

  /** The number that stands for the kind in files. */
  int code() {
    return code;
  }

  /** The kind of a number. */
  static EntryKind of(int code) {
    return ALL[code];
  }
}
