package org.broadsheet.source;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.problem.Spelling;

/** Reads the zone at the end of a written time. */
final class ZoneName {

  private static final Pattern OFFSET =
      Pattern.compile("(?:UTC|GMT)?([+-])([0-9]{1,2})(?::?([0-9]{2}))?");

  /** Abbreviations that mean one offset wherever they are used. */
  private static final Map<String, Integer> CLEAR =
      Map.ofEntries(
          Map.entry("Z", 0),
          Map.entry("UTC", 0),
          Map.entry("GMT", 0),
          Map.entry("UT", 0),
          Map.entry("WET", 0),
          Map.entry("WEST", 1),
          Map.entry("CET", 1),
          Map.entry("CEST", 2),
          Map.entry("EET", 2),
          Map.entry("EEST", 3));

  /** Those that RFC 822 section 5.1 gives a meaning to, and other parts of the world another. */
  private static final Map<String, Integer> IN_MAIL =
      Map.of(
          "EST", -5, "EDT", -4, "CST", -6, "CDT", -5, "MST", -7, "MDT", -6, "PST", -8, "PDT", -7);

  private ZoneName() {}

  /** The zone of a name or an offset; throws {@link DateTrouble} where it cannot be told. */
  static ZoneId read(String written, boolean mail) {
    String upper = written.toUpperCase(Locale.ROOT);
    Matcher offset = OFFSET.matcher(upper);
    if (offset.matches()) {
      int sign = offset.group(1).equals("-") ? -1 : 1;
      int hours = Integer.parseInt(offset.group(2));
      int minutes = offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3));
      if (hours > 18 || minutes > 59 || (hours == 18 && minutes > 0)) {
        throw new DateTrouble(
            "date-unreadable",
            "there is no time zone \"" + written + "\"",
            "write the difference to UTC as +01:00 or -04:00");
      }
      return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
    }
    Integer hours = CLEAR.get(upper);
    if (hours == null && mail) {
      hours = IN_MAIL.get(upper);
    }
    if (hours != null) {
      return ZoneOffset.ofHours(hours);
    }
    return region(written);
  }

  private static ZoneId region(String written) {
    if (written.contains("/")) {
      Map<String, String> known = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
      ZoneId.getAvailableZoneIds().forEach(id -> known.put(id, id));
      String id = known.get(written);
      if (id != null) {
        return ZoneId.of(id);
      }
    }
    Set<String> regions = new TreeSet<>(ZoneId.getAvailableZoneIds());
    regions.removeIf(id -> !id.contains("/"));
    String near = Spelling.nearest(written, regions);
    throw new DateTrouble(
        "date-unreadable",
        IN_MAIL.containsKey(written.toUpperCase(Locale.ROOT))
            ? "\"" + written + "\" is the name of several time zones"
            : "there is no time zone \"" + written + "\"",
        near == null
            ? "write the difference to UTC, such as -05:00, or a name such as Europe/London"
            : "did you mean " + near + "?");
  }
}
