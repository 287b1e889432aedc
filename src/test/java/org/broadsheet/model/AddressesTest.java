package org.broadsheet.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

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
}
