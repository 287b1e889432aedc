package org.broadsheet.memory;

/**
 * Remembers short texts and small records that were decoded lately, so that equal ones become one
 * object. It never grows, forgets what is rare, and is safe for use by many threads.
 */
public final class Pool {

  /** A pool with nothing in it. */
  public Pool() {}
}
