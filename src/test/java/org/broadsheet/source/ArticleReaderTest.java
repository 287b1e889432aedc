package org.broadsheet.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.config.SiteConfigReader;
import org.broadsheet.model.Article;
import org.broadsheet.model.ArticleType;
import org.broadsheet.model.Author;
import org.broadsheet.model.Body;
import org.broadsheet.model.Correction;
import org.broadsheet.model.Credit;
import org.broadsheet.model.Html;
import org.broadsheet.model.Label;
import org.broadsheet.model.Photo;
import org.broadsheet.model.ProfileLink;
import org.broadsheet.model.Schedule;
import org.broadsheet.model.Slug;
import org.broadsheet.model.UrlPath;
import org.broadsheet.model.Whereabouts;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {

  private static final String PATH = "content/articles/2026/ferry.md";

  private static final String EVERY_KEY =
      """
      ---
      headline: Harbour ferries go electric
      kicker: Transport
      summary: >
        The first of six boats
        leaves the yard.
      date: 2026-11-20 08:15
      updated: 2026-11-21T10:00:00Z
      authors:
        - mara-lindt
        - name: Sam Lee
          id: sam
          role: Reporter
          bio: Writes about *boats*.
          photo: sam.jpg
          email: sam@post.example
          links:
            - {label: Mastodon, url: https://social.example/@sam}
            - https://www.sam.example/
      byline: By our harbour desk
      section: Local
      tags: [transport, Clean Energy, Transport]
      photo:
        src: ../ferry.jpg
        alt: A ferry at the quay
        caption: The *Alma* at the quay
        credit: Ada Holm / Broadsheet
      slug: electric-ferries
      aliases:
        - /2012/ferry
        - https://post.example/news/caf%C3%A9.html
      draft: no
      publish: 2026-11-20 06:00
      embargo: {until: 2026-11-20 07:00, reason: By agreement with the yard}
      expires: 2027-11-20
      corrections:
        - {date: 2026-11-22, text: Six boats and *not* five.}
        - {date: 2026-11-21, text: The yard is in Leith.}
      type: analysis
      language: en-gb
      translation-of: ../fahre.md
      pinned: yes
      noindex: on
      canonical: https://other.example/ferry
      extra:
        rating: 5
        list: [a, {b: c}]
      mood: calm
      ---

      The *Alma* leaves.
      """;

  @Test
  void everyKeyIsRead() {
    Problems problems = new Problems();
    Article article = read(EVERY_KEY, problems);
    Problems other = new Problems();
    Body body =
        ScratchSite.markdown(config()).read("The *Alma* leaves.\n", "en-GB", PATH, 46, other);
    Body bio =
        ScratchSite.markdown(config()).read("Writes about *boats*.", "en-GB", PATH, 14, other);
    Author sam =
        new Author(
            Slug.of("sam"),
            "Sam Lee",
            "Reporter",
            bio,
            new Photo("sam.jpg", null, null, null, at(15, 12, 7)),
            "sam@post.example",
            List.of(
                new ProfileLink("Mastodon", "https://social.example/@sam"),
                new ProfileLink("sam.example", "https://www.sam.example/")),
            at(11, 11, 7));
    assertEquals(
        new Article(
            PATH,
            Slug.of("electric-ferries"),
            "Harbour ferries go electric",
            "Transport",
            "The first of six boats leaves the yard.",
            Instant.parse("2026-11-20T08:15:00Z"),
            Instant.parse("2026-11-21T10:00:00Z"),
            List.of(
                new Credit(Slug.of("mara-lindt"), "mara-lindt", null),
                new Credit(Slug.of("sam"), "Sam Lee", sam)),
            "By our harbour desk",
            new Label(Slug.of("local"), "Local"),
            List.of(
                new Label(Slug.of("transport"), "transport"),
                new Label(Slug.of("clean-energy"), "Clean Energy")),
            new Photo(
                "../ferry.jpg",
                "A ferry at the quay",
                line("The <em>Alma</em> at the quay", "The Alma at the quay", 5),
                "Ada Holm / Broadsheet",
                at(24, 8, 12)),
            body,
            List.of(new UrlPath("/2012/ferry/"), new UrlPath("/news/café.html")),
            new Schedule(
                false,
                Instant.parse("2026-11-20T06:00:00Z"),
                Instant.parse("2026-11-20T07:00:00Z"),
                "By agreement with the yard",
                Instant.parse("2027-11-20T00:00:00Z")),
            List.of(
                new Correction(
                    Instant.parse("2026-11-21T00:00:00Z"),
                    line("The yard is in Leith.", "The yard is in Leith.", 5)),
                new Correction(
                    Instant.parse("2026-11-22T00:00:00Z"),
                    line("Six boats and <em>not</em> five.", "Six boats and not five.", 5))),
            ArticleType.ANALYSIS,
            "en-GB",
            "../fahre.md",
            true,
            true,
            "https://other.example/ferry",
            Map.of("rating", "5", "list", List.of("a", Map.of("b", "c")), "mood", "calm"),
            new Whereabouts(
                List.of(at(10, 5, 10), at(11, 11, 7)),
                at(21, 10, 5),
                List.of(at(22, 8, 9), at(22, 19, 12)),
                at(41, 17, 11))),
        article);
    assertEquals(List.of("key-unknown"), problems.sorted().stream().map(p -> p.id()).toList());
    assertEquals(List.of(), other.sorted());
  }

  @Test
  void whatIsNotWrittenIsAbsent() {
    Problems problems = new Problems();
    Article article =
        read("---\nheadline: Ferry\ndate: 2026-11-20\nauthors: mara\n---\nText.\n", problems);
    assertEquals(
        new Article(
            PATH,
            Slug.of("ferry"),
            "Ferry",
            null,
            null,
            Instant.parse("2026-11-20T00:00:00Z"),
            null,
            List.of(new Credit(Slug.of("mara"), "mara", null)),
            null,
            null,
            List.of(),
            null,
            article.body(),
            List.of(),
            Schedule.OPEN,
            List.of(),
            ArticleType.NEWS,
            null,
            null,
            false,
            false,
            null,
            Map.of(),
            new Whereabouts(List.of(at(4, 10, 4)), null, List.of(), null)),
        article);
    assertEquals(List.of(), problems.sorted());
  }

  @Test
  void emptyKeysCountAsAbsent() {
    StringBuilder empty = new StringBuilder("---\nheadline: Ferry\ndate: 2026-11-20\nauthor: a\n");
    for (var key : ContentKeys.ARTICLE.keys()) {
      if (!List.of("headline", "date", "authors").contains(key.name())) {
        empty.append(key.name()).append(":\n");
      }
    }
    Problems problems = new Problems();
    Article article = read(empty + "---\nText.\n", problems);
    Article sparse =
        read("---\nheadline: Ferry\ndate: 2026-11-20\nauthor: a\n---\nText.\n", problems);
    assertEquals(sparse, article);
    assertEquals(List.of(), problems.sorted());
  }

  @Test
  void synonymsAndSpellingsMeanTheSame() {
    Problems problems = new Problems();
    Article own =
        read(
            """
            ---
            headline: Ferry
            summary: Boats
            authors: mara
            updated: 2026-11-21
            publish: 2026-11-20
            photo: a.jpg
            translation-of: b
            date: 2026-11-20
            ---
            """,
            problems);
    Article other =
        read(
            """
            ---
            Title: Ferry
            DESCRIPTION: Boats
            author: mara
            lastMod: 2026-11-21
            publish_date: 2026-11-20
            image: a.jpg
            translationOf: b
            Date: 2026-11-20
            ---
            """,
            problems);
    assertEquals(own.headline(), other.headline());
    assertEquals(own.summary(), other.summary());
    assertEquals(own.authors().get(0).id(), other.authors().get(0).id());
    assertEquals(own.updated(), other.updated());
    assertEquals(own.schedule(), other.schedule());
    assertEquals("a.jpg", src(other));
    assertEquals("b", written(other));
    assertEquals(List.of(), problems.sorted());
  }

  @ParameterizedTest
  @CsvSource({
    "content/articles/ferry.md, ferry",
    "content/articles/Ferry Boats!.MD, ferry-boats",
    "content/articles/2026/11/ferry.markdown, ferry",
    "content/articles/2026-11-20-ferry.md, ferry",
    "content/articles/2026-11-20_ferry.md, ferry",
    "content/articles/2026-11-20.md, 2026-11-20",
    "content/articles/2026-11-20-.md, 2026-11-20",
    "content/articles/ferry/index.md, ferry",
    "content/articles/2026-11-20-ferry/_index.md, ferry",
    "content/articles/a/b/index.md, b",
    "content/articles/فری.md, فری",
    "content/articles/20261120-ferry.md, 20261120-ferry",
  })
  void theFilesNameIsTheSlug(String path, String slug) {
    Article article =
        read("---\nheadline: A\nauthors: a\ndate: 2026-11-20\n---\nx\n", path, new Problems());
    assertEquals(new Slug(slug), article.slug());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content/articles/2026-11-20-ferry.md",
        "content/articles/2026-11-20.md",
        "content/articles/2026-11-20-ferry/index.md"
      })
  void theDateInTheNameStandsIn(String path) {
    Problems problems = new Problems();
    Article article = read("---\nheadline: A\nauthors: a\n---\nx\n", path, problems);
    assertEquals(Instant.parse("2026-11-20T00:00:00Z"), article.date());
    assertEquals(List.of(), problems.sorted());
  }

  @Test
  void aDateKeyIsStrongerThanTheName() {
    Article article =
        read(
            "---\nheadline: A\nauthors: a\ndate: 2017-03-08\n---\nx\n",
            "content/articles/2026-11-20-ferry.md",
            new Problems());
    assertEquals(Instant.parse("2017-03-08T00:00:00Z"), article.date());
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "true", "on", "Yes", "TRUE", "\"yes\""})
  void aDraftNeedsNeitherDateNorAuthorNorText(String word) {
    Problems problems = new Problems();
    Article article = read("---\nheadline: A\ndraft: " + word + "\n---\n", problems);
    assertTrue(article.schedule().draft());
    assertEquals(null, article.date());
    assertEquals(List.of(), problems.sorted());
  }

  @Test
  void tagsMayBeOneTextWithCommas() {
    Article article =
        read(
            "---\nheadline: A\nauthors: a\ndate: 2026-11-20\ntags: wind, Rain,, WIND\n---\nx\n",
            new Problems());
    assertEquals(List.of("wind", "Rain"), article.tags().stream().map(Label::name).toList());
  }

  @Test
  void anEmbargoMayBeADateAlone() {
    Article article =
        read(
            "---\nheadline: A\nauthors: a\ndate: 2026-11-20\nembargo: 2026-12-01\n---\nx\n",
            new Problems());
    assertEquals(Instant.parse("2026-12-01T00:00:00Z"), article.schedule().embargo());
  }

  @Test
  void anEmptyAltInQuotesSaysThatThePictureDecorates() {
    Problems problems = new Problems();
    String story =
        "---\nheadline: A\nauthors: a\ndate: 2026-11-20\nphoto: {src: a.jpg, alt: %s}\n---\n";
    assertEquals("", alt(read(story.replace("%s", "\"\""), problems)));
    assertEquals(null, alt(read(story.replace("%s", ""), problems)));
    assertEquals(null, alt(read(story.replace(", alt: %s", ""), problems)));
    assertEquals(List.of(), problems.sorted());
  }

  @Test
  void keysOfOnesOwnCannotBeChangedLater() {
    Article article = read(EVERY_KEY, new Problems());
    assertThrows(UnsupportedOperationException.class, () -> article.extra().put("a", "b"));
    assertEquals(List.of("rating", "list", "mood"), List.copyOf(article.extra().keySet()));
  }

  /** Line ends and a byte order mark are the editor's business. */
  @Test
  void whateverTheEditorWritesTheValueIsTheSame(@TempDir Path folder) {
    Article expected = null;
    for (String text :
        List.of(
            EVERY_KEY,
            EVERY_KEY.replace("\n", "\r\n"),
            EVERY_KEY.replace("\n", "\r"),
            "\uFEFF" + EVERY_KEY,
            "\uFEFF" + EVERY_KEY.replace("\n", "\r\n"),
            EVERY_KEY.replaceFirst("---\n", "--- \t\n"))) {
      ScratchSite site = new ScratchSite(folder);
      site.file(PATH, text.getBytes(StandardCharsets.UTF_8));
      Article article = site.read().stories().get(0).article();
      expected = expected == null ? article : expected;
      assertEquals(expected, article);
    }
  }

  @Test
  void authorsMayStandInOneTextWithCommas() {
    Problems problems = new Problems();
    Article article =
        read(
            "---\nheadline: A\nauthors: mara-lindt, Ada Holm,, MARA-LINDT\ndate: 2026-11-20\n---\nx\n",
            problems);
    assertEquals(
        List.of(
            new Credit(Slug.of("mara-lindt"), "mara-lindt", null),
            new Credit(Slug.of("ada-holm"), "Ada Holm", null)),
        article.authors());
    assertEquals(List.of(at(3, 10, 33), at(3, 10, 33)), article.whereabouts().authors());
    assertEquals(List.of(), problems.sorted());
  }

  @Test
  void aListOfAuthorsIsNotTakenApart() {
    Problems problems = new Problems();
    Article article =
        read(
            "---\nheadline: A\nauthors: [mara and ada, \"Holm, Ada\"]\ndate: 2026-11-20\n---\nx\n",
            problems);
    assertEquals(
        List.of(
            new Credit(Slug.of("mara-and-ada"), "mara and ada", null),
            new Credit(Slug.of("holm-ada"), "Holm, Ada", null)),
        article.authors());
    assertEquals(List.of(at(3, 11, 12), at(3, 25, 11)), article.whereabouts().authors());
    assertEquals(List.of(), problems.sorted());
  }

  @Test
  void blankLinesBeforeTheFenceShiftOnlyThePlaces() {
    Problems problems = new Problems();
    Article article =
        read("\n \n---\nheadline: A\nauthors: a\ndate: 2026-11-20\nsection: B\n---\nx\n", problems);
    assertEquals(new Label(Slug.of("b"), "B"), article.section());
    assertEquals(at(7, 10, 1), article.whereabouts().section());
    assertEquals(List.of(), problems.sorted());
  }

  private static Article read(String text, Problems problems) {
    return read(text, PATH, problems);
  }

  private static Article read(String text, String path, Problems problems) {
    SiteConfig config = config();
    Article article =
        new ArticleReader(config, ScratchSite.markdown(config), problems).read(text, path);
    if (article == null) {
      throw new AssertionError("no article: " + problems.sorted());
    }
    return article;
  }

  private static SiteConfig config() {
    Problems problems = new Problems();
    SiteConfig config = new SiteConfigReader(problems).read(ScratchSite.CONFIG);
    if (config == null) {
      throw new AssertionError(problems.sorted());
    }
    return config;
  }

  private static @org.jspecify.annotations.Nullable String src(Article article) {
    return article.photo() == null ? null : article.photo().src();
  }

  private static @org.jspecify.annotations.Nullable String alt(Article article) {
    return article.photo() == null ? "no photo" : article.photo().alt();
  }

  private static @org.jspecify.annotations.Nullable String written(Article article) {
    return article.translationOf();
  }

  private static Location at(int line, int column, int length) {
    return Location.at(PATH, line, column, length);
  }

  private static Body line(String html, String text, int words) {
    return new Body(new Html(html), text, List.of(), List.of(), words);
  }
}
