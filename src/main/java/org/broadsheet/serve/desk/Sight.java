package org.broadsheet.serve.desk;

import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a browser looks at.
 *
 * @param at the instant that the paper is shown as of, or null for now
 * @param drafts whether drafts are shown too
 */
record Sight(@Nullable Instant at, boolean drafts) {

  private static final String NOW = "now";
  private static final String WITH_DRAFTS = ".drafts";

  /** Reads what {@link #cookie} wrote; null where it is something else. */
  static @Nullable Sight read(@Nullable String cookie) {
    if (cookie == null) {
      return null;
    }
    boolean drafts = cookie.endsWith(WITH_DRAFTS);
    String at = drafts ? cookie.substring(0, cookie.length() - WITH_DRAFTS.length()) : cookie;
    try {
      return new Sight(at.equals(NOW) ? null : Instant.parse(at), drafts);
    } catch (DateTimeException foreign) {
      return null;
    }
  }

  /** The text that a browser keeps. */
  String cookie() {
    return (at == null ? NOW : at.toString()) + (drafts ? WITH_DRAFTS : "");
  }

  /** The instant that is meant. */
  Instant instant(Instant now) {
    return at == null ? now : at;
  }
}
