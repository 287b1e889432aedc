package org.broadsheet.check.external;

import org.jspecify.annotations.Nullable;

/**
 * What asking for a page came to.
 *
 * @param fate what became of the page
 * @param words what was answered, such as {@code answers 404}; empty where nothing is to be said
 * @param target the new address of a page that moved for good, or null
 */
record Answer(Fate fate, String words, @Nullable String target) {

  static Answer of(Fate fate, String words) {
    return new Answer(fate, words, null);
  }
}
