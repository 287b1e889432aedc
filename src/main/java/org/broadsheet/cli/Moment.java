package org.broadsheet.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A point in time as people write it after an option such as {@code --at}. */
final class Moment {

  private static final Pattern FROM_NOW = Pattern.compile("([+-])(\\d{1,5})([mhdw])");
  private static final Pattern OFFSET =
      Pattern.compile("(\\S+[t ]\\d{2}:\\d{2}[\\d:.]*)(z|([+-]\\d{2}):?(\\d{2}))");
  private static final Pattern LOCAL =
      Pattern.compile(
          "(today|tomorrow|yesterday|\\d{4}-\\d{2}-\\d{2})(?:[t ]+(\\d{1,2}:\\d{2}(?::\\d{2})?))?");
  private static final Map<String, ChronoUnit> UNITS =
      Map.of(
          "m", ChronoUnit.MINUTES,
          "h", ChronoUnit.HOURS,
          "d", ChronoUnit.DAYS,
          "w", ChronoUnit.WEEKS);

  private final Instant now;
  private final Supplier<ZoneId> zone;
  private final String option;

  /** Reads moments as seen from now; the zone is asked for only where a local time needs it. */
  Moment(Instant now, Supplier<ZoneId> zone) {
    this(now, zone, "--at");
  }

  /** The same for moments that stand after another option than {@code --at}. */
  Moment(Instant now, Supplier<ZoneId> zone, String option) {
    this.now = now;
    this.zone = zone;
    this.option = option;
  }

  /**
   * The instant that is meant.
   *
   * @param text what the user wrote; null means now
   * @throws WrongUsage where it cannot be understood
   */
  Instant read(@Nullable String text) {
    if (text == null) {
      return now;
    }
    String words = text.strip().toLowerCase(Locale.ROOT);
    try {
      return first(words, this::absolute, this::fromNow, this::local);
    } catch (DateTimeException | ArithmeticException e) {
      throw unreadable(text);
    }
  }

  @SafeVarargs
  private static Instant first(String words, Function<String, @Nullable Instant>... ways) {
    for (Function<String, @Nullable Instant> way : ways) {
      Instant instant = way.apply(words);
      if (instant != null) {
        return instant;
      }
    }
    throw new DateTimeException(words);
  }

  private @Nullable Instant absolute(String words) {
    if (words.equals("now")) {
      return now;
    }
    Matcher offset = OFFSET.matcher(words);
    if (!offset.matches()) {
      return null;
    }
    String zone = offset.group(2).equals("z") ? "Z" : offset.group(3) + ":" + offset.group(4);
    return OffsetDateTime.parse(offset.group(1).replace(' ', 't').toUpperCase(Locale.ROOT) + zone)
        .toInstant();
  }

  private @Nullable Instant fromNow(String words) {
    Matcher matcher = FROM_NOW.matcher(words);
    if (!matcher.matches()) {
      return null;
    }
    ChronoUnit unit = UNITS.getOrDefault(matcher.group(3), ChronoUnit.HOURS);
    long amount = Long.parseLong(matcher.group(1) + matcher.group(2));
    // In the site's zone, so that a day is a day when the clocks change.
    return now.atZone(zone.get()).plus(amount, unit).toInstant();
  }

  private @Nullable Instant local(String words) {
    Matcher matcher = LOCAL.matcher(words);
    if (!matcher.matches()) {
      return null;
    }
    String clock = matcher.group(2);
    LocalTime time = LocalTime.MIDNIGHT;
    if (clock != null) {
      time = LocalTime.parse(clock.indexOf(':') == 1 ? "0" + clock : clock);
    }
    return LocalDateTime.of(day(matcher.group(1)), time).atZone(zone.get()).toInstant();
  }

  private LocalDate day(String word) {
    LocalDate today = now.atZone(zone.get()).toLocalDate();
    return switch (word) {
      case "today" -> today;
      case "tomorrow" -> today.plusDays(1);
      case "yesterday" -> today.minusDays(1);
      default -> LocalDate.parse(word);
    };
  }

  private WrongUsage unreadable(String text) {
    return new WrongUsage(
        "cannot read the time \"" + text + "\" after " + option,
        "write it like 2026-12-01, \"2026-12-01 06:00\", 2026-12-01T06:00:00Z,"
            + " \"tomorrow 06:00\" or +2h");
  }
}
