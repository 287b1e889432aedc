package org.broadsheet.check.external;

/** What became of a page that a story links to. */
enum Fate {
  /** It is there. */
  FINE,
  /** It is at another address, for good. */
  MOVED,
  /** It is not there any more. */
  GONE,
  /** The way to it never ends, or leads where nobody can follow. */
  ASTRAY,
  /** There is no answer now, or none that settles it; there may be one later. */
  TROUBLED,
  /** Browsers warn of its site, whose certificate is wrong. */
  UNTRUSTED,
  /** There is no such host. */
  HOST_UNKNOWN,
  /** Its host could not be looked up now. */
  HOST_UNCLEAR,
  /** It is in a network that readers are not in. */
  PRIVATE,
  /** Its site answers people, but not programs. */
  TURNED_AWAY;

  /** Whether the address may stay as it is, as far as one can tell. */
  boolean isGood() {
    return this == FINE || this == MOVED || this == TURNED_AWAY;
  }
}
