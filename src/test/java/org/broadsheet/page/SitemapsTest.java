package org.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.broadsheet.assemble.Desk;
import org.broadsheet.page.view.RobotsView;
import org.broadsheet.page.view.SitemapEntryView;
import org.broadsheet.page.view.SitemapIndexView;
import org.broadsheet.page.view.SitemapView;
import org.junit.jupiter.api.Test;

class SitemapsTest {

  private static SitemapEntryView entry(String path) {
    return new SitemapEntryView("https://post.example" + path, null);
  }

  private static SitemapEntryView entry(String path, String modified) {
    return new SitemapEntryView("https://post.example" + path, modified);
  }

  private static Desk desk() {
    return new Desk()
        .preview()
        .zone("Europe/Berlin")
        .page("about", t -> t)
        .page("hidden", null, 0, false, true, t -> t)
        .story("a", "2026-11-20", s -> s.updated("2026-11-22T12:00:00Z").aliases("/old/"))
        .story("b", "2026-11-19", s -> s.noindex())
        .story("c", "2026-11-18", s -> s.canonical("https://else.example/c"))
        .story("d", "2026-11-17", s -> s.draft());
  }

  private static final String A = "2026-11-22T13:00:00+01:00";

  private static final List<SitemapEntryView> ALL =
      List.of(
          entry("/", A),
          entry("/archive/"),
          entry("/2026/"),
          entry("/2026/11/", A),
          entry("/latest/", A),
          entry("/authors/"),
          entry("/tags/"),
          entry("/about/"),
          entry("/2026/11/a/", A));

  @Test
  void whatSearchEnginesMayShowIsListedAndNothingElse() {
    assertEquals(new SitemapView(ALL), Proof.of(desk()).view("/sitemap.xml", SitemapView.class));
  }

  @Test
  void aStoryThatNeverChangedHasTheDateOfItsPublication() {
    SitemapView sitemap =
        Proof.of(new Desk().story("a", "2026-11-20")).view("/sitemap.xml", SitemapView.class);
    assertEquals(
        entry("/2026/11/a/", "2026-11-20T00:00:00Z"),
        sitemap.entries().get(sitemap.entries().size() - 1));
  }

  @Test
  void anExactlyFullSitemapIsOneFile() {
    assertEquals(new SitemapView(ALL), Proof.of(desk(), 9).view("/sitemap.xml", SitemapView.class));
  }

  @Test
  void aLargeSiteHasASitemapOfEachMonthAndOneOfItsOtherPages() {
    Desk desk =
        desk()
            .story("e", "2026-10-31T22:59:00Z")
            .story("f", "2026-10-31T23:00:00Z")
            .story("g", "2025-01-01");
    Proof proof = Proof.of(desk, 5);
    assertEquals(
        List.of(
            entry("/sitemap-pages.xml", A),
            entry("/sitemap-pages-2.xml", A),
            entry("/sitemap-pages-3.xml"),
            entry("/sitemap-2026-11.xml", A),
            entry("/sitemap-2026-10.xml", "2026-10-31T23:59:00+01:00"),
            entry("/sitemap-2025-01.xml", "2025-01-01T01:00:00+01:00")),
        proof.view("/sitemap.xml", SitemapIndexView.class).sitemaps());
    assertEquals(
        List.of(entry("/2026/11/a/", A), entry("/2026/11/f/", "2026-11-01T00:00:00+01:00")),
        proof.view("/sitemap-2026-11.xml", SitemapView.class).entries());
    assertEquals(
        List.of(entry("/2026/10/e/", "2026-10-31T23:59:00+01:00")),
        proof.view("/sitemap-2026-10.xml", SitemapView.class).entries());
  }

  @Test
  void crawlersAreToldOfTheSitemap() {
    assertEquals(
        new RobotsView("https://post.example/sitemap.xml"),
        Proof.of(desk(), 4).view("/robots.txt", RobotsView.class));
  }
}
