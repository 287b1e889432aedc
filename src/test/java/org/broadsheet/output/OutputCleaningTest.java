package org.broadsheet.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.broadsheet.output.Stagehand.commit;
import static org.broadsheet.output.Stagehand.stage;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.broadsheet.problem.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputCleaningTest {

  @TempDir private Path site = Path.of("");
  private final Problems problems = new Problems();
  private Path output = Path.of("");

  @BeforeEach
  void build() throws IOException {
    output = site.resolve("public");
    try (OutputTree tree =
        Objects.requireNonNull(OutputTree.open(site, output, problems), "refused")) {
      stage(tree, "index.html", "front".getBytes(UTF_8));
      stage(tree, "2026/ferry/index.html", "ferry".getBytes(UTF_8));
      commit(tree);
    }
  }

  @Test
  void everythingOfOursGoesAndTheFolderToo() throws IOException {
    assertEquals(new CleanResult(2, List.of()), OutputCleaning.clean(site, output, problems));
    assertFalse(Files.exists(output));
  }

  @Test
  void filesOfOthersStay() throws IOException {
    Files.writeString(output.resolve("2026/CNAME"), "paper.example");

    assertEquals(new CleanResult(2, List.of()), OutputCleaning.clean(site, output, problems));
    assertEquals("paper.example", Files.readString(output.resolve("2026/CNAME")));
    assertFalse(Files.exists(output.resolve("2026/ferry")));
    assertFalse(Files.exists(output.resolve(Manifest.NAME)));
  }

  @Test
  void fileThatWasChangedSinceStaysAndStaysOurs() throws IOException {
    Files.writeString(output.resolve("index.html"), "front, by hand");

    assertEquals(
        new CleanResult(1, List.of("index.html")), OutputCleaning.clean(site, output, problems));
    assertEquals("front, by hand", Files.readString(output.resolve("index.html")));
    assertTrue(Manifest.read(output).holds("index.html"));
  }

  @Test
  void folderThatDoesNotExistIsClean() throws IOException {
    assertEquals(
        new CleanResult(0, List.of()),
        OutputCleaning.clean(site, site.resolve("nowhere"), problems));
    assertFalse(Files.exists(site.resolve("nowhere")));
  }

  @Test
  void folderThatABuildIsWritingToIsLeftAlone() throws IOException {
    try (OutputTree tree =
        Objects.requireNonNull(OutputTree.open(site, output, problems), "refused")) {
      assertNull(OutputCleaning.clean(site, output, problems));
      assertEquals("output-busy", problems.sorted().get(0).id());
      tree.discard();
    }
    assertEquals("front", Files.readString(output.resolve("index.html")));
  }
}
