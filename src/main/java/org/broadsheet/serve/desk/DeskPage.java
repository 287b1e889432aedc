package org.broadsheet.serve.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.broadsheet.model.Slug;
import org.broadsheet.model.Story;
import org.broadsheet.model.Visibility;
import org.broadsheet.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The editors' page: what is drafted, what comes when, and what to look at again. */
final class DeskPage {

  private final DeskLists lists;
  private final DeskTime time;
  private final Heading heading;

  /**
   * What stands at the head of the page.
   *
   * @param paper the name of the paper
   * @param language of the paper
   * @param front the address of its front page
   * @param names of the authors, by id
   * @param sight what this browser looks at
   * @param usual what it looks at unless told otherwise
   * @param fixed whether now is an instant that somebody chose
   */
  record Heading(
      String paper,
      String language,
      String front,
      Map<Slug, String> names,
      Sight sight,
      Sight usual,
      boolean fixed) {}

  DeskPage(DeskLists lists, DeskTime time, Heading heading) {
    this.lists = lists;
    this.time = time;
    this.heading = heading;
  }

  /** The body of the page. */
  String body() {
    Markup html = new Markup();
    top(html);
    html.open("main", "class", "desk").open("div", "class", "column first");
    new Timeline(lists.turns(), time, heading.front()).write(html);
    list(html, "drafts", "Drafts", "No drafts.", lists.drafts(), this::drafted);
    warnings(html);
    html.end("div").open("div", "class", "column");
    list(html, "embargoed", "Embargoed", "Nothing is embargoed.", lists.embargoed(), this::coming);
    list(html, "scheduled", "Scheduled", "Nothing is scheduled.", lists.scheduled(), this::coming);
    list(
        html,
        "expiring",
        "Expiring",
        "No public story expires.",
        lists.expiring(),
        s -> when("expires", s.schedule().expires()));
    list(
        html,
        "corrected",
        "Corrected lately",
        "No corrections in the last 30 days.",
        lists.corrected(),
        s -> when("corrected", DeskLists.corrected(s, time.now())));
    list(
        html,
        "updated",
        "Updated lately",
        "No updates in the last 30 days.",
        lists.updated(),
        s -> when("updated", s.updated()));
    html.end("div").end("main");
    return html.toString();
  }

  private void top(Markup html) {
    html.open("header", "class", "top").open("div", "class", "name");
    html.open("p", "class", "paper").open("a", "href", heading.front());
    html.element("bdi", heading.paper(), "lang", heading.language()).close("a").close("p");
    html.element("h1", "The desk");
    html.open("p", "class", "clock", "id", "clock", "data-live", "yes");
    html.element("time", time.day(time.now()) + ", " + time.clock(time.now()));
    html.text(" in ").element("bdi", time.zone().getId());
    html.text(heading.fixed() ? ", as --at says" : "").close("p").end("div");
    html.open("div", "class", "hour", "id", "hour", "data-live", "yes");
    if (!heading.sight().equals(heading.usual())) {
      html.open("p", "class", "as-of");
      AsOf.bar(html, "The paper is shown as of", heading.sight(), time, heading.front());
      html.close("p");
    }
    html.end("div").open("div", "class", "control");
    Instant next = lists.turns().isEmpty() ? null : lists.turns().get(0).at();
    AsOf.control(html, heading.sight(), heading.usual(), next, time, heading.front());
    html.end("div").end("header");
    html.open("nav", "class", "counts", "id", "counts", "data-live", "yes");
    html.open("ul");
    count(html, Visibility.PUBLIC, heading.front(), "public");
    int drafts = lists.drafts().size();
    number(html, drafts, "#drafts", drafts == 1 ? "draft" : "drafts");
    count(html, Visibility.SCHEDULED, "#scheduled", "scheduled");
    count(html, Visibility.EMBARGOED, "#embargoed", "embargoed");
    number(html, lists.expiring().size(), "#expiring", "expiring");
    number(html, lists.warned().size(), "#warnings", "to look at");
    html.close("ul").end("nav");
  }

  private void count(Markup html, Visibility visibility, String href, String label) {
    number(html, Objects.requireNonNullElse(lists.counts().get(visibility), 0), href, label);
  }

  private static void number(Markup html, int count, String href, String label) {
    html.open("li", "class", count == 0 ? "none" : "some").open("a", "href", href);
    html.element("b", Integer.toString(count)).text(" ").element("span", label);
    html.close("a").close("li");
  }

  private void list(
      Markup html,
      String id,
      String title,
      String none,
      List<Story> stories,
      Function<Story, String> note) {
    DeskSection section = new DeskSection(html, id, title, stories.size());
    section.begin(none);
    for (Story story : section.few(stories)) {
      html.open("li", "class", "story");
      StoryLine.write(html, story, heading);
      html.raw(note.apply(story));
      StoryLine.source(html, story);
      html.end("li");
    }
    section.end();
  }

  private void warnings(Markup html) {
    DeskSection section = new DeskSection(html, "warnings", "To look at", lists.warned().size());
    section.begin("The copy desk has nothing to say.");
    for (Map.Entry<Story, List<Problem>> warned : section.few(lists.warned().entrySet())) {
      html.open("li", "class", "story");
      StoryLine.write(html, warned.getKey(), heading);
      html.open("ul", "class", "remarks");
      for (Problem problem : warned.getValue()) {
        html.open("li", "class", problem.severity().word());
        html.element("bdi", problem.message());
        int line = problem.location().line();
        if (line > 0) {
          html.text(" ").element("span", "line " + line, "class", "line");
        }
        html.close("li");
      }
      html.close("ul");
      StoryLine.source(html, warned.getKey());
      html.end("li");
    }
    section.end();
  }

  private String drafted(Story story) {
    Instant date = story.date();
    return date == null
        ? new Markup().element("p", "without a date", "class", "when").toString()
        : when("dated", date);
  }

  private String coming(Story story) {
    Markup html = new Markup().raw(when("goes live", Turn.publication(story)));
    String reason = story.schedule().embargoReason();
    if (reason != null) {
      html.open("p", "class", "reason").element("bdi", reason).close("p");
    }
    return html.toString();
  }

  private String when(String what, @Nullable Instant at) {
    if (at == null) {
      return "";
    }
    Markup html = new Markup().open("p", "class", "when").text(what + " ");
    html.element("time", time.full(at), "datetime", time.iso(at)).text(" ");
    return html.element("span", time.away(at), "class", "away").close("p").toString();
  }
}
