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

  /** The years 1 to 9999 in every zone: what all pages and feeds can write. */
  private static final Instant FIRST = Instant.parse("0001-01-02T00:00:00Z");

  private static final Instant LAST = Instant.parse("9999-12-30T23:59:59Z");

  /** Reads what {@link #cookie} wrote; null where it is something else. */
  static @Nullable Sight read(@Nullable String cookie) {
    if (cookie == null) {
      return null;
    }
    boolean drafts = cookie.endsWith(WITH_DRAFTS);
    String at = drafts ? cookie.substring(0, cookie.length() - WITH_DRAFTS.length()) : cookie;
    if (at.equals(NOW)) {
      return new Sight(null, drafts);
    }
    try {
      Instant read = Instant.parse(at);
      return reaches(read) ? new Sight(read, drafts) : null;
    } catch (DateTimeException foreign) {
      return null;
    }
  }

  /** Whether the paper can be shown as of an instant: in the years 1 to 9999, wherever it is. */
  static boolean reaches(Instant at) {
    return !at.isBefore(FIRST) && !at.isAfter(LAST);
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
