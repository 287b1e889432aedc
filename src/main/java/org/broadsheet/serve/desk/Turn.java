package org.broadsheet.serve.desk;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.broadsheet.model.Schedule;
import org.broadsheet.model.Story;
import org.broadsheet.model.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * The hour of a story: when something of it comes to readers, or goes.
 *
 * @param at when
 * @param kind what happens then
 * @param story to which story
 */
record Turn(Instant at, Kind kind, Story story) {

  /** By time, then by file. */
  static final Comparator<Turn> ORDER =
      Comparator.comparing(Turn::at).thenComparing(turn -> turn.story().path());

  /** What happens at an hour. */
  enum Kind {
    LIVE,
    EMBARGO,
    UPDATE,
    CORRECTION,
    EXPIRY;

    /** The key of the words for what happens, as a sentence about the story goes on. */
    String key() {
      return "turn-" + word();
    }

    /** The name in lower case. */
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** When a story that is not yet public will be; null where its schedule names no time. */
  static @Nullable Instant publication(Story story) {
    Schedule schedule = story.schedule();
    return Stream.of(story.date(), schedule.publish(), schedule.embargo())
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /** What is still to come of a story; nothing of a draft, for which nothing is settled. */
  static List<Turn> of(Story story, Instant now) {
    Visibility visibility = story.at(now);
    if (visibility == Visibility.DRAFT || visibility == Visibility.EXPIRED) {
      return List.of();
    }
    Instant live = publication(story);
    Instant expires = story.schedule().expires();
    boolean embargo = live != null && live.equals(story.schedule().embargo());
    return Stream.of(
            Stream.of(new Moment(live, embargo ? Kind.EMBARGO : Kind.LIVE)),
            Stream.of(new Moment(story.updated(), Kind.UPDATE)),
            story.card().corrected().stream().map(at -> new Moment(at, Kind.CORRECTION)),
            Stream.of(new Moment(expires, Kind.EXPIRY)))
        .flatMap(moments -> moments)
        .filter(m -> m.comes(now, live, expires))
        .map(m -> new Turn(Objects.requireNonNull(m.at()), m.kind(), story))
        .toList();
  }

  private record Moment(@Nullable Instant at, Kind kind) {

    /** What would happen while the story is not public happens to nobody. */
    boolean comes(Instant now, @Nullable Instant live, @Nullable Instant expires) {
      if (at == null || !at.isAfter(now)) {
        return false;
      }
      boolean late = expires != null && at.isAfter(expires);
      boolean early =
          (kind == Kind.UPDATE || kind == Kind.CORRECTION) && live != null && !at.isAfter(live);
      boolean never = live != null && expires != null && !live.isBefore(expires);
      return !late && !early && !never;
    }
  }
}
