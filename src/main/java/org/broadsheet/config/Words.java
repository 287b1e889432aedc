package org.broadsheet.config;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

/**
 * The theme's words in one language, and how that language writes dates. They come from the theme
 * and not from Java's own tables, which change between versions.
 *
 * @param language the BCP 47 tag of the words
 * @param labels by key, such as {@code recent-posts}; every key of the theme is there
 * @param months the twelve names as they stand in a date
 * @param digits the ten digits of the language, 0 to 9
 * @param date a pattern with {@code {day}}, {@code {month}}, {@code {year}}
 * @param dateTime a pattern with {@code {date}}, {@code {time}}
 */
public record Words(
    String language,
    Map<String, String> labels,
    List<String> months,
    String digits,
    String date,
    String dateTime) {

  /** Copies the collections and checks their sizes. */
  public Words {
    labels = Map.copyOf(labels);
    months = List.copyOf(months);
    if (months.size() != 12 || digits.length() != 10) {
      throw new IllegalArgumentException("a language needs 12 months and 10 digits");
    }
  }

  /**
   * The label of a key.
   *
   * @throws IllegalArgumentException where there is none
   */
  public String label(String key) {
    String label = labels.get(key);
    if (label == null) {
      throw new IllegalArgumentException("no label " + key);
    }
    return label;
  }

  /** A date as people read it; the time is left out at midnight, where usually none was written. */
  public String date(Instant instant, ZoneId zone) {
    ZonedDateTime local = instant.atZone(zone);
    String day =
        date.replace("{day}", number(local.getDayOfMonth()))
            .replace("{month}", months.get(local.getMonthValue() - 1))
            .replace("{year}", number(local.getYear()));
    if (local.toLocalTime().equals(LocalTime.MIDNIGHT)) {
      return day;
    }
    int minute = local.getMinute();
    String time = local.getHour() + (minute < 10 ? ":0" : ":") + minute;
    return dateTime.replace("{date}", day).replace("{time}", inDigits(time));
  }

  /** The name of a month of a year, such as {@code November 2026}. */
  public String month(int year, int month) {
    return months.get(month - 1) + " " + number(year);
  }

  /** A whole number in the language's digits, without grouping. */
  public String number(int number) {
    return inDigits(Integer.toString(number));
  }

  private String inDigits(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c >= '0' && c <= '9' ? digits.charAt(c - '0') : c);
    }
    return out.toString();
  }
}
