package org.broadsheet.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {

  @ParameterizedTest
  @CsvSource({
    "content/articles/2026/a.md,b.jpg,content/articles/2026/b.jpg",
    "content/articles/2026/a.md,../2025/b.md,content/articles/2025/b.md",
    "content/articles/2026/a.md,../../pages/about.md,content/pages/about.md",
    "content/articles/2026/a.md,/photos/b.jpg,static/photos/b.jpg",
    "content/articles/a/index.md,one.jpg,content/articles/a/one.jpg",
    "site.yaml,content/logo.png,content/logo.png",
  })
  void aPathIsReadAsItIsWritten(String owner, String written, String file) {
    assertEquals(file, Addresses.file(owner, written));
    assertEquals(written, Addresses.written(owner, file));
  }

  @Test
  void aPathThatLeavesTheSiteIsNone() {
    assertNull(Addresses.file("content/articles/a.md", "../../../b.jpg"));
    assertEquals("content/b.jpg", Addresses.file("content/articles/a.md", "./.././b.jpg"));
  }

  @ParameterizedTest
  @CsvSource({
    "a/b/c.md,./d.md,a/b/d.md",
    "a/b/c.md,d//e.md,a/b/d/e.md",
    "a/b/c.md,d/./e.md,a/b/d/e.md",
    "a/b/c.md,d/../e.md,a/b/e.md",
    "a/b/c.md,.hidden/e.md,a/b/.hidden/e.md",
    "a/b/c.md,d/...,a/b/d/...",
    "a/b/c.md,d/,a/b/d",
    "a/b/c.md,'',a/b",
    "a/b/c.md,..,a",
    "a/b/c.md,../,a",
    "a/b/c.md,../../,''",
    "a/b/c.md,../../d.md,d.md",
    "a/b/c.md,.././../d.md,d.md",
    "a/b/c.md,..x/d.md,a/b/..x/d.md",
    "a/b/c.md,/,static",
    "a/b/c.md,//d.css,static/d.css",
    "a/b/c.md,/../d.css,d.css",
    "a/b/c.md,/../../d.css,",
    "a/b/c.md,/.d/e.css,static/.d/e.css",
    "a/b/c.md,../../../d.md,",
    "a//b/./c.md,d.md,a/b/d.md",
    "a//b/./c.md,../d.md,a/d.md",
    "a/.b/c.md,../d.md,a/d.md",
    "/a/c.md,../../d.md,",
    "c.md,d.md,d.md",
    "c.md,../d.md,",
    "c.md,.,''",
  })
  void dotsAndEmptySegmentsAreFollowed(String owner, String written, @Nullable String file) {
    assertEquals(file, Addresses.file(owner, written));
  }

  @ParameterizedTest
  @CsvSource({
    "/,/",
    "'',/",
    "/a/,/a/",
    "/a,/a/",
    "a/b,/a/b/",
    "/a//b/,/a/b/",
    "//a/,/a/",
    "/a/./b/,/a/b/",
    "/a/../b/,/b/",
    "/../a/,/a/",
    "/a/.,/a/",
    "/a/..,/",
    "/.a/b/,/.a/b/",
    "/a/index.html,/a/",
    "/a/index.html/,/a/",
    "/index.html,/",
    "/index.html/,/",
    "/a/b.html,/a/b.html/",
    "/a/xindex.html/,/a/xindex.html/",
    "/a?b/,",
    "/a#b,",
  })
  void aSitePathHasOneSpelling(String written, @Nullable String normal) {
    assertEquals(normal == null ? null : new UrlPath(normal), Addresses.normal(written));
  }
}
