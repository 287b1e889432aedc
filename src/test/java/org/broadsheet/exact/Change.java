package org.broadsheet.exact;

import org.jspecify.annotations.Nullable;

/**
 * Something that may happen to a paper's files between two builds.
 *
 * @param kind what it is called in logs
 * @param weight how often it happens, compared with others
 * @param act does it
 */
record Change(String kind, int weight, Act act) {

  /** The work of a change. */
  interface Act {

    /** Changes the files and says what it did, or does nothing and says null. */
    @Nullable String on(Bureau bureau, Dice dice);
  }
}
