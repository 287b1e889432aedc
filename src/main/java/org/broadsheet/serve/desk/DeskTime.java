package org.broadsheet.serve.desk;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Instants in the words of the desk, in the site's zone.
 *
 * @param now what the desk calls now
 * @param zone the site's zone
 * @param words the words in which they are told
 */
record DeskTime(Instant now, ZoneId zone, DeskWords words) {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter FIELD =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

  /** Such as {@code 29 November 2026, 06:00}. */
  String full(Instant instant) {
    return words
        .say("date-and-time", "date", words.date(local(instant).toLocalDate()))
        .replace("{time}", clock(instant));
  }

  /** Such as {@code 06:00}. */
  String clock(Instant instant) {
    return words.inDigits(CLOCK.format(local(instant)));
  }

  /** A day as its readers will call it, such as {@code Tomorrow, Sunday 29 November 2026}. */
  String day(Instant instant) {
    LocalDate day = local(instant).toLocalDate();
    long away = ChronoUnit.DAYS.between(local(now).toLocalDate(), day);
    String name =
        words
            .say("weekday-and-date", "weekday", words.weekday(day))
            .replace("{date}", words.date(day));
    return away == 0
        ? words.say("today", "day", name)
        : away == 1 ? words.say("tomorrow", "day", name) : name;
  }

  /** Whether both are on one day. */
  boolean sameDay(Instant one, Instant other) {
    return local(one).toLocalDate().equals(local(other).toLocalDate());
  }

  /** How far away it is, such as {@code in 3 hours} or {@code 2 days ago}. */
  String away(Instant instant) {
    Duration until = Duration.between(now, instant);
    long minutes = (until.abs().toSeconds() + 30) / 60;
    if (minutes == 0) {
      return words.say("just-now");
    }
    boolean past = until.isNegative();
    if (minutes < 60) {
      return past
          ? words.count(minutes, "minute-ago", "minutes-ago")
          : words.count(minutes, "in-minute", "in-minutes");
    }
    if (minutes < 36 * 60) {
      long hours = (minutes + 30) / 60;
      return past
          ? words.count(hours, "hour-ago", "hours-ago")
          : words.count(hours, "in-hour", "in-hours");
    }
    String days = words.number((minutes + 12 * 60) / (24 * 60));
    return words.say(past ? "days-ago" : "in-days", "count", days);
  }

  /** For programs: with the site's offset. */
  String iso(Instant instant) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        local(instant).truncatedTo(ChronoUnit.SECONDS));
  }

  /** As a field for a local date and time wants it. */
  String field(Instant instant) {
    return FIELD.format(local(instant));
  }

  /** Six in the morning of the next day. */
  Instant tomorrowMorning() {
    LocalDate tomorrow = local(now).toLocalDate().plusDays(1);
    return tomorrow.atTime(LocalTime.of(6, 0)).atZone(zone).toInstant();
  }

  /** Reads an instant, or a local time as the field gives it; null where it is neither. */
  @Nullable Instant read(String text) {
    try {
      return text.endsWith("Z")
          ? Instant.parse(text)
          : LocalDateTime.parse(text).atZone(zone).toInstant();
    } catch (DateTimeException neither) {
      return null;
    }
  }

  private ZonedDateTime local(Instant instant) {
    return instant.atZone(zone);
  }
}
