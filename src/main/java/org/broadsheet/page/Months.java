package org.broadsheet.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.broadsheet.config.Days;
import org.jspecify.annotations.Nullable;

/**
 * The months that instants fall into, in a zone. It is quick where the instants come in order. For
 * one thread.
 */
final class Months {

  private final Days days;
  private @Nullable YearMonth month;

  Months(ZoneId zone) {
    this.days = new Days(zone);
  }

  /** The month of an instant. */
  YearMonth of(Instant instant) {
    LocalDate day = days.of(instant);
    YearMonth last = month;
    if (last != null
        && last.getMonthValue() == day.getMonthValue()
        && last.getYear() == day.getYear()) {
      return last;
    }
    YearMonth now = YearMonth.from(day);
    month = now;
    return now;
  }
}
