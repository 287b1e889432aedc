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
  void moreThanOneFileHoldsAreSeveralWithAnIndex() {
    Proof proof = Proof.of(desk(), 4);
    assertEquals(
        new SitemapIndexView(
            List.of(entry("/sitemap-1.xml"), entry("/sitemap-2.xml"), entry("/sitemap-3.xml"))),
        proof.view("/sitemap.xml", SitemapIndexView.class));
    assertEquals(
        new SitemapView(ALL.subList(0, 4)), proof.view("/sitemap-1.xml", SitemapView.class));
    assertEquals(
        new SitemapView(ALL.subList(4, 8)), proof.view("/sitemap-2.xml", SitemapView.class));
    assertEquals(
        new SitemapView(ALL.subList(8, 9)), proof.view("/sitemap-3.xml", SitemapView.class));
  }

  @Test
  void theLastOfSeveralFilesIsNeverEmpty() {
    assertEquals(
        new SitemapIndexView(
            List.of(entry("/sitemap-1.xml"), entry("/sitemap-2.xml"), entry("/sitemap-3.xml"))),
        Proof.of(desk(), 3).view("/sitemap.xml", SitemapIndexView.class));
  }

  @Test
  void crawlersAreToldOfTheSitemap() {
    assertEquals(
        new RobotsView("https://post.example/sitemap.xml"),
        Proof.of(desk(), 4).view("/robots.txt", RobotsView.class));
  }
}
