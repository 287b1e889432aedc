package org.broadsheet.build;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.broadsheet.model.Card;
import org.broadsheet.model.Edition;
import org.broadsheet.model.Schedule;
import org.broadsheet.model.Story;
import org.jspecify.annotations.Nullable;

/**
 * The time around an edition in which nothing turns from scheduled to public, from public to
 * expired, and the like.
 */
final class Turns {

  /** Of no story at all. */
  static final Turns NONE = new Turns(Instant.EPOCH);

  private final Instant at;
  private @Nullable Instant from;
  private @Nullable Instant until;
  private boolean dating;

  private Turns(Instant at) {
    this.at = at;
  }

  /** Those of an edition that has to be right to the instant. */
  static Turns of(List<Story> stories, Edition edition) {
    return of(stories, edition, Duration.ofNanos(1));
  }

  /**
   * Those of an edition.
   *
   * @param dated how long a draft without a date may keep the date that the edition gives it
   */
  static Turns of(List<Story> stories, Edition edition, Duration dated) {
    Turns turns = new Turns(edition.at());
    for (Story story : stories) {
      turns.add(story.card());
      if (edition.drafts() && story.date() == null) {
        // A draft without a date is dated with the edition itself.
        turns.add(edition.at());
        turns.add(edition.at().plus(dated));
        turns.dating = true;
      }
    }
    return turns;
  }

  private void add(Card card) {
    Schedule schedule = card.schedule();
    add(card.date());
    add(card.updated());
    add(schedule.publish());
    add(schedule.embargo());
    add(schedule.expires());
    card.corrected().forEach(this::add);
  }

  private void add(@Nullable Instant turn) {
    if (turn == null) {
      return;
    }
    if (turn.isAfter(at)) {
      until = until == null || turn.isBefore(until) ? turn : until;
    } else {
      from = from == null || turn.isAfter(from) ? turn : from;
    }
  }

  /** Whether a story that is shown has its date from the edition. */
  boolean dating() {
    return dating;
  }

  /** The last turn, or null where there was none. */
  @Nullable Instant from() {
    return from;
  }

  /** The next turn, or null where there will be none. */
  @Nullable Instant until() {
    return until;
  }
}
