package org.broadsheet.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WaveTest {

  @Test
  void whatDressesPagesComesFirstThenNewPagesThenChangedOnesThenFeeds() {
    assertEquals(Wave.ASSETS, Wave.of("assets/site.css", true));
    assertEquals(Wave.ASSETS, Wave.of("2026/ferry/ferry.JPG", false));
    assertEquals(Wave.ASSETS, Wave.of("CNAME", false));
    assertEquals(Wave.NEW, Wave.of("2026/ferry/index.html", true));
    assertEquals(Wave.NEW, Wave.of("sport/feed.xml", true));
    assertEquals(Wave.PAGES, Wave.of("index.html", false));
    assertEquals(Wave.FEEDS, Wave.of("sitemap-2026-11.xml", false));
    assertEquals(Wave.FEEDS, Wave.of("feed.json", false));
  }
}
