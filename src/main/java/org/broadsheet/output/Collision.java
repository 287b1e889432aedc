package org.broadsheet.output;

/**
 * Two names that cannot both be in one folder on every system; that of a folder ends with a slash.
 *
 * @param one the name that comes first
 * @param other the name that comes last; the same where two files want one place
 */
record Collision(String one, String other) {

  /** The collision of two names, whichever is first. */
  static Collision of(String one, String other) {
    return one.compareTo(other) <= 0 ? new Collision(one, other) : new Collision(other, one);
  }

  /** Whether two files want one place. */
  boolean isDouble() {
    return one.equals(other);
  }

  /** Whether the names differ only where some systems see no difference. */
  boolean isAlike() {
    return OutputName.folded(one).equals(OutputName.folded(other));
  }
}
