package org.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.broadsheet.build.ProofOptions;
import org.broadsheet.build.ProofPress;
import org.broadsheet.model.UrlPath;
import org.broadsheet.serve.Change;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DifferenceTest {

  private final Desk desk = new Desk();

  @BeforeEach
  void sitDown(@TempDir Path folder) throws IOException {
    desk.sitDown(folder);
    write(
        "content/articles/ferry.md",
        """
        ---
        headline: Ferry
        date: 2026-11-20
        publish: 2026-11-24 08:00
        byline: The desk
        ---
        It sails.
        """);
  }

  private Path write(String name, String text) throws IOException {
    Path file = desk.here.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void templateWithTheEndingOfAStyleSheetIsNone() throws IOException {
    Path sheet = write("static/css/own.css", "a {}");
    Path template = write("templates/partials/critical.css", "a {}");
    try (ProofPress press = ProofPress.open(new ProofOptions(desk.here, null))) {
      Difference difference = new Difference(desk.here);
      assertEquals(
          Change.ANYTHING, difference.to(press.proof(Desk.NOW, false), List.of(desk.here)));
      write("static/css/own.css", "b { color: red }");
      assertTrue(press.look());
      Change styles = Change.of(List.of(new UrlPath("/css/own.css")));
      assertEquals(styles, difference.to(press.proof(Desk.NOW, false), List.of(sheet)));
      write("templates/partials/critical.css", "b { color: red }");
      assertTrue(press.look());
      assertEquals(Change.ANYTHING, difference.to(press.proof(Desk.NOW, false), List.of(template)));
    }
  }

  @Test
  void styleSheetTouchedAsAStorysHourComesIsNotAll() throws IOException {
    Path sheet = write("static/css/own.css", "a {}");
    try (ProofPress press = ProofPress.open(new ProofOptions(desk.here, null))) {
      Difference difference = new Difference(desk.here);
      difference.to(press.proof(Desk.NOW, false), List.of());
      write("static/css/own.css", "b { color: red }");
      assertTrue(press.look());
      assertEquals(
          Change.ANYTHING,
          difference.to(press.proof(Desk.NOW.plus(Duration.ofDays(1)), false), List.of(sheet)));
    }
  }

  @Test
  void styleSheetThatCannotBeReadKeepsNothingBack() throws IOException {
    Path sheet = write("static/css/own.css", "a".repeat(5 << 20)); // too large to be held
    try (ProofPress press = ProofPress.open(new ProofOptions(desk.here, null))) {
      Files.delete(sheet);
      Path outside = desk.here.getParent();
      Files.createSymbolicLink(sheet, outside);
      Difference difference = new Difference(desk.here);
      assertEquals(Change.ANYTHING, difference.to(press.proof(Desk.NOW, false), List.of()));
    }
  }
}
