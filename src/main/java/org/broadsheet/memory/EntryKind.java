package org.broadsheet.memory;

/** What kind of thing stands at a path of a {@link StampedTree}. */
public enum EntryKind {
  /** A file; nobody has tried yet to read it. */
  FILE,
  /** A symbolic link; its stamp is its own, not that of what it leads to. */
  LINK,
  /** A folder that cannot be listed, or a thing that cannot be looked at; its stamp is all 0. */
  UNREADABLE,
  /** Anything else, such as a pipe or a device. */
  OTHER
}
