package org.broadsheet.check.external;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What one question brought.
 *
 * @param status of the answer, or 0 where there was none
 * @param location where a redirect leads, or null
 * @param retryAfter how long a busy site wants to be left alone, or null where it wants nothing
 * @param failure what is to be said where there was no answer, or null
 * @param isBrokenOff whether there was no answer to this question, but may be to another
 */
record Reply(
    int status,
    @Nullable String location,
    @Nullable Duration retryAfter,
    @Nullable Answer failure,
    boolean isBrokenOff) {

  static Reply failed(Fate fate, String words) {
    return new Reply(0, null, null, Answer.of(fate, words), false);
  }

  static Reply brokenOff() {
    return new Reply(0, null, null, Answer.of(Fate.TROUBLED, "broke off"), true);
  }
}
