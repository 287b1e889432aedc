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
  void whatWasBuiltIsDeleted() {
    assertEquals(0, desk.run("clean"));
    assertEquals("2 files deleted from public\n", desk.out());
    assertFalse(Files.exists(desk.here.resolve("public")));
    assertTrue(Files.exists(desk.here.resolve("site.yaml")));

    assertEquals(0, desk.run("clean"));
    assertEquals("0 files deleted from public\n", desk.out());
  }

  @Test
  void whatOthersMadeOrChangedStays() throws IOException {
    Files.writeString(desk.here.resolve("public/CNAME"), "paper.example");
    Files.writeString(desk.here.resolve("public/index.html"), "by hand");
    assertEquals(0, desk.run("clean"));
    assertEquals("1 file deleted from public\n", desk.out());
    assertEquals("public/index.html was changed by hand and stays\n", desk.err());
    assertTrue(Files.exists(desk.here.resolve("public/CNAME")));
  }

  @Test
  void whatBuildsRememberStays() throws IOException {
    Path memory = Files.createDirectories(desk.here.resolve(".broadsheet"));
    Path notes = Files.writeString(memory.resolve("files"), "remembered");
    assertEquals(0, desk.run("clean"));
    assertEquals("remembered", Files.readString(notes));
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
    assertTrue(Files.exists(desk.here.resolve("public/index.html")));
  }
}
