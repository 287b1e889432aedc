package org.broadsheet.source;

import java.time.Instant;
import org.broadsheet.model.Schedule;
import org.broadsheet.problem.Problems;
import org.broadsheet.yaml.YamlFields;
import org.broadsheet.yaml.YamlMap;
import org.broadsheet.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/** Reads when a story may be seen: {@code publish, embargo, expires}. */
final class ScheduleReader {

  private final DateReader dates;
  private final Problems problems;

  ScheduleReader(DateReader dates, Problems problems) {
    this.dates = dates;
    this.problems = problems;
  }

  /** The schedule of a story with the given date, which is null where it has none. */
  Schedule read(YamlFields story, @Nullable Instant date, boolean draft) {
    Instant publish = dates.read(story, "publish");
    Instant expires = dates.read(story, "expires");
    Instant embargo = null;
    String reason = null;
    if (story.value("embargo") instanceof YamlMap map) {
      YamlFields inner = story.inner("embargo", map);
      inner.required("until");
      embargo = dates.read(inner, "until");
      reason = inner.line("reason");
    } else {
      embargo = dates.read(story, "embargo");
    }
    YamlValue end = story.value("expires");
    if (end != null && expires != null && date != null && !expires.isAfter(date)) {
      problems.error(
          "expires-early",
          end.location(),
          "the story expires before its date, so nobody would ever see it",
          "correct expires or date; to keep the story back, write draft: yes");
    }
    return new Schedule(draft, publish, embargo, reason, expires);
  }
}
