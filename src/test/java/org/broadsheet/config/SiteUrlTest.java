package org.broadsheet.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.broadsheet.model.UrlPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteUrlTest {

  @Test
  void aSiteMayLiveInAFolder() {
    SiteUrl url = SiteUrl.of("HTTPS://Example.org/paper");
    assertEquals("https://example.org/paper/", url.root());
    assertEquals("https://example.org/paper/tags/%D8%AE/", url.absolute(new UrlPath("/tags/خ/")));
  }

  @Test
  void aPortIsKept() {
    assertEquals("http://localhost:8080/", SiteUrl.of("http://localhost:8080").root());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "example.org",
        "ftp://example.org/",
        "https://",
        "https://a/?b",
        "https://a/#b",
        "https://me@a/",
        "https://exa mple.org/",
        "/paper/"
      })
  void anythingElseIsRefused(String url) {
    assertThrows(IllegalArgumentException.class, () -> SiteUrl.of(url));
  }
}
