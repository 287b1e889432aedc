package org.broadsheet.source;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problems;
import org.broadsheet.yaml.YamlFields;
import org.broadsheet.yaml.YamlText;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as people and archives write them. A time without a zone is in the site's; one that a
 * change to or from summer time lets happen twice means the first, one that it skips means as much
 * later as the clocks were put forward. A date without a time is its midnight.
 */
final class DateReader {

  private static final String ADVICE = "write it as 2026-11-20 or 2026-11-20 08:15";
  private static final int FIRST_YEAR = 1600;
  private static final int LAST_YEAR = 2200;

  private final ZoneId zone;
  private final Problems problems;

  DateReader(ZoneId zone, Problems problems) {
    this.zone = zone;
    this.problems = problems;
  }

  /** The date under a key, or null where there is none or none that can be read. */
  @Nullable Instant read(YamlFields fields, String name) {
    YamlText text = fields.text(name);
    return text == null ? null : read(text);
  }

  /** The instant that a text means, or null where it cannot be told; then an error is reported. */
  @Nullable Instant read(YamlText value) {
    String written = value.line();
    try {
      WrittenDate date = WrittenDate.of(asciiDigits(written));
      LocalDate day = LocalDate.of(date.year(), date.month(), date.day());
      if (date.year() < FIRST_YEAR || date.year() > LAST_YEAR) {
        throw new DateTrouble(
            "date-unreadable",
            "the year " + date.year() + " in \"" + written + "\" cannot be meant",
            "years are of the Gregorian calendar: " + ADVICE);
      }
      checkWeekday(date, day, value);
      LocalTime time =
          LocalTime.of(date.time().hour(), date.time().minute(), date.time().second())
              .withNano(date.time().nano());
      ZoneId own = date.zone().isEmpty() ? zone : ZoneName.read(date.zone(), date.mail());
      return LocalDateTime.of(day, time).atZone(own).toInstant();
    } catch (DateTrouble trouble) {
      report(trouble, written, value.location());
    } catch (DateTimeException e) {
      report(impossible(written, e), written, value.location());
    }
    return null;
  }

  /** The first moment of a day in the site's zone. */
  Instant startOf(LocalDate day) {
    return day.atTime(LocalTime.MIDNIGHT).atZone(zone).toInstant();
  }

  private static DateTrouble impossible(String written, DateTimeException e) {
    String reason = String.valueOf(e.getMessage());
    if (reason.matches(".*(HourOfDay|MinuteOfHour|SecondOfMinute).*")) {
      return new DateTrouble(
          "date-unreadable",
          "no clock shows the time in \"" + written + "\"",
          "hours go from 0 to 23, minutes and seconds from 0 to 59");
    }
    return new DateTrouble(
        "date-unreadable",
        "there is no date \"" + written + "\"",
        "check the day and the month; " + ADVICE);
  }

  private void report(DateTrouble trouble, String written, Location place) {
    String message = String.valueOf(trouble.getMessage());
    problems.error(
        trouble.id(),
        place,
        message.isEmpty() ? "the date \"" + written + "\" cannot be read" : message,
        trouble.hint().isEmpty() ? ADVICE : trouble.hint());
  }

  private void checkWeekday(WrittenDate date, LocalDate day, YamlText value) {
    if (!name(day.getDayOfWeek()).toLowerCase(Locale.ROOT).startsWith(date.weekday())) {
      String meant =
          Arrays.stream(DayOfWeek.values())
              .map(DateReader::name)
              .filter(name -> name.toLowerCase(Locale.ROOT).startsWith(date.weekday()))
              .findFirst()
              .orElse(date.weekday());
      problems.warning(
          "weekday-wrong",
          value.location(),
          day + " is not a " + meant + " but a " + name(day.getDayOfWeek()),
          "check the day and the month");
    }
  }

  private static String name(DayOfWeek day) {
    return day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
  }

  /** Digits of other scripts, such as Persian, mean the same. */
  static String asciiDigits(String text) {
    StringBuilder ascii = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .forEach(ascii::appendCodePoint);
    return ascii.toString();
  }
}
