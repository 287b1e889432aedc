package org.broadsheet.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.ZoneId;
import java.util.List;
import org.broadsheet.model.Body;
import org.broadsheet.model.Photo;
import org.broadsheet.model.ProfileLink;
import org.broadsheet.model.Section;
import org.broadsheet.model.Slug;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteConfigReaderTest {

  private static final String FOUR =
      "title: Post\nurl: https://post.example\nlanguage: en\ntimezone: Europe/London\n";

  private final Problems problems = new Problems();

  @Test
  void everyKeyIsRead() {
    SiteConfig config =
        read(
            """
            title: The Harbour Post
            url: https://example.org/post
            language: EN-gb
            timezone: Asia/Tehran
            tagline: All the tides
            description: News from the harbour.
            sections:
              - Local
              - {name: Arts & Letters, slug: arts, summary: Books}
            permalink: /{section}/{slug}.html
            page-size: 500
            recentPosts: {count: 0, refresh: browser}
            html: Trusted
            publisher:
              name: Harbour Press
              logo: /img/logo.png
              email: desk@post.example
              address: 1 Quay Street
            links:
              - {label: Mastodon, url: https://social.example/@post}
            copyright: © Harbour Press
            feed: {items: 1}
            """);
    assertEquals(
        new SiteConfig(
            "The Harbour Post",
            new SiteUrl("https://example.org", "/post/"),
            "en-GB",
            ZoneId.of("Asia/Tehran"),
            "All the tides",
            "News from the harbour.",
            List.of(
                new Section(Slug.of("local"), "Local", null, Body.EMPTY, 1, at(8, 5, 5)),
                new Section(
                    Slug.of("arts"), "Arts & Letters", "Books", Body.EMPTY, 2, at(9, 12, 14))),
            new Permalink("/{section}/{slug}.html"),
            500,
            new RecentList(0, Refresh.BROWSER),
            1,
            HtmlPolicy.TRUSTED,
            new Publisher(
                "Harbour Press",
                logo("/img/logo.png", 16, 9),
                "desk@post.example",
                "1 Quay Street"),
            List.of(new ProfileLink("Mastodon", "https://social.example/@post")),
            "© Harbour Press",
            HouseStyle.NONE),
        config);
    assertEquals(List.of(), problems.sorted());
  }

  @Test
  void fourKeysSuffice() {
    assertEquals(
        new SiteConfig(
            "Post",
            new SiteUrl("https://post.example", "/"),
            "en",
            ZoneId.of("Europe/London"),
            null,
            null,
            List.of(),
            Permalink.DEFAULT,
            20,
            new RecentList(6, Refresh.BUILD),
            20,
            HtmlPolicy.SAFE,
            new Publisher("Post", null, null, null),
            List.of(),
            null,
            HouseStyle.NONE),
        read(FOUR));
    assertEquals(List.of(), problems.sorted());
  }

  @Test
  void numbersAndNamesMayStandAlone() {
    SiteConfig config = read(FOUR + "recent-posts: 3\nfeed: 50\npublisher: Harbour Press\n");
    assertEquals(new RecentList(3, Refresh.BUILD), config.recentPosts());
    assertEquals(50, config.feedItems());
    assertEquals(new Publisher("Harbour Press", null, null, null), config.publisher());
    assertEquals(List.of(), problems.sorted());
  }

  private static Photo logo(String src, int line, int column) {
    return new Photo(
        src, null, null, null, Location.at(SiteConfig.FILE, line, column, src.length()));
  }

  @Test
  void aPublisherWithoutANameIsThePaper() {
    assertEquals(
        new Publisher("Post", logo("/logo.png", 5, 19), null, null),
        read(FOUR + "publisher: {logo: /logo.png}\n").publisher());
  }

  @Test
  void otherErrorsLeaveAValueToGoOnWith() {
    assertEquals(20, read(FOUR + "page-size: 0\npermalink: x\n").pageSize());
    assertEquals(
        List.of("value-unsuitable", "permalink-invalid"),
        problems.sorted().stream().map(p -> p.id()).toList());
  }

  @ParameterizedTest
  @CsvSource({"en, en", "FA, fa", "en-gb, en-GB", "zh-hant-tw, zh-Hant-TW", "gsw, gsw", "he, he"})
  void languagesAreSpeltAsUsual(String written, String tag) {
    assertEquals(tag, read(FOUR.replace("language: en", "language: " + written)).language());
  }

  private SiteConfig read(String text) {
    SiteConfig config = new SiteConfigReader(problems).read(text);
    assertNotNull(config, () -> problems.sorted().toString());
    return config;
  }

  private static Location at(int line, int column, int length) {
    return Location.at("site.yaml", line, column, length);
  }
}
