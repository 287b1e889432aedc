package org.broadsheet.build;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.broadsheet.model.Visibility;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.Severity;
import org.broadsheet.problem.SourceLines;
import org.jspecify.annotations.Nullable;

/**
 * Every story of a site, public or not, as the desk sees them.
 *
 * @param stories newest first, those without a date before all others, then by path
 * @param problems everything that was found while reading, by path, line and column
 * @param sources gives the lines that problems point at
 */
public record StoryList(List<Story> stories, List<Problem> problems, SourceLines sources) {

  /** Copies the lists. */
  public StoryList {
    stories = List.copyOf(stories);
    problems = List.copyOf(problems);
  }

  /** Whether every story could be read. */
  public boolean ok() {
    return problems.stream().noneMatch(p -> p.severity() == Severity.ERROR);
  }

  /**
   * One story.
   *
   * @param path its file, relative to the site's folder
   * @param headline plain text
   * @param date when it was first published, null for a draft without a date
   * @param visibility what it is at the instant that was asked for
   */
  public record Story(
      String path, String headline, @Nullable Instant date, Visibility visibility) {}

  /** A stand-in until the stages are joined. */
  public static StoryList of(Path site, Instant at) throws IOException {
    return new StoryList(List.of(), List.of(), (path, line) -> null);
  }
}
