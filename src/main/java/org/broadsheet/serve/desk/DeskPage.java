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
  private final DeskWords words;
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
    this.words = time.words();
    this.heading = heading;
  }

  /** The body of the page. */
  String body() {
    Markup html = new Markup();
    top(html);
    html.open("main", "class", "desk").open("div", "class", "column first");
    new Timeline(lists.turns(), time, heading.front()).write(html);
    list(html, "drafts", lists.drafts(), this::drafted);
    warnings(html);
    html.end("div").open("div", "class", "column");
    list(html, "embargoed", lists.embargoed(), this::coming);
    list(html, "scheduled", lists.scheduled(), this::coming);
    list(html, "expiring", lists.expiring(), s -> when("expires-at", s.schedule().expires()));
    list(
        html,
        "corrected",
        lists.corrected(),
        s -> when("corrected-at", DeskLists.corrected(s, time.now())));
    list(html, "updated", lists.updated(), s -> when("updated-at", s.updated()));
    html.end("div").end("main");
    return html.toString();
  }

  private void top(Markup html) {
    html.open("header", "class", "top").open("div", "class", "name");
    html.open("p", "class", "paper").open("a", "href", heading.front());
    html.element("bdi", heading.paper(), "lang", heading.language()).close("a").close("p");
    html.element("h1", words.say("the-desk"));
    html.open("p", "class", "clock", "id", "clock", "data-live", "yes");
    String now =
        words
            .say("date-and-time", "date", time.day(time.now()))
            .replace("{time}", time.clock(time.now()));
    html.fill(
        words.say(heading.fixed() ? "clock-fixed" : "clock"),
        "time",
        new Markup().element("time", now).toString(),
        "zone",
        new Markup().element("bdi", time.zone().getId(), "dir", "ltr").toString());
    html.close("p").end("div");
    html.open("div", "class", "hour", "id", "hour", "data-live", "yes");
    if (!heading.sight().equals(heading.usual())) {
      html.open("p", "class", "as-of");
      AsOf.bar(html, "paper-as-of", heading.sight(), time, heading.front());
      html.close("p");
    }
    html.end("div").open("div", "class", "control");
    Instant next = lists.turns().isEmpty() ? null : lists.turns().get(0).at();
    AsOf.control(html, heading.sight(), heading.usual(), next, time, heading.front());
    html.end("div").end("header");
    html.open("nav", "class", "counts", "id", "counts", "data-live", "yes");
    html.open("ul");
    count(html, Visibility.PUBLIC, heading.front(), "count-public");
    int drafts = lists.drafts().size();
    number(html, drafts, "#drafts", drafts == 1 ? "count-draft" : "count-drafts");
    count(html, Visibility.SCHEDULED, "#scheduled", "count-scheduled");
    count(html, Visibility.EMBARGOED, "#embargoed", "count-embargoed");
    number(html, lists.expiring().size(), "#expiring", "count-expiring");
    number(html, lists.warned().size(), "#warnings", "count-warnings");
    html.close("ul").end("nav");
  }

  private void count(Markup html, Visibility visibility, String href, String label) {
    number(html, Objects.requireNonNullElse(lists.counts().get(visibility), 0), href, label);
  }

  private void number(Markup html, int count, String href, String label) {
    html.open("li", "class", count == 0 ? "none" : "some").open("a", "href", href);
    html.element("b", words.number(count)).text(" ").element("span", words.say(label));
    html.close("a").close("li");
  }

  private void list(Markup html, String id, List<Story> stories, Function<Story, String> note) {
    DeskSection section = new DeskSection(html, id, stories.size(), words);
    section.begin();
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
    DeskSection section = new DeskSection(html, "warnings", lists.warned().size(), words);
    section.begin();
    for (Map.Entry<Story, List<Problem>> warned : section.few(lists.warned().entrySet())) {
      html.open("li", "class", "story");
      StoryLine.write(html, warned.getKey(), heading);
      html.open("ul", "class", "remarks");
      for (Problem problem : warned.getValue()) {
        html.open("li", "class", problem.severity().word());
        html.open("bdi", "lang", "en", "dir", "ltr");
        Sentence.write(html, problem.message());
        html.close("bdi");
        int line = problem.location().line();
        if (line > 0) {
          String place = words.say("line", "number", words.number(line));
          html.text(" ").element("span", place, "class", "line");
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
        ? new Markup().element("p", words.say("without-date"), "class", "when").toString()
        : when("dated-at", date);
  }

  private String coming(Story story) {
    Markup html = new Markup().raw(when("live-at", Turn.publication(story)));
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
    Markup html = new Markup().open("p", "class", "when");
    html.fill(words.say(what), "time", AsOf.element(time, at)).text(" ");
    return html.element("span", time.away(at), "class", "away").close("p").toString();
  }
}
