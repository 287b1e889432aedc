package org.broadsheet.serve.desk;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.broadsheet.model.Author;
import org.broadsheet.model.Credit;
import org.broadsheet.model.Label;
import org.broadsheet.model.Slug;
import org.broadsheet.model.Story;
import org.broadsheet.serve.Desk;

/** A story in a list of the desk. */
final class StoryLine {

  private StoryLine() {}

  /** The headline, which leads to the preview of the story, under its section and authors. */
  static void write(Markup html, Story story, DeskPage.Heading heading) {
    Label section = story.section();
    String authors =
        story.authors().stream()
            .map(credit -> name(credit, heading.names()))
            .collect(Collectors.joining(", "));
    if (section != null || !authors.isEmpty()) {
      html.open("p", "class", "kicker");
      if (section != null) {
        html.element("bdi", section.name(), "class", "section");
      }
      html.text(section != null && !authors.isEmpty() ? " " : "");
      html.element("bdi", authors).close("p");
    }
    html.open("h3").open("a", "href", preview(story));
    html.element(
        "bdi",
        story.headline(),
        "lang",
        Objects.requireNonNullElse(story.card().language(), heading.language()));
    html.close("a").close("h3");
  }

  private static String name(Credit credit, Map<Slug, String> names) {
    Author inPlace = credit.inPlace();
    return inPlace == null ? names.getOrDefault(credit.id(), credit.written()) : inPlace.name();
  }

  /** The file of the story. */
  static void source(Markup html, Story story) {
    html.open("p", "class", "source").element("bdi", story.path(), "dir", "ltr").close("p");
  }

  /** Where the story is shown, also before its time. */
  static String preview(Story story) {
    return Desk.ROOT + "preview?story=" + AsOf.encoded(story.path());
  }
}
