package org.broadsheet.source;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.problem.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a date as it is written, not yet checked against a calendar.
 *
 * @param weekday its first letters in lower case, or empty
 * @param zone its name or offset as written, or empty for the site's
 * @param mail whether it has the form of RFC 822, which gives meaning to some names of zones
 */
record WrittenDate(
    int year, int month, int day, WrittenTime time, String weekday, String zone, boolean mail) {

  /** Hour, minute, second and nanosecond; midnight where none is written. */
  record WrittenTime(int hour, int minute, int second, int nano) {}

  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static final String WEEKDAY =
      "(?:(?<weekday>mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday"
          + "|thursday|friday|saturday|sunday)[,.]? +)?";
  private static final String TIME =
      "(?:(?:(?:[ ,]*[t ]|,? +at +))(?<hour>[0-9]{1,2})(?::(?<minute>[0-9]{2})(?::(?<second>[0-9]{2})"
          + "(?:[.,](?<fraction>[0-9]{1,9}))?)?)?(?: ?(?<half>[ap]\\.?m\\.?(?![a-z])))?)?";
  private static final String ZONE =
      " ?(?<zone>z|[+-][0-9]{2}(?::?[0-9]{2})?|(?:utc|gmt)[+-][0-9]{1,2}(?::?[0-9]{2})?"
          + "|(?<= )[a-z]{1,6}|[a-z]+(?:/[a-z0-9_+-]+)+)?(?:\\[(?<region>[a-z0-9_/+-]+)])?";

  private static final List<Pattern> FORMS =
      List.of(
          form("(?<year>[0-9]{4})(?<sep>[-/.])(?<month>[0-9]{1,2})\\k<sep>(?<day>[0-9]{1,2})"),
          form("(?<day>[0-9]{1,2})\\. ?(?<month>[0-9]{1,2})\\. ?(?<year>[0-9]{4})"),
          form("(?<name>[a-z]+)\\.? +(?<day>[0-9]{1,2})(?:st|nd|rd|th)?,? +(?<year>[0-9]{4})"),
          form(
              "(?<mail>[0-9]{1,2})(?:st|nd|rd|th|\\.)?[ -]+(?<name>[a-z]+)[.,]?[ -]+(?<year>[0-9]{4})"),
          form("(?<first>[0-9]{1,2})[/-](?<other>[0-9]{1,2})[/-](?<year>[0-9]{4})"));

  private static Pattern form(String date) {
    return Pattern.compile(WEEKDAY + date + TIME + ZONE, Pattern.CASE_INSENSITIVE);
  }

  /** Takes a date apart; throws {@link DateTrouble} where it has none of the known forms. */
  static WrittenDate of(String written) {
    if (written.length() <= 80) {
      for (Pattern form : FORMS) {
        Matcher matcher = form.matcher(written);
        if (matcher.matches()) {
          return of(matcher, form, written);
        }
      }
    }
    throw new DateTrouble("date-unreadable", "", "");
  }

  private static WrittenDate of(Matcher matcher, Pattern form, String written) {
    int year = Integer.parseInt(matcher.group("year"));
    boolean mail = form.pattern().contains("(?<mail>");
    int month;
    int day;
    if (form.pattern().contains("(?<first>")) {
      int first = Integer.parseInt(matcher.group("first"));
      int other = Integer.parseInt(matcher.group("other"));
      if (first <= 12 && other <= 12 && first != other) {
        throw new DateTrouble(
            "date-ambiguous",
            "the date \"" + written + "\" can be read in two ways",
            String.format(
                Locale.ROOT, "write %1$d-%2$02d-%3$02d or %1$d-%3$02d-%2$02d", year, other, first));
      }
      day = first > 12 ? first : other;
      month = first > 12 ? other : first;
    } else {
      day = Integer.parseInt(matcher.group(mail ? "mail" : "day"));
      month =
          form.pattern().contains("(?<name>")
              ? month(matcher.group("name"))
              : Integer.parseInt(matcher.group("month"));
    }
    String zone = text(matcher.group("zone"));
    String region = text(matcher.group("region"));
    String weekday = text(matcher.group("weekday")).toLowerCase(Locale.ROOT);
    if (matcher.group("hour") == null && !(zone + region).isEmpty()) {
      throw new DateTrouble("date-unreadable", "", "");
    }
    return new WrittenDate(
        year,
        month,
        day,
        time(matcher),
        weekday,
        // The offset in 2026-11-20T08:15+01:00[Europe/Berlin] settles what the name leaves open.
        zone.isEmpty() ? region : zone,
        mail);
  }

  private static WrittenTime time(Matcher matcher) {
    if (matcher.group("hour") == null) {
      return new WrittenTime(0, 0, 0, 0);
    }
    int hour = Integer.parseInt(matcher.group("hour"));
    String half = text(matcher.group("half")).toLowerCase(Locale.ROOT);
    if (half.isEmpty() && matcher.group("minute") == null) {
      throw new DateTrouble("date-unreadable", "", "write the time with minutes, such as 08:00");
    }
    if (!half.isEmpty()) {
      if (hour < 1 || hour > 12) {
        throw new DateTrouble("date-unreadable", "", "with am and pm, hours go from 1 to 12");
      }
      hour = hour % 12 + (half.startsWith("p") ? 12 : 0);
    }
    String fraction = text(matcher.group("fraction"));
    return new WrittenTime(
        hour,
        number(matcher.group("minute")),
        number(matcher.group("second")),
        fraction.isEmpty() ? 0 : Integer.parseInt((fraction + "000000000").substring(0, 9)));
  }

  /** A month by its English name or at least its first three letters. */
  private static int month(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (int i = 0; i < MONTHS.size(); i++) {
      if (lower.length() >= 3 && MONTHS.get(i).startsWith(lower)) {
        return i + 1;
      }
    }
    String near = Spelling.nearest(lower, MONTHS);
    throw new DateTrouble(
        "date-unreadable",
        "there is no month \"" + name + "\"",
        near == null
            ? ""
            : "did you mean "
                + near.substring(0, 1).toUpperCase(Locale.ROOT)
                + near.substring(1)
                + "?");
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static String text(@Nullable String group) {
    return group == null ? "" : group;
  }
}
