package org.broadsheet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
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
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream both = new PrintStream(said, true, UTF_8);
    assertTrue(
        new Training(folder, Duration.ZERO, both, both).passes(), () -> said.toString(UTF_8));
    assertTrue(said.toString(UTF_8).endsWith("6 stories\n"), () -> said.toString(UTF_8));
    assertTrue(
        Files.readString(folder.resolve("public/2020/01/story-2/index.html"))
            .contains("What really happened"));
    assertTrue(Files.exists(folder.resolve("public/arts/index.html")));
    assertTrue(Files.exists(folder.resolve("public/about/index.html")));
  }
}
