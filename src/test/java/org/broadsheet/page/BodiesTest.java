package org.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.broadsheet.assemble.Desk;
import org.broadsheet.page.view.ArticlePageView;
import org.broadsheet.page.view.HeadingView;
import org.broadsheet.page.view.SectionPageView;
import org.broadsheet.page.view.StandalonePageView;
import org.junit.jupiter.api.Test;

class BodiesTest {

  private static String body(Desk desk) {
    return Proof.of(desk)
        .view("/2026/11/ferry/", ArticlePageView.class)
        .article()
        .body()
        .value()
        .replace("</p>", "</p>\n");
  }

  @Test
  void referencesLeadWhereThingsAre() {
    assertEquals(
        """
        <p>Before &amp; after.</p>
        <p><a href="/2026/10/quay/#deck">link</a></p>
        <p><a href="/about/?a=1&amp;b=2">link</a></p>
        <p><a href="/articles/a%20report.pdf#page=2">link</a></p>
        <p><img src="/articles/pier.jpg?v=1" width="40" height="30"></p>
        <p><img src="/map.svg"></p>
        <p>End.</p>
        """,
        body(
            new Desk()
                .page("about", t -> t)
                .media("content/articles/a report.pdf", "application/pdf", null, 1)
                .picture("content/articles/pier.jpg")
                .media("static/map.svg", "image/svg+xml", null, 1)
                .story("quay", "2026-10-20")
                .story(
                    "ferry",
                    "2026-11-20",
                    s ->
                        s.text("Before & after.")
                            .link("quay.md#deck")
                            .link("../pages/about.md?a=1&b=2")
                            .link("a report.pdf#page=2")
                            .picture("pier.jpg?v=1")
                            .picture("/map.svg")
                            .text("End."))));
  }

  @Test
  void whatLeadsToNothingPublicIsNoLink() {
    assertEquals(
        """
        <p><a>link</a></p>
        <p><a>link</a></p>
        <p><a>link</a></p>
        <p><a>link</a></p>
        <p><a>link</a></p>
        """,
        body(
            new Desk()
                .story("later", "2026-12-20")
                .story("idea", null, s -> s.draft())
                .page("plan", null, 0, true, false, t -> t)
                .story(
                    "ferry",
                    "2026-11-20",
                    s ->
                        s.link("later.md#x")
                            .link("idea.md")
                            .link("/2026/12/later/?x")
                            .link("/2026/12/later")
                            .link("/plan/"))));
  }

  @Test
  void otherPathsStayAsTheyAreWritten() {
    assertEquals(
        """
        <p><a href="/latest/?a=%22#b">link</a></p>
        <p><a href="/some%20where/">link</a></p>
        <p><a href="some/where.html#x">link</a></p>
        """,
        body(
            new Desk()
                .story(
                    "ferry",
                    "2026-11-20",
                    s ->
                        s.link("/latest/?a=%22#b")
                            .link("/some where/")
                            .link("some/where.html#x"))));
  }

  @Test
  void anUnknownFileInCapitalsIsNoLink() {
    assertEquals(
        "<p><a>link</a></p>\n",
        body(new Desk().story("ferry", "2026-11-20", s -> s.link("LATER.MD"))));
  }

  @Test
  void aPictureThatIsMissingKeepsItsName() {
    assertEquals(
        "<p><img src=\"a%20b.jpg?x\"></p>\n",
        body(new Desk().story("ferry", "2026-11-20", s -> s.picture("a b.jpg?x"))));
  }

  @Test
  void aReferenceIsSeenFromTheFileItStandsIn() {
    Desk desk =
        new Desk()
            .author("ada", "Ada", null, null, b -> b.link("../articles/ferry.md"))
            .sectionFile("local", "Local", null, 0, t -> t.link("../articles/ferry.md"))
            .page("about", t -> t.heading("Why").link("../articles/ferry.md"))
            .story("ferry", "2026-11-20", s -> s.by("Mia", null, b -> b.link("ferry.md")));
    Proof proof = Proof.of(desk);
    String link = "<p><a href=\"/2026/11/ferry/\">link</a></p>";
    StandalonePageView about = proof.view("/about/", StandalonePageView.class);
    assertEquals("<h2>Why</h2>" + link, about.page().body().value());
    assertEquals(List.of(new HeadingView(2, "why", "Why")), about.page().headings());
    assertEquals(
        List.of(link, link),
        proof.views.authors().all().stream().map(a -> a.bio().value()).toList());
    assertEquals(link, proof.view("/local/", SectionPageView.class).section().intro().value());
    assertEquals("", desk.problemTexts());
  }
}
