package org.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.broadsheet.assemble.Desk;
import org.broadsheet.page.view.AlternateView;
import org.broadsheet.page.view.HeadView;
import org.broadsheet.page.view.LinkView;
import org.broadsheet.page.view.PropertyView;
import org.junit.jupiter.api.Test;

class HeadsTest {

  private static final LinkView FEED = new LinkView("The Post", "https://post.example/feed.xml");
  private static final String INDEX = "max-image-preview:large";

  private static List<PropertyView> properties(String... lines) {
    return Arrays.stream(lines)
        .map(l -> new PropertyView(l.split(" ", 2)[0], l.split(" ", 2)[1]))
        .toList();
  }

  private static String property(HeadView head, String name) {
    return head.openGraph().stream()
        .filter(p -> p.property().equals(name))
        .map(PropertyView::content)
        .collect(Collectors.joining(" | "));
  }

  @Test
  void theFrontPageSpeaksForThePaper() {
    HeadView head = Proof.of(new Desk().tagline("News from the quay").language("en-GB")).head("/");
    assertEquals(
        new HeadView(
            "The Post | News from the quay",
            "News from the quay",
            "https://post.example/",
            INDEX,
            properties(
                "og:type website",
                "og:title The Post",
                "og:url https://post.example/",
                "og:site_name The Post",
                "og:description News from the quay",
                "og:locale en_GB",
                "twitter:card summary"),
            List.of(FEED),
            List.of(),
            head.structuredData()),
        head);
  }

  @Test
  void theDescriptionOfThePaperGoesBeforeItsTagline() {
    Proof both = Proof.of(new Desk().tagline("Quay").description("All about it."));
    assertEquals("All about it.", both.head("/").description());
    assertEquals("All about it.", property(both.head("/"), "og:description"));
    Proof none = Proof.of(new Desk());
    assertEquals("The Post", none.head("/").title());
    assertEquals(null, none.head("/").description());
    assertEquals("", property(none.head("/"), "og:description"));
  }

  @Test
  void theFrontPageShowsItsLeadsPictureOrElseTheLogo() {
    Desk desk =
        new Desk()
            .publisher("The Post", "/logo.png", null, null)
            .picture("static/logo.png")
            .picture("content/articles/ferry.jpg")
            .story("ferry", "2026-11-20", s -> s.photo("ferry.jpg", "A ferry", null, null));
    HeadView front = Proof.of(desk).head("/");
    assertEquals("https://post.example/articles/ferry.jpg", property(front, "og:image"));
    assertEquals("A ferry", property(front, "og:image:alt"));
    assertEquals("summary_large_image", property(front, "twitter:card"));
    HeadView later = Proof.of(desk.story("quay", "2026-11-21")).head("/");
    assertEquals("https://post.example/logo.png", property(later, "og:image"));
    assertEquals("The Post", property(later, "og:image:alt"));
    assertEquals("summary", property(later, "twitter:card"));
  }

