package org.broadsheet.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The theme as it is packed with the program, beside the folders that it is packed from. */
class PackedThemeTest {

  /** What belongs to the theme; anything else in the folder belongs to the paper that uses it. */
  private static final Pattern THEME =
      Pattern.compile("css/.+|js/.+|favicon\\.svg|apple-touch-icon\\.png");

  @Test
  void templatesArePackedAndNoDeletedOneStays() throws Exception {
    List<String> templates = files(Path.of("templates"));
    assertTrue(templates.contains("article.html"));
    assertEquals(templates, files(packed().resolve("templates")));
  }

  @Test
  void filesOfTheThemeArePackedAndNoneOfThePaperBesideThem() throws Exception {
    List<String> ours = files(Path.of("static")).stream().filter(THEME.asMatchPredicate()).toList();
    assertTrue(ours.contains("css/broadsheet.css"));
    assertEquals(ours, files(packed().resolve("static")));
  }

  private static Path packed() throws URISyntaxException {
    Path program = Path.of(Theme.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    return program.resolve("theme");
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
