package org.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingTest {

  @TempDir private Path folder = Path.of("");

  /** A rehearsal that fails would go unnoticed: every start would just be slower. */
  @Test
  void rehearsalGoesThroughAndShowsEveryKindOfPage() throws Exception {
    assertTrue(new Training(folder, Duration.ZERO).passes());
    assertTrue(
        Files.readString(folder.resolve("public/2020/01/story-2/index.html"))
            .contains("What really happened"));
    assertTrue(Files.exists(folder.resolve("public/arts/index.html")));
    assertTrue(Files.exists(folder.resolve("public/about/index.html")));
  }
}
