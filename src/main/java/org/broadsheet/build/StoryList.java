package org.broadsheet.build;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.broadsheet.memory.Memory;
import org.broadsheet.model.Story;
import org.broadsheet.model.Visibility;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.Problems;
import org.broadsheet.problem.SourceLines;
import org.jspecify.annotations.Nullable;

/**
 * The stories of a site, published or not, as the desk sees them at an instant.
 *
 * @param stories newest first; drafts without a date come first
 * @param zone the site's zone
 * @param problems what is wrong with the site
 * @param sources gives the lines that problems point at
 */
public record StoryList(
    List<Line> stories, ZoneId zone, List<Problem> problems, SourceLines sources) {

  private static final Comparator<Line> ORDER =
      Comparator.comparing(Line::date, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
          .reversed()
          .thenComparing(Line::path);

  /** Copies the lists. */
  public StoryList {
    stories = List.copyOf(stories);
    problems = List.copyOf(problems);
  }

  /**
   * A line of the list.
   *
   * @param path the story's file, relative to the site's folder
   * @param headline plain text
   * @param visibility what it is at the instant
   * @param date its date, or null for a draft without one
   * @param changes when it will next become public or expire, or null where nothing is planned
   */
  public record Line(
      String path,
      String headline,
      Visibility visibility,
      @Nullable Instant date,
      @Nullable Instant changes) {}

  /**
   * Lists the stories of a site.
   *
   * @throws IOException where the disk fails
   */
  public static StoryList of(Path site, Instant at) throws IOException {
    Problems problems = new Problems();
    try (Workplace place = Workplace.of(site, problems);
        Memory memory = Memory.none()) {
      List<Line> stories =
          place.ready()
              ? place.read(memory, memory.walk(site, Inputs::wanted)).stories().stream()
                  .map(story -> line(story, at))
                  .sorted(ORDER)
                  .toList()
              : List.of();
      ZoneId zone = place.ready() ? place.config().timezone() : ZoneId.of("UTC");
      List<Problem> sorted = problems.sorted();
      return new StoryList(stories, zone, sorted, Excerpts.of(sorted, site, place.theme()));
    }
  }

  private static Line line(Story story, Instant at) {
    Visibility visibility = story.at(at);
    return new Line(
        story.path(), story.headline(), visibility, story.date(), next(story, visibility));
  }

  private static @Nullable Instant next(Story story, Visibility visibility) {
    return switch (visibility) {
      case DRAFT, EXPIRED -> null;
      case PUBLIC -> story.schedule().expires();
      case SCHEDULED, EMBARGOED ->
          Stream.of(story.date(), story.schedule().publish(), story.schedule().embargo())
              .filter(Objects::nonNull)
              .max(Comparator.naturalOrder())
              .orElse(null);
    };
  }
}
