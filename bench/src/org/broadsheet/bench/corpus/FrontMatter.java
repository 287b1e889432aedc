package org.broadsheet.bench.corpus;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The words of one generator for what it knows of a story.
 *
 * @param headline its key for the headline
 * @param updated its key for the last change
 * @param section its line for the section, with a place for the name
 * @param dates how it wants dates
 */
record FrontMatter(String headline, String updated, String section, DateTimeFormatter dates) {

  /** The whole file of a story. */
  String file(Story story) {
    StringBuilder text = new StringBuilder("---\n");
    line(text, headline, quoted(story.title().headline()));
    line(text, "summary", quoted(story.summary()));
    story.kicker().ifPresent(kicker -> line(text, "kicker", quoted(kicker)));
    line(text, "date", dates.format(story.title().published()));
    story.updated().ifPresent(moment -> line(text, updated, dates.format(moment)));
    line(text, "authors", list(story.authors().stream().map(Cast.Writer::id).toList()));
    text.append(section.formatted(story.section())).append('\n');
    line(text, "tags", list(story.tags()));
    text.append("photo:\n");
    line(text, "  src", "/photos/" + story.photo());
    line(text, "  alt", quoted(story.alt()));
    line(text, "  caption", quoted(story.caption()));
    line(text, "  credit", quoted(story.credit()));
    story
        .correction()
        .ifPresent(
            correction -> {
              text.append("corrections:\n");
              line(text, "  - date", dates.format(story.title().published().plusDays(1)));
              line(text, "    text", quoted(correction));
            });
    return text.append("---\n").append(story.body()).toString();
  }

  private static void line(StringBuilder text, String key, String value) {
    text.append(key).append(": ").append(value).append('\n');
  }

  /** A value that YAML takes for text, whatever is in it. */
  static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  static String list(List<String> values) {
    return values.stream().collect(Collectors.joining(", ", "[", "]"));
  }
}
