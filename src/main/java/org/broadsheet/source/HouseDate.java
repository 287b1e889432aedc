package org.broadsheet.source;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Pattern;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problems;
import org.broadsheet.source.WrittenDate.WrittenTime;
import org.broadsheet.yaml.YamlText;
import org.jspecify.annotations.Nullable;

/** The one form in which dates are written here: {@code 2026-11-20} or {@code 2026-11-20 08:15}. */
public final class HouseDate {

  /** What needs no other form; a {@code T} between day and time is as clear as a space. */
  private static final Pattern HOUSE =
      Pattern.compile(
          "[0-9]{4}-[0-9]{2}-[0-9]{2}"
              + "(?:[ T][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]{1,9})?)?(?:Z|[+-][0-9]{2}:[0-9]{2})?)?");

  /** A zone's name says more than its offset: it stays. */
  private static final Pattern REGION = Pattern.compile("[A-Za-z]/[A-Za-z]|\\[");

  private static final Pattern TIMED =
      Pattern.compile("[0-9]:[0-9]|[0-9] ?[ap]\\.?m", Pattern.CASE_INSENSITIVE);

  private static final Pattern SECONDS = Pattern.compile("[0-9]:[0-9]{2}:[0-9]{2}");

  private HouseDate() {}

  /** The instant that a date means in a site's zone, or null where it cannot be told for sure. */
  public static @Nullable Instant instant(String written, ZoneId zone) {
    Problems doubts = new Problems();
    YamlText text = new YamlText(written, true, 1, Location.file("date"));
    Instant instant = new DateReader(zone, doubts).read(text);
    return doubts.sorted().isEmpty() ? instant : null;
  }

  /**
   * A date of another form in that of the house, as exact as it is written: the same instant, with
   * the same offset.
   *
   * @param written one line
   * @param zone the site's
   * @return null where it has the form already, names a region, or cannot be read for sure
   */
  public static @Nullable String of(String written, ZoneId zone) {
    String digits = DateReader.asciiDigits(written.strip());
    if (HOUSE.matcher(digits).matches() || REGION.matcher(digits).find()) {
      return null;
    }
    Instant instant = instant(written, zone);
    if (instant == null) {
      return null;
    }
    WrittenDate date = WrittenDate.of(digits);
    String day =
        String.format(Locale.ROOT, "%04d-%02d-%02d", date.year(), date.month(), date.day());
    String house =
        TIMED.matcher(digits).find() ? day + " " + time(date, digits) + offset(date) : day;
    return instant.equals(instant(house, zone)) ? house : null;
  }

  private static String time(WrittenDate date, String digits) {
    WrittenTime time = date.time();
    StringBuilder text =
        new StringBuilder(String.format(Locale.ROOT, "%02d:%02d", time.hour(), time.minute()));
    if (SECONDS.matcher(digits).find()) {
      text.append(String.format(Locale.ROOT, ":%02d", time.second()));
    }
    if (time.nano() > 0) {
      text.append(String.format(Locale.ROOT, ".%09d", time.nano()).replaceFirst("0+$", ""));
    }
    return text.toString();
  }

  private static String offset(WrittenDate date) {
    if (date.zone().isEmpty()) {
      return "";
    }
    ZoneId zone = ZoneName.read(date.zone(), date.mail());
    return zone instanceof ZoneOffset offset ? offset.getId() : "";
  }
}
