package org.broadsheet.page;

import org.broadsheet.problem.Location;

/** Somebody who claims an address, as messages speak of it; nothing is put into words before. */
interface Claimant {

  /** In words, such as {@code the section "Local"}. */
  String what();

  /** The file behind the claim. */
  Location location();

  /**
   * A claimant with a name.
   *
   * @param what in words
   * @param location the file behind it
   */
  record Named(String what, Location location) implements Claimant {}
}
