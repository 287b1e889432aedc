package org.broadsheet.config;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The days that instants fall on, in a zone. It is quick where many follow each other on one day.
 * For one thread.
 */
public final class Days {

  /** Clocks that are put back in the first hours of a day may show the last of the other again. */
  private static final long MARGIN = Duration.ofHours(3).toSeconds();

  private final ZoneId zone;
  private @Nullable LocalDate day;
  private long start;
  private long end;

  /** Of no instant yet. */
  public Days(ZoneId zone) {
    this.zone = zone;
  }

  /** The day of an instant. */
  public LocalDate of(Instant instant) {
    long second = instant.getEpochSecond();
    LocalDate last = day;
    if (last != null && second >= start && second < end) {
      return last;
    }
    LocalDate now = LocalDate.ofInstant(instant, zone);
    if (!now.equals(last)) {
      day = now;
      start = now.atStartOfDay(zone).toEpochSecond() + MARGIN;
      end = now.plusDays(1).atStartOfDay(zone).toEpochSecond() - MARGIN;
    }
    return now;
  }
}
