package org.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.broadsheet.assemble.Desk;
import org.broadsheet.model.ArticleType;
import org.broadsheet.model.Html;
import org.broadsheet.model.Slug;
import org.broadsheet.page.view.AlternateView;
import org.broadsheet.page.view.ArticlePageView;
import org.broadsheet.page.view.ArticleView;
import org.broadsheet.page.view.AuthorView;
import org.broadsheet.page.view.BylineView;
import org.broadsheet.page.view.CorrectionView;
import org.broadsheet.page.view.DateView;
import org.broadsheet.page.view.HeadingView;
import org.broadsheet.page.view.LinkView;
import org.broadsheet.page.view.PictureView;
import org.broadsheet.page.view.TeaserView;
import org.junit.jupiter.api.Test;

class StoriesTest {

  private static final AuthorView ADA =
      new AuthorView(
          "ada",
          "Ada Byron",
          "/authors/ada/",
          "Editor",
          new Html("<p>Writes.</p>"),
          new PictureView("/authors/ada.jpg", 40, 30, "", null, null),
          "ada@post.example",
          List.of(new LinkView("Elsewhere", "https://else.example/")));

  private static Desk desk() {
    return new Desk()
        .section("local", "Local")
        .author("ada", "Ada Byron", "Editor", "ada.jpg", b -> b.text("Writes."))
        .picture("content/authors/ada.jpg")
        .picture("content/articles/ferry.jpg")
        .story("older", "2026-11-01")
        .story("newer", "2026-11-22")
        .story(
            "storm",
            "2026-11-20T08:05:00Z",
            s ->
                s.headline("توفان")
                    .kicker("Breaking")
                    .summary("All six.")
                    .by("ada", "ada")
                    .section("Local")
                    .tags("New Boats")
                    .type(ArticleType.REVIEW)
                    .updated("2026-11-21")
                    .language("fa")
                    .translates("older")
                    .photo("ferry.jpg", "A ferry", "On time", "Z")
                    .correction("2026-11-21T10:00:00Z", "Six")
                    .extra(Map.of("boats", 6L))
                    .heading("Why")
                    .text("a b c d e f g h i j k l m n o p"));
  }

  private static final BylineView BYLINE =
      new BylineView(null, List.of(new LinkView("Ada Byron", "/authors/ada/")));
  private static final PictureView PHOTO =
      new PictureView("/articles/ferry.jpg", 40, 30, "A ferry", new Html("On time"), "Z");
  private static final DateView PUBLISHED =
      new DateView("2026-11-20T08:05:00Z", "20 November 2026, 8:05");

  @Test
  void aPageShowsAllOfAStory() {
    Proof proof = Proof.of(desk());
    ArticlePageView page = proof.view("/2026/11/storm/", ArticlePageView.class);
    assertEquals(
        new ArticlePageView(
            proof.views.makers().furniture(),
            proof.head("/2026/11/storm/"),
            new ArticleView(
                "/2026/11/storm/",
                "توفان",
                "Breaking",
                "All six.",
                BYLINE,
                List.of(ADA),
                PUBLISHED,
                new DateView("2026-11-21T00:00:00Z", "21 November 2026"),
                PHOTO,
                new Html("<h2>Why</h2><p>a b c d e f g h i j k l m n o p</p>"),
                List.of(new HeadingView(2, "why", "Why")),
                1,
                new LinkView("Local", "/local/"),
                List.of(new LinkView("New Boats", "/tags/new-boats/")),
                "review",
                "A review",
                List.of(
                    new CorrectionView(
                        new DateView("2026-11-21T10:00:00Z", "21 November 2026, 10:00"),
                        new Html("Six"))),
                new LinkView("The older", "/2026/11/older/"),
                new LinkView("The newer", "/2026/11/newer/"),
                List.of(
                    new AlternateView(
                        "en",
                        "English",
                        "The older",
                        "https://post.example/2026/11/older/",
                        "/2026/11/older/")),
                "fa",
                "rtl",
                false,
                Map.of("boats", 6L)),
            List.of(proof.teaser("newer"), proof.teaser("older"))),
        page);
  }

  @Test
  void aListShowsTheBeginning() {
    assertEquals(
        new TeaserView(
            "/2026/11/storm/",
            "توفان",
            "Breaking",
            "All six.",
            "a b c d e f g h i j k l m n o…",
            PUBLISHED,
            new LinkView("Local", "/local/"),
            BYLINE,
            PHOTO,
            "review",
            "A review",
            "fa",
            "rtl",
            false),
        Proof.of(desk()).teaser("storm"));
  }

  @Test
  void aStoryOfNothingHasNothingElse() {
    Proof proof = Proof.of(new Desk().preview().story("a", "2026-11-20", s -> s.draft()));
    BylineView paper = new BylineView("The Post", List.of());
    DateView date = new DateView("2026-11-20T00:00:00Z", "20 November 2026");
    assertEquals(
        new ArticleView(
            "/2026/11/a/",
            "The a",
            null,
            null,
            paper,
            List.of(),
            date,
            null,
            null,
            Html.EMPTY,
            List.of(),
            1,
            null,
            List.of(),
            "news",
            null,
            List.of(),
            null,
            null,
            List.of(),
            "en",
            "ltr",
            true,
            Map.of()),
        proof.view("/2026/11/a/", ArticlePageView.class).article());
    assertEquals(
        new TeaserView(
            "/2026/11/a/",
            "The a",
            null,
            null,
            "",
            date,
            null,
            paper,
            null,
            "news",
            null,
            "en",
            "ltr",
            true),
        proof.teaser("a"));
  }

  @Test
  void aFreeBylineIsPrintedAndItsAuthorsAreStillNamed() {
    Proof proof =
        Proof.of(
            new Desk()
                .author("ada", "Ada")
                .story("a", "2026-11-20", s -> s.byline("Our staff").by("ada")));
    assertEquals(
        new BylineView("Our staff", List.of(new LinkView("Ada", "/authors/ada/"))),
        proof.teaser("a").byline());
  }

  private static int minutes(int words) {
    Desk desk = new Desk().story("a", "2026-11-20", s -> s.text("w ".repeat(words).strip()));
    return Proof.of(desk).view("/2026/11/a/", ArticlePageView.class).article().minutes();
  }

  @Test
  void readingTakesAMinuteFor230WordsAndAtLeastOne() {
    assertEquals(
        List.of(1, 1, 2, 2, 3, 10),
        List.of(minutes(1), minutes(344), minutes(345), minutes(574), minutes(575), minutes(2300)));
  }

  @Test
  void aTeaserIsMadeOnce() {
    Proof proof = Proof.of(desk());
    assertSame(proof.teaser("storm"), proof.teaser("storm"));
  }

  @Test
  void anAuthorThatTheSiteDoesNotHaveIsOurBug() {
    Proof proof = Proof.of(desk());
    assertEquals(
        "no author nobody",
        assertThrows(NullPointerException.class, () -> proof.views.authors().of(new Slug("nobody")))
            .getMessage());
  }
}
