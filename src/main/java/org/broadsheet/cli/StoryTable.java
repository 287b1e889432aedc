package org.broadsheet.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.broadsheet.build.StoryList.Line;
import org.broadsheet.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Stories as a table for the desk. */
final class StoryTable {

  private static final int WIDEST_HEADLINE = 60;
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
  private static final String NO_DATE = "(no date)       ";

  private StoryTable() {}

  /** One line for each story (date, what it is, headline, file) and a line that counts them. */
  static String text(List<Line> stories, ZoneId zone) {
    int state = stories.stream().mapToInt(s -> length(state(s, zone))).max().orElse(0);
    int headline = stories.stream().mapToInt(s -> length(cut(s.headline()))).max().orElse(0);
    StringBuilder text = new StringBuilder();
    for (Line story : stories) {
      text.append(date(story.date(), zone))
          .append("  ")
          .append(padded(state(story, zone), state))
          .append("  ")
          .append(padded(cut(story.headline()), headline))
          .append("  ")
          .append(story.path())
          .append('\n');
    }
    return text.append(Count.of(stories.size(), "story")).append('\n').toString();
  }

  /** The same for programs; dates are ISO 8601 with the site's offset. */
  static Map<String, @Nullable Object> tree(
      List<Line> stories, List<Problem> problems, ZoneId zone) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("stories", stories.stream().map(story -> tree(story, zone)).toList());
    tree.put("problems", BuildJson.problems(problems));
    return tree;
  }

  private static Map<String, @Nullable Object> tree(Line story, ZoneId zone) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("date", iso(story.date(), zone));
    tree.put("state", story.visibility().word());
    tree.put("changes", iso(story.changes(), zone));
    tree.put("headline", story.headline());
    tree.put("path", story.path());
    return tree;
  }

  private static @Nullable String iso(@Nullable Instant date, ZoneId zone) {
    return date == null
        ? null
        : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
            date.truncatedTo(ChronoUnit.SECONDS).atZone(zone));
  }

  /** What a story is, and until when where its date does not say so. */
  private static String state(Line story, ZoneId zone) {
    Instant changes = story.changes();
    boolean plain = changes == null || changes.equals(story.date());
    return story.visibility().word() + (plain ? "" : " until " + date(changes, zone));
  }

  private static String date(@Nullable Instant date, ZoneId zone) {
    return date == null ? NO_DATE : DATE.format(date.atZone(zone));
  }

  private static String cut(String headline) {
    return length(headline) <= WIDEST_HEADLINE
        ? headline
        : headline.substring(0, headline.offsetByCodePoints(0, WIDEST_HEADLINE - 1)) + "…";
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - length(text));
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
