package org.broadsheet.assemble;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.model.Addresses;
import org.broadsheet.model.Author;
import org.broadsheet.model.Body;
import org.broadsheet.model.Newsroom;
import org.broadsheet.model.Site;
import org.broadsheet.model.Slug;
import org.broadsheet.model.StandalonePage;
import org.broadsheet.model.StaticFile;
import org.broadsheet.model.Story;
import org.broadsheet.model.Tag;
import org.broadsheet.model.UrlPath;
import org.junit.jupiter.api.Test;

class EditionTest {

  private static Desk everyKind() {
    return new Desk()
        .story("draft", "2026-11-01", s -> s.draft())
        .story("embargoed", "2026-11-02", s -> s.embargo("2026-11-24"))
        .story("expired", "2026-11-03", s -> s.expires("2026-11-23"))
        .story("future", "2026-11-24")
        .story("idea", null, s -> s.draft())
        .story("now", "2026-11-23T12:00:00Z")
        .story("old", "2020-01-01")
        .story("scheduled", "2026-11-04", s -> s.publish("2026-11-24"));
  }

  @Test
  void onlyWhatIsPublicIsInTheSite() {
    assertEquals(List.of("now", "old"), Desk.names(everyKind().site().stories()));
  }

  @Test
  void thePreviewShowsDraftsAndThoseWithoutADateAsOfNow() {
    Site site = everyKind().preview().site();
    assertEquals(List.of("idea", "now", "draft", "old"), Desk.names(site.stories()));
    assertEquals(Desk.NOW, site.stories().get(0).published());
    assertEquals(new UrlPath("/2026/11/idea/"), site.urlOf(site.stories().get(0)));
  }

  @Test
  void laterEditionsShowWhatHasComeAndNotWhatIsOver() {
    assertEquals(
        List.of("future", "now", "scheduled", "embargoed", "old"),
        Desk.names(everyKind().at("2026-11-24").site().stories()));
    assertEquals(
        List.of("expired", "old"),
        Desk.names(everyKind().at("2026-11-22T23:59:59Z").site().stories()));
  }

  @Test
  void newestComesFirstAndEqualDatesGoByPath() {
    Site site =
        new Desk()
            .story("b", "2026-11-20T08:00:00Z")
            .story("old", "2026-11-19")
            .story("a", "2026-11-20T08:00:00Z")
            .story("new", "2026-11-20T08:00:01Z")
            .story("deep/a", "2026-11-20T08:00:00Z", s -> s.slug("deep"))
            .site();
    assertEquals(List.of("new", "a", "b", "deep/a", "old"), Desk.names(site.stories()));
  }

  @Test
  void pagesStandByOrderThenHeadlineThenPathAndDraftsOnlyInAPreview() {
    Desk desk =
        new Desk()
            .page("last", null, 9, false, false, t -> t)
            .page("zeta", t -> t)
            .page("alpha", t -> t)
            .page("idea", null, 5, true, false, t -> t)
            .page("hidden", null, -1, false, false, t -> t);
    assertEquals(
        List.of("/hidden/", "/alpha/", "/zeta/", "/last/"),
        desk.site().pages().stream().map(p -> p.url().value()).toList());
    assertEquals(
        List.of("/hidden/", "/alpha/", "/zeta/", "/idea/", "/last/"),
        desk.preview().site().pages().stream().map(p -> p.url().value()).toList());
  }

  @Test
  void pagesOfOneHeadlineStandByPath() {
    StandalonePage b = page("b");
    StandalonePage a = page("a");
    Desk desk = new Desk();
    var room = desk.newsroom();
    var crowded =
        new Newsroom(room.stories(), List.of(), List.of(), List.of(b, a), List.of(), List.of());
    assertEquals(
        List.of(a, b),
        new SiteAssembler(desk.config(), desk.edition(), desk.problems).assemble(crowded).pages());
  }

  private static StandalonePage page(String name) {
    return new StandalonePage(
        "content/pages/" + name + ".md",
        new UrlPath("/" + name + "/"),
        "Twins",
        null,
        Body.EMPTY,
        true,
        0,
        false,
        null,
        false);
  }

  @Test
  void aWholeSiteIsPutTogether() {
    Desk desk =
        new Desk()
            .author("ada", "Ada Byron")
            .author("zoe", "Zoe Quay")
            .section("local", "Local")
            .section("sport", "Sport")
            .page("about", t -> t)
            .picture("content/articles/ferry.jpg")
            .picture("content/articles/secret.jpg")
            .staticFile("style.css")
            .story(
                "ferry",
                "2026-11-20",
                s -> s.by("ada").section("Local").tags("Boats", "Quay").photo("ferry.jpg"))
            .story("quay", "2026-11-21", s -> s.by("ada").section("Local").tags("Quay"))
            .story("secret", "2026-11-25", s -> s.section("Sport").photo("secret.jpg"));
    Site site = desk.site();
    Story ferry = desk.article("ferry");
    Story quay = desk.article("quay");
    List<Author> authors = desk.newsroom().authors();
    assertEquals("", desk.problemTexts());
    assertEquals(
        new Site(
            List.of(quay, ferry),
            authors,
            desk.config().sections(),
            List.of(new Tag(new Slug("boats"), "Boats"), new Tag(new Slug("quay"), "Quay")),
            desk.newsroom().pages(),
            Map.of(new Slug("ada"), List.of(quay, ferry)),
            Map.of(new Slug("local"), List.of(quay, ferry)),
            Map.of(new Slug("boats"), List.of(ferry), new Slug("quay"), List.of(quay, ferry)),
            Map.of("Local", desk.config().sections().get(0)),
            Map.of(),
            new Addresses(
                Map.of(
                    ferry.path(),
                    new UrlPath("/2026/11/ferry/"),
                    quay.path(),
                    new UrlPath("/2026/11/quay/"),
                    "content/pages/about.md",
                    new UrlPath("/about/"),
                    "content/authors/ada.md",
                    new UrlPath("/authors/ada/"),
                    "content/authors/zoe.md",
                    new UrlPath("/authors/zoe/"),
                    "site.yaml",
                    new UrlPath("/local/")),
                Map.of("content/articles/ferry.jpg", desk.media("content/articles/ferry.jpg")),
                Set.of(new UrlPath("/2026/11/secret/"))),
            List.of(new StaticFile("style.css", new UrlPath("/style.css")))),
        site);
  }

  @Test
  void storiesThatComeLaterAreCheckedAndDraftsAndExpiredOnesAreNot() {
    Desk desk =
        new Desk()
            .story("later", "2026-12-01", s -> s.by("nobody"))
            .story("draft", "2026-11-01", s -> s.draft().by("nobody"))
            .story("over", "2026-11-01", s -> s.expires("2026-11-02").by("nobody"));
    desk.site();
    assertEquals(
        """
        content/articles/later.md:3:10: error: unknown author "nobody" [author-unknown]
        hint: add content/authors/nobody.md with the author's name
        """,
        desk.problemTexts());
  }
}
