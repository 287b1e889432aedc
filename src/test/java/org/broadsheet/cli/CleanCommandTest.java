package org.broadsheet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.broadsheet.digest.Digest;
import org.broadsheet.output.OutputTree;
import org.broadsheet.problem.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CleanCommandTest {

  private final Desk desk = new Desk();

  @BeforeEach
  void buildSite(@TempDir Path folder) throws IOException {
    desk.sitDown(folder);
    build("public");
    build(".broadsheet/preview");
  }

  private void build(String output) throws IOException {
    try (OutputTree tree =
        Objects.requireNonNull(
            OutputTree.open(desk.here, desk.here.resolve(output), new Problems()), "refused")) {
      tree.stage("index.html", Digest.of(new byte[0]), Map.of(), "front".getBytes(UTF_8));
      tree.stage(
          "2026/ferry/index.html", Digest.of(new byte[0]), Map.of(), "ferry".getBytes(UTF_8));
      tree.commit(new byte[0]);
    }
  }

  @Test
  void whatWasBuiltIsDeletedAndThePreviewToo() {
    assertEquals(0, desk.run("clean"));
    assertEquals(
        """
        2 files deleted from public
        2 files deleted from .broadsheet/preview
        """,
        desk.out());
    assertFalse(Files.exists(desk.here.resolve("public")));
    assertFalse(Files.exists(desk.here.resolve(".broadsheet")));
    assertTrue(Files.exists(desk.here.resolve("site.yaml")));

    assertEquals(0, desk.run("clean"));
    assertEquals("0 files deleted from public\n", desk.out());
  }

  @Test
  void whatOthersMadeOrChangedStays() throws IOException {
    Files.writeString(desk.here.resolve("public/CNAME"), "paper.example");
    Files.writeString(desk.here.resolve("public/index.html"), "by hand");
    assertEquals(0, desk.run("clean"));
    assertEquals(
        """
        1 file deleted from public
        2 files deleted from .broadsheet/preview
        """,
        desk.out());
    assertEquals("public/index.html was changed by hand and stays\n", desk.err());
    assertTrue(Files.exists(desk.here.resolve("public/CNAME")));
  }

  @Test
  void whatOthersPutBesideThePreviewStays() throws IOException {
    Path notes = Files.writeString(desk.here.resolve(".broadsheet/notes.txt"), "mine");
    Path draft = Files.writeString(desk.here.resolve(".broadsheet/preview/draft.txt"), "mine too");
    Files.writeString(desk.here.resolve(".broadsheet/preview/index.html"), "by hand");
    assertEquals(0, desk.run("clean"));
    assertEquals(
        """
        2 files deleted from public
        1 file deleted from .broadsheet/preview
        """,
        desk.out());
    assertEquals(".broadsheet/preview/index.html was changed by hand and stays\n", desk.err());
    assertEquals("mine", Files.readString(notes));
    assertEquals("mine too", Files.readString(draft));
  }

  @Test
  void linkInThePlaceOfTheFolderOfThePreviewStays() throws IOException {
    Path elsewhere = desk.here.resolve("elsewhere");
    Files.move(desk.here.resolve(".broadsheet"), elsewhere);
    Files.createSymbolicLink(desk.here.resolve(".broadsheet"), elsewhere);
    assertEquals(0, desk.run("clean"));
    assertTrue(Files.isSymbolicLink(desk.here.resolve(".broadsheet")));
    assertTrue(Files.isDirectory(elsewhere));
  }

  @Test
  void folderThatMustNotBeTouchedIsNot() {
    assertEquals(1, desk.run("clean", "--output", "content"));
    assertEquals(
        """
        content: error: the output folder is part of the site's content folder [output-unsafe]
        hint: choose a folder of its own, such as public in the site
        1 error in 1 file
        """,
        desk.err());
    assertTrue(Files.exists(desk.here.resolve(".broadsheet")));
  }
}
