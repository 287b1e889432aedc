package org.broadsheet.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrlPathTest {

  @Test
  void aFolderIsKeptInItsIndexFile() {
    assertEquals("index.html", UrlPath.ROOT.file());
    assertEquals("2026/11/storm/index.html", new UrlPath("/2026/11/storm/").file());
    assertEquals("feed.xml", new UrlPath("/feed.xml").file());
  }

  @Test
  void addressesArePercentEncodedOnce() {
    assertEquals("/tags/%D8%AE%D8%A8%D8%B1/", new UrlPath("/tags/خبر/").encoded());
    assertEquals("/a%20b/100%25/", new UrlPath("/a b/100%/").encoded());
    assertEquals("/a/b.jpg", new UrlPath("/a/").resolve("b.jpg").encoded());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "a", "//a/", "/a//b/", "/../a/", "/a/./b", "/a/..", "/a?b", "/a#b", "/a\\b", "/a\nb"
      })
  void nothingLeavesTheSite(String value) {
    assertFalse(UrlPath.valid(value));
    assertThrows(IllegalArgumentException.class, () -> new UrlPath(value));
  }
}