  @Test
  void aStorySaysEverythingInOrder() {
    Desk desk =
        new Desk()
            .url("https://post.example/paper")
            .zone("Europe/Berlin")
            .section("local", "Local")
            .author("ada", "Ada")
            .author("zoe", "Zoe")
            .picture("content/articles/ferry one.jpg")
            .story(
                "ferry",
                "2026-11-20T08:00:00Z",
                s ->
                    s.by("ada", "zoe")
                        .headline("Ferries sail")
                        .summary("All six.")
                        .section("Local")
                        .tags("Boats", "Quay")
                        .updated("2026-11-21T09:00:00Z")
                        .language("en-US")
                        .photo("ferry one.jpg", "A ferry", null, null))
            .story(
                "faehre",
                "2026-11-20",
                s -> s.headline("Fähren").language("de").translates("ferry"));
    Proof proof = Proof.of(desk);
    HeadView head = proof.head("/2026/11/ferry/");
    assertEquals(
        new HeadView(
            "Ferries sail | The Post",
            "All six.",
            "https://post.example/paper/2026/11/ferry/",
            INDEX,
            properties(
                "og:type article",
                "og:title Ferries sail",
                "og:url https://post.example/paper/2026/11/ferry/",
                "og:site_name The Post",
                "og:description All six.",
                "og:locale en_US",
                "og:image https://post.example/paper/articles/ferry%20one.jpg",
                "og:image:width 40",
                "og:image:height 30",
                "og:image:alt A ferry",
                "twitter:card summary_large_image",
                "article:published_time 2026-11-20T09:00:00+01:00",
                "article:modified_time 2026-11-21T10:00:00+01:00",
                "article:author https://post.example/paper/authors/ada/",
                "article:author https://post.example/paper/authors/zoe/",
                "article:section Local",
                "article:tag Boats",
                "article:tag Quay"),
            List.of(new LinkView("The Post", "https://post.example/paper/feed.xml")),
            List.of(
                new AlternateView(
                    "en-US",
                    "English",
                    "Ferries sail",
                    "https://post.example/paper/2026/11/ferry/",
                    "/2026/11/ferry/"),
                new AlternateView(
                    "de",
                    "Deutsch",
                    "Fähren",
                    "https://post.example/paper/2026/11/faehre/",
                    "/2026/11/faehre/")),
            head.structuredData()),
        head);
  }

  @Test
  void aStoryOfNothingSaysLittle() {
    HeadView head = Proof.of(new Desk().story("a", "2026-11-20")).head("/2026/11/a/");
    assertEquals(
        new HeadView(
            "The a | The Post",
            null,
            "https://post.example/2026/11/a/",
            INDEX,
            properties(
                "og:type article",
                "og:title The a",
                "og:url https://post.example/2026/11/a/",
                "og:site_name The Post",
                "twitter:card summary",
                "article:published_time 2026-11-20T00:00:00Z"),
            List.of(FEED),
            List.of(),
            head.structuredData()),
        head);
  }

  @Test
  void withoutASummaryTheFirstSentencesDescribeAStory() {
    String text = "One. " + "Two is a sentence. ".repeat(20).strip();
    HeadView head =
        Proof.of(new Desk().story("a", "2026-11-20", s -> s.text(text))).head("/2026/11/a/");
    String expected = text.substring(0, 4 + 10 * 19);
    assertEquals(expected, head.description());
    assertEquals(expected, property(head, "og:description"));
  }

  @Test
  void theOriginalElsewhereIsCanonical() {
    HeadView head =
        Proof.of(
                new Desk().story("a", "2026-11-20", s -> s.canonical("https://else.example/first")))
            .head("/2026/11/a/");
    assertEquals("https://else.example/first", head.canonical());
    assertEquals("https://else.example/first", property(head, "og:url"));
    assertEquals(INDEX, head.robots());
  }

  @Test
  void whatSearchEnginesShouldLeaveAloneSaysSo() {
    Proof proof =
        Proof.of(
            new Desk()
                .preview()
                .page("hidden", null, 0, false, true, t -> t)
                .page("idea", null, 0, true, false, t -> t)
                .page("about", t -> t)
                .story("a", "2026-11-20", s -> s.noindex())
                .story("b", "2026-11-20", s -> s.draft())
                .story("c", "2026-11-20"));
    assertEquals(
        List.of("noindex", "noindex", INDEX, "noindex", "noindex", INDEX, "noindex", INDEX),
        List.of(
                "/hidden/",
                "/idea/",
                "/about/",
                "/2026/11/a/",
                "/2026/11/b/",
                "/2026/11/c/",
                "/404.html",
                "/archive/")
            .stream()
            .map(url -> proof.head(url).robots())
            .toList());
  }

