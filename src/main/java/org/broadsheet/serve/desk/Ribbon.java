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
      case DRAFT -> new Ribbon(visibility, "Not published: only this preview shows it.");
      case SCHEDULED -> new Ribbon(visibility, live(story, time) + ".");
      case EMBARGOED -> new Ribbon(visibility, embargo(story, time));
      case EXPIRED -> {
        Instant gone = Objects.requireNonNull(story.schedule().expires());
        yield new Ribbon(
            visibility, "Taken down " + time.full(gone) + " (" + time.away(gone) + ").");
      }
    };
  }

  /** The word for it, such as {@code Draft}. */
  String word() {
    String word = visibility.word();
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static String live(Story story, DeskTime time) {
    Instant live = Objects.requireNonNull(Turn.publication(story));
    return "Goes live " + time.full(live) + " (" + time.away(live) + ")";
  }

  private static String embargo(Story story, DeskTime time) {
    Instant ends = Objects.requireNonNull(story.schedule().embargo());
    StringBuilder text = new StringBuilder("Until ").append(time.full(ends));
    text.append(" (").append(time.away(ends)).append(")");
    String reason = story.schedule().embargoReason();
    text.append(reason == null ? "." : ": " + reason);
    Instant live = Turn.publication(story);
    if (live != null && live.isAfter(ends)) {
      text.append(reason == null ? " " : ". ").append(live(story, time)).append('.');
    }
    return text.toString();
  }
}
