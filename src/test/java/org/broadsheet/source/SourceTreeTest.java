package org.broadsheet.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.broadsheet.memory.StampedTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTreeTest {

  private static final String STORY = "---\nheadline: A\n---\n";

  @TempDir Path folder;

  @Test
  void whatProgramsLeaveBehindIsNotContent() {
    ScratchSite site = new ScratchSite(folder);
    for (String name :
        List.of(
            ".hidden.md",
            ".git/a.md",
            "a.md~",
            "a.md.bak",
            "a.tmp",
            ".a.md.swp",
            "a.md.swo",
            "#a.md#",
            "Thumbs.db",
            "desktop.ini",
            ".DS_Store",
            "kept.md",
            "sub/kept too.md")) {
      site.file("content/" + name, STORY);
    }
    assertEquals(List.of("content/kept.md", "content/sub/kept too.md"), walk(site));
    assertEquals("", site.report());
  }

  @Test
  void filesAreSortedByPathAndNotByFolder() {
    ScratchSite site = new ScratchSite(folder);
    for (String name : List.of("b.md", "a/z.md", "a-b.md", "a.md", "A.md", "ä.md")) {
      site.file("content/" + name, STORY);
    }
    assertEquals(
        List.of(
            "content/A.md",
            "content/a-b.md",
            "content/a.md",
            "content/a/z.md",
            "content/b.md",
            "content/ä.md"),
        walk(site));
  }

  @Test
  void linksInsideTheSiteAreFollowed() throws IOException {
    ScratchSite site = new ScratchSite(folder);
    site.file("content/a.md", STORY).file("shared/b.md", STORY).file("shared/deep/c.md", STORY);
    Files.createSymbolicLink(folder.resolve("content/link.md"), folder.resolve("shared/b.md"));
    Files.createSymbolicLink(folder.resolve("content/folder"), folder.resolve("shared"));
    assertEquals(
        List.of(
            "content/a.md", "content/folder/b.md", "content/folder/deep/c.md", "content/link.md"),
        walk(site));
    assertEquals("", site.report());
  }

  @Test
  void linksOutOfTheSiteAreRefused(@TempDir Path elsewhere) throws IOException {
    ScratchSite site = new ScratchSite(folder).file("content/a.md", STORY);
    Files.writeString(elsewhere.resolve("secret.md"), STORY);
    Files.createSymbolicLink(folder.resolve("content/b.md"), elsewhere.resolve("secret.md"));
    Files.createSymbolicLink(folder.resolve("content/c"), elsewhere);
    assertEquals(List.of("content/a.md"), walk(site));
    assertEquals(
        """
        content/b.md: error: this is a link to a place outside of the site's folder [link-outside]
        hint: copy what it leads to into the site
        content/c: error: this is a link to a place outside of the site's folder [link-outside]
        hint: copy what it leads to into the site
        """,
        site.report());
  }

  @Test
  void contentItselfMayNotLieOutside(@TempDir Path elsewhere) throws IOException {
    ScratchSite site = new ScratchSite(folder);
    Files.createSymbolicLink(folder.resolve("content"), elsewhere);
    assertEquals(List.of(), walk(site));
    assertEquals(
        """
        content: error: this is a link to a place outside of the site's folder [link-outside]
        hint: copy what it leads to into the site
        """,
        site.report());
  }

  @Test
  void brokenLinksAreReported() throws IOException {
    ScratchSite site = new ScratchSite(folder).file("content/a.md", STORY);
    Files.createSymbolicLink(folder.resolve("content/b.md"), folder.resolve("gone.md"));
    assertEquals(List.of("content/a.md"), walk(site));
    assertEquals(
        """
        content/b.md: error: this is a link that leads nowhere [link-broken]
        hint: take it away, or copy the file that is meant to this place
        """,
        site.report());
  }

  @Test
  void linksInACircleEnd() throws IOException {
    ScratchSite site = new ScratchSite(folder).file("content/a/b/c.md", STORY);
    Files.createSymbolicLink(folder.resolve("content/a/up"), folder.resolve("content/a"));
    Files.createSymbolicLink(folder.resolve("content/site"), folder);
    Files.createSymbolicLink(folder.resolve("content/self"), folder.resolve("content/self"));
    assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> assertEquals(List.of("content/a/b/c.md"), walk(site)));
    assertEquals(
        """
        content/a/up: error: this is a link to a folder that is read already [link-repeated]
        hint: take it away
        content/self: error: this is a link that leads nowhere [link-broken]
        hint: take it away, or copy the file that is meant to this place
        content/site: error: this is a link to a folder that is read already [link-repeated]
        hint: take it away
        """,
        site.report());
  }

  /** Ten links to each next folder, ten folders deep, would be ten thousand million files. */
  @Test
  void manyLinksToManyLinksEnd() throws IOException {
    ScratchSite site = new ScratchSite(folder).file("content/a.md", STORY);
    for (int level = 0; level < 10; level++) {
      Path here = Files.createDirectories(folder.resolve("shared/" + level));
      for (int link = 0; link < 10; link++) {
        Files.createSymbolicLink(here.resolve("l" + link), folder.resolve("shared/" + (level + 1)));
      }
    }
    site.file("shared/10/end.md", STORY);
    Files.createSymbolicLink(folder.resolve("content/in"), folder.resolve("shared/0"));
    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> assertEquals(2, walk(site).size()));
    assertEquals(90, site.ids().stream().filter(id -> id.equals("link-repeated")).count());
  }

  @Test
  void namesThatNoAddressCanHoldAreReported() {
    ScratchSite site = new ScratchSite(folder).file("content/a.md", STORY);
    site.file("content/back\\slash.md", STORY).file("content/line\nfeed.md", STORY);
    assertEquals(List.of("content/a.md"), walk(site));
    assertEquals(
        """
        content: error: the name "back?slash.md" in this folder holds a character that no name may \
        hold [name-forbidden]
        hint: rename it, with letters, digits and hyphens
        content: error: the name "line?feed.md" in this folder holds a character that no name may \
        hold [name-forbidden]
        hint: rename it, with letters, digits and hyphens
        """,
        site.report());
  }

  @Test
  void aPictureWhoseNameNoAddressCanHoldIsReported() {
    ScratchSite site = new ScratchSite(folder).file("content/articles/a#b.png", "x");
    site.read();
    assertEquals(
        """
        content/articles/a#b.png: error: the file's name holds a character that no address may \
        hold [name-forbidden]
        hint: rename it, with letters, digits and hyphens
        """,
        site.report());
  }

  @Test
  void foldersEndAtADepth() {
    ScratchSite site = new ScratchSite(folder).file("content/" + "d/".repeat(80) + "a.md", STORY);
    assertEquals(List.of(), walk(site));
    assertEquals(
        "content"
            + "/d".repeat(61)
            + ": error: folders stand inside each other more than 60 deep [folder-deep]\n"
            + "hint: move this folder up\n",
        site.report());
  }

  @Test
  void aFolderThatCannotBeReadIsReported() {
    ScratchSite site = new ScratchSite(folder).file("shut", "no folder");
    assertEquals(List.of(), walk(site, "shut"));
    assertEquals(
        """
        shut: error: this folder cannot be read [folder-unreadable]
        hint: check that you have the right to read it
        """,
        site.report());
  }

  private static List<String> walk(ScratchSite site) {
    return walk(site, "content");
  }

  private static List<String> walk(ScratchSite site, String below) {
    try {
      StampedTree stamps = StampedTree.walk(site.folder, path -> true);
      return SourceTree.of(site.folder, below, stamps, site.problems).stream()
          .map(SourceFile::path)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
