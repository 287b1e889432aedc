package org.broadsheet.config;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.broadsheet.problem.Problems;
import org.broadsheet.problem.Spelling;
import org.broadsheet.yaml.YamlText;
import org.jspecify.annotations.Nullable;

/** Reads the name of a time zone of the IANA database, such as {@code Europe/London}. */
final class TimeZoneReader {

  /** Fixed offsets under names that look like zones with summer time. */
  private static final Set<String> MISLEADING = Set.of("EST", "MST", "HST");

  private TimeZoneReader() {}

  static @Nullable ZoneId read(YamlText value, Problems problems) {
    String written = value.line();
    Set<String> known = new TreeSet<>(ZoneId.getAvailableZoneIds());
    known.removeAll(MISLEADING);
    if (known.contains(written)) {
      return ZoneId.of(written);
    }
    String near = nearest(written, known);
    problems.error(
        "timezone-unknown",
        value.location(),
        "there is no time zone \"" + written + "\"",
        near == null
            ? "use a name such as Europe/London, America/New_York or Asia/Tehran"
            : "did you mean " + near + "?");
    return null;
  }

  /** People often know the city and not the continent. */
  private static @Nullable String nearest(String written, Set<String> known) {
    String city =
        "/"
            + written
                .substring(written.lastIndexOf('/') + 1)
                .replace(' ', '_')
                .toLowerCase(Locale.ROOT);
    for (String zone : known) {
      if (zone.toLowerCase(Locale.ROOT).endsWith(city)) {
        return zone;
      }
    }
    Set<String> places = new TreeSet<>(known);
    places.removeIf(zone -> !zone.contains("/"));
    return Spelling.nearest(written.replace(' ', '_'), places);
  }
}
