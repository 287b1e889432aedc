package org.broadsheet.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentTypeTest {

  @ParameterizedTest
  @CsvSource({
    "index.html, text/html; charset=utf-8",
    "site.css, text/css; charset=utf-8",
    "site.js, text/javascript; charset=utf-8",
    "feed.xml, application/xml; charset=utf-8",
    "feed.rss, application/rss+xml; charset=utf-8",
    "feed.json, application/json",
    "site.webmanifest, application/manifest+json",
    "robots.txt, text/plain; charset=utf-8",
    "story.md, text/markdown; charset=utf-8",
    "ferry.JPG, image/jpeg",
    "ferry.webp, image/webp",
    "ferry.avif, image/avif",
    "logo.svg, image/svg+xml",
    "text.woff2, font/woff2",
    "CNAME, application/octet-stream",
    "archive.tar.xz, application/octet-stream",
  })
  void endingOfTheNameTellsTheType(String name, String type) {
    assertEquals(type, ContentType.of(name));
  }
}
