package org.broadsheet.page;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The months that instants fall into, in a zone. It is quick where the instants come in order. For
 * one thread.
 */
final class Months {

  /** Clocks that are put back in the first minutes of a month show the last of the other again. */
  private static final long MARGIN = Duration.ofDays(1).toSeconds();

  private final ZoneId zone;
  private @Nullable YearMonth month;
  private long start;
  private long end;

  Months(ZoneId zone) {
    this.zone = zone;
  }

  /** The month of an instant. */
  YearMonth of(Instant instant) {
    long second = instant.getEpochSecond();
    YearMonth last = month;
    if (last != null && second >= start && second < end) {
      return last;
    }
    YearMonth now = YearMonth.from(instant.atZone(zone));
    if (!now.equals(last)) {
      month = now;
      start = now.atDay(1).atStartOfDay(zone).toEpochSecond() + MARGIN;
      end = now.plusMonths(1).atDay(1).atStartOfDay(zone).toEpochSecond() - MARGIN;
    }
    return now;
  }
}
