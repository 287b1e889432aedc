package org.broadsheet.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.broadsheet.model.UrlPath;
import org.broadsheet.page.view.RobotsView;
import org.broadsheet.page.view.SitemapEntryView;
import org.broadsheet.page.view.SitemapIndexView;
import org.broadsheet.page.view.SitemapView;
import org.broadsheet.problem.Problems;
import org.broadsheet.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageRendererTest {

  private static final String STORY =
      """
      <!doctype html>
      <title>{{ head.title }}</title>
      <meta name="description" content="{{ article.headline }}">
      <script type="application/ld+json">{{ head.structuredData | json }}</script>
      <h1 data-headline='{{ article.headline }}'>{{ article.headline }}</h1>
      {% if article.kicker is not empty %}<p>{{ article.kicker }}{% endif %}
      <img src="{{ article.photo.url }}" alt="{{ article.photo.alt }}">{{ article.photo.caption }}
      {{ article.body }}
      {% for e in article.extra %}{{ e.key }}={{ e.value is iterable ? (e.value | join("+")) : e.value }};{% endfor %}
      <a href="/">{{ site.words["recent-posts"] | upper }}</a>{% for story in recent %} <a href="{{ story.url }}">{{ story.headline }}</a>{% endfor %}
      """;

  @TempDir Path site;

  @Test
  void valuesAreEscapedAndMarkupIsPrinted() {
    new Workshop(site).with("article.html", STORY);
    assertEquals(
        """
        <!doctype html>
        <title>&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;]]&gt;{{ site.title }} | The Harbour Post</title>
        <meta name="description" content="&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;]]&gt;{{ site.title }}">
        <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"\\u003c/script\\u003e\\u003cscript\\u003ealert(1)\\u003c/script\\u003e\\"\\u0027\\u0026]]\\u003e{{ site.title }}"}</script>
        <h1 data-headline='&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;]]&gt;{{ site.title }}'>&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;]]&gt;{{ site.title }}</h1>
        <img src="/2026/11/ferries/ferry.jpg" alt="A ferry">At <em>last</em>
        <p>The <a href="/2026/11/quay/">quay</a> is full.</p>
        boats=Gull+Tern;zone=3;<a href="/">RECENT POSTS</a> <a href="/2026/11/quay/">Quay full</a>""",
        new Workshop(site).render(Samples.articlePage(Samples.HOSTILE)));
  }

  @Test
  void aPortablePageLinksFiles() {
    String page =
        new Workshop(site)
            .with("article.html", STORY)
            .render(
                "https://example.org/paper/", new RenderOptions(true), Samples.articlePage("F"));
    assertEquals(
        """
        <!doctype html>
        <title>F | The Harbour Post</title>
        <meta name="description" content="F">
        <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"F"}</script>
        <h1 data-headline='F'>F</h1>
        <img src="../../../2026/11/ferries/ferry.jpg" alt="A ferry">At <em>last</em>
        <p>The <a href="../../../2026/11/quay/index.html">quay</a> is full.</p>
        boats=Gull+Tern;zone=3;<a href="../../../index.html">RECENT POSTS</a> <a href="../../../2026/11/quay/index.html">Quay full</a>""",
        page);
  }

  @Test
  void aSiteInAFolderLinksIntoIt() {
    String page =
        new Workshop(site)
            .with("404.html", "<a href=\"/\">{{ head.title }}</a>")
            .with(
                "redirect.html",
                "<meta http-equiv=\"refresh\" content=\"0; url={{ target.url }}\">")
            .render(
                "https://example.org/paper/",
                new RenderOptions(false),
                Samples.notFoundPage(),
                Samples.redirectPage());
    assertEquals(
        "<a href=\"/paper/\">Not found | The Harbour Post</a>"
            + "<meta http-equiv=\"refresh\" content=\"0; url=/paper/2026/11/ferries/\">",
        page);
  }

  @Test
  void portableErrorAndRedirectPagesLinkFilesToo() {
    String page =
        new Workshop(site)
            .with("404.html", "<a href=\"/\">{{ head.title }}</a>")
            .with(
                "redirect.html",
                "<meta http-equiv=\"refresh\" content=\"0; url={{ target.url }}\">")
            .render(
                "https://example.org/",
                new RenderOptions(true),
                Samples.notFoundPage(),
                Samples.redirectPage());
    assertEquals(
        "<a href=\"index.html\">Not found | The Harbour Post</a>"
            + "<meta http-equiv=\"refresh\" content=\"0; url=../../2026/11/ferries/index.html\">",
        page);
  }

  @Test
  void robotsNameTheSitemap() {
    assertEquals(
        """
        User-agent: *
        Allow: /

        Sitemap: https://example.org/sitemap.xml
        """,
        new Workshop(site)
            .render(
                new Sheet(
                    new UrlPath("/robots.txt"),
                    new RobotsView("https://example.org/sitemap.xml"))));
  }

  @Test
  void aSitemapListsPages() {
    List<SitemapEntryView> entries =
        List.of(
            new SitemapEntryView("https://example.org/?a=1&b=<2>", "2026-11-20T08:15:00Z"),
            new SitemapEntryView("https://example.org/%D9%81/\u0007\uFFFF", null));
    assertEquals(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <url><loc>https://example.org/?a=1&amp;b=&lt;2&gt;</loc><lastmod>2026-11-20T08:15:00Z</lastmod></url>
        <url><loc>https://example.org/%D9%81/</loc></url>
        </urlset>
        """,
        new Workshop(site).render(new Sheet(new UrlPath("/a.xml"), new SitemapView(entries))));
  }

  @Test
  void aSitemapIndexListsSitemaps() {
    assertEquals(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <sitemap><loc>https://example.org/sitemap-2026-11.xml</loc></sitemap>
        </sitemapindex>
        """,
        new Workshop(site)
            .render(
                new Sheet(
                    new UrlPath("/sitemap.xml"),
                    new SitemapIndexView(
                        List.of(
                            new SitemapEntryView(
                                "https://example.org/sitemap-2026-11.xml", null))))));
  }

  @Test
  void manyThreadsRenderTheSameAsOne() throws IOException {
    new Workshop(site).with("article.html", STORY);
    List<Sheet> pages = new ArrayList<>();
    IntStream.range(0, 400)
        .forEach(i -> pages.add(Samples.articlePage("Story " + i + " " + Samples.HOSTILE)));
    pages.add(new Sheet(new UrlPath("/feed.xml"), Samples.feed(List.of())));
    List<byte[]> serial = new ArrayList<>();
    Problems problems = new Problems();
    try (Theme theme = Theme.of(site, problems)) {
      PageRenderer one =
          new PageRenderer(
              theme, Samples.config("https://example.org/a/"), new RenderOptions(false));
      pages.forEach(page -> serial.add(one.render(page.url(), page.view(), problems)));
      PageRenderer many =
          new PageRenderer(
              theme, Samples.config("https://example.org/a/"), new RenderOptions(false));
      List<byte[]> parallel =
          pages.parallelStream()
              .map(page -> many.render(page.url(), page.view(), problems))
              .toList();
      for (int i = 0; i < pages.size(); i++) {
        assertNotNull(serial.get(i));
        assertArrayEquals(serial.get(i), parallel.get(i));
      }
    }
    assertEquals(List.of(), problems.sorted());
  }

  @Test
  void theMachinesLocaleAndZoneDoNotMatter() {
    new Workshop(site)
        .with(
            "article.html",
            STORY + "\n{{ 'TITLE i' | upper }}{{ 'I' | lower }}{{ 1234567 * 1 }} {{ 1.5 + 1 }}");
    Sheet[] pages = {
      Samples.articlePage("Ferries"), new Sheet(new UrlPath("/feed.xml"), Samples.feed(List.of())),
    };
    String expected = new Workshop(site).render(pages);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : List.of("fa-IR-u-nu-arabext", "tr-TR", "th-TH-u-ca-buddhist", "de-DE")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tehran"));
        assertEquals(expected, new Workshop(site).render(pages), tag);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertEquals(
        "TITLE Ii1234567 2.5",
        expected
            .lines()
            .filter(l -> l.startsWith("TITLE"))
            .findFirst()
            .orElse("")
            .replaceFirst("<.*", ""));
  }

  @Test
  void bytesAreUtf8() throws IOException {
    new Workshop(site).with("article.html", "{{ article.headline }} – {{ article.summary }}");
    try (Theme theme = Theme.of(site, new Problems())) {
      byte[] bytes =
          new PageRenderer(theme, Samples.config("https://example.org/"), new RenderOptions(false))
              .render(UrlPath.ROOT, Samples.articlePage("فری 🛥").view(), new Problems());
      assertEquals("فری 🛥 – The first of six boats", new String(bytes, StandardCharsets.UTF_8));
    }
  }
}
