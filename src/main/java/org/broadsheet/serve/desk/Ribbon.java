package org.broadsheet.serve.desk;

import java.time.Instant;
import java.util.Objects;
import org.broadsheet.model.Story;
import org.broadsheet.model.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * What is said on the page of a story that readers cannot see now.
 *
 * @param visibility what the story is now
 * @param text until when, and why
 */
record Ribbon(Visibility visibility, String text) {

  /** The ribbon of a story; null where readers can see it. */
  static @Nullable Ribbon of(Story story, DeskTime time) {
    Visibility visibility = story.at(time.now());
    return switch (visibility) {
      case PUBLIC -> null;
      case DRAFT -> new Ribbon(visibility, time.words().say("draft-note"));
      case SCHEDULED -> new Ribbon(visibility, live(story, time));
      case EMBARGOED -> new Ribbon(visibility, embargo(story, time));
      case EXPIRED -> {
        Instant gone = Objects.requireNonNull(story.schedule().expires());
        yield new Ribbon(visibility, at("gone-note", gone, time));
      }
    };
  }

  /** The key of the word for it, such as {@code Draft}. */
  String key() {
    return "ribbon-" + visibility.word();
  }

  private static String at(String key, Instant at, DeskTime time) {
    return time.words().say(key, "time", time.full(at)).replace("{away}", time.away(at));
  }

  private static String live(Story story, DeskTime time) {
    Instant live = Objects.requireNonNull(Turn.publication(story));
    return at("live-note", live, time);
  }

  private static String embargo(Story story, DeskTime time) {
    Instant ends = Objects.requireNonNull(story.schedule().embargo());
    String reason = story.schedule().embargoReason();
    String text =
        reason == null
            ? at("until-note", ends, time)
            : at("until-note-why", ends, time).replace("{reason}", reason);
    Instant live = Turn.publication(story);
    if (live == null || !live.isAfter(ends)) {
      return text;
    }
    return text + (reason == null ? " " : ". ") + live(story, time);
  }
}