  @Test
  void aNumberedPageOfAListSaysItsNumber() {
    Desk desk =
        new Desk()
            .pageSize(1)
            .section("local", "Local", "Streets.")
            .story("a", "2026-11-20", s -> s.section("Local"))
            .story("b", "2026-11-21", s -> s.section("Local"));
    Proof proof = Proof.of(desk, Proof.PERSIAN);
    LinkView feed = new LinkView("The Post: Local", "https://post.example/local/feed.xml");
    assertEquals(
        new HeadView(
            "Local, page ۱ | The Post",
            "Streets.",
            "https://post.example/local/page/1/",
            INDEX,
            properties(
                "og:type website",
                "og:title Local, page ۱",
                "og:url https://post.example/local/page/1/",
                "og:site_name The Post",
                "og:description Streets.",
                "twitter:card summary"),
            List.of(feed),
            List.of(),
            Map.of()),
        proof.head("/local/page/1/"));
    assertEquals("Local | The Post", proof.head("/local/").title());
    assertEquals("https://post.example/local/", proof.head("/local/").canonical());
  }

  @Test
  void aListWithoutASummaryIsDescribedByTheThemesWords() {
    Proof proof = Proof.of(new Desk().story("a", "2026-11-20", s -> s.tags("Boats")));
    assertEquals(
        new HeadView(
            "Boats | The Post",
            "Boats: all of The Post",
            "https://post.example/tags/boats/",
            INDEX,
            properties(
                "og:type website",
                "og:title Boats",
                "og:url https://post.example/tags/boats/",
                "og:site_name The Post",
                "og:description Boats: all of The Post",
                "twitter:card summary"),
            List.of(FEED),
            List.of(),
            Map.of()),
        proof.head("/tags/boats/"));
    assertEquals("Tags: all of The Post", proof.head("/tags/").description());
  }

  @Test
  void anAuthorIsAProfile() {
    Proof proof =
        Proof.of(
            new Desk()
                .author("ada", "Ada Byron", "Editor", "ada.jpg", b -> b)
                .picture("content/authors/ada.jpg"));
    HeadView head = proof.head("/authors/ada/");
    assertEquals(
        new HeadView(
            "Ada Byron | The Post",
            "Editor",
            "https://post.example/authors/ada/",
            INDEX,
            properties(
                "og:type profile",
                "og:title Ada Byron",
                "og:url https://post.example/authors/ada/",
                "og:site_name The Post",
                "og:description Editor",
                "og:image https://post.example/authors/ada.jpg",
                "og:image:width 40",
                "og:image:height 30",
                "twitter:card summary_large_image"),
            List.of(FEED),
            List.of(),
            head.structuredData()),
        head);
  }

  @Test
  void aPageThatIsNotThereHasNoAddress() {
    assertEquals(
        new HeadView(
            "Not here | The Post",
            null,
            null,
            "noindex",
            List.of(),
            List.of(FEED),
            List.of(),
            Map.of()),
        Proof.of(new Desk()).head("/404.html"));
  }

  @Test
  void anOldAddressNamesTheNewOne() {
    assertEquals(
        new HeadView(
            "The a | The Post",
            null,
            "https://post.example/2026/11/a/",
            null,
            List.of(),
            List.of(),
            List.of(),
            Map.of()),
        Proof.of(new Desk().story("a", "2026-11-20", s -> s.aliases("/old/a/"))).head("/old/a/"));
  }

  @Test
  void aPictureOfUnknownSizeHasNoMeasures() {
    HeadView head =
        Proof.of(
                new Desk()
                    .media("content/articles/a.svg", "image/svg+xml", null, 10)
                    .story("a", "2026-11-20", s -> s.photo("a.svg")))
            .head("/2026/11/a/");
    assertEquals("https://post.example/articles/a.svg", property(head, "og:image"));
    assertEquals("", property(head, "og:image:width"));
    assertEquals("", property(head, "og:image:height"));
    assertEquals("", property(head, "og:image:alt"));
  }
}
