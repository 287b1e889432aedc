package org.broadsheet.page;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.broadsheet.config.Words;
import org.broadsheet.page.view.DateView;
import org.jspecify.annotations.Nullable;

/** Dates as pages show them, in the site's zone and language. */
final class Dates {

  private static final DateTimeFormatter W3C =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);

  private final Words words;
  private final ZoneId zone;

  Dates(Words words, ZoneId zone) {
    this.words = words;
    this.zone = zone;
  }

  DateView of(Instant instant) {
    return new DateView(iso(instant), words.date(instant, zone));
  }

  @Nullable DateView ofNullable(@Nullable Instant instant) {
    return instant == null ? null : of(instant);
  }

  /** With seconds and offset, as W3C's date-time note and schema.org want it. */
  String iso(Instant instant) {
    return W3C.format(instant.atZone(zone));
  }
}
