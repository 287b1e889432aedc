package org.broadsheet.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.broadsheet.model.Heading;
import org.junit.jupiter.api.Test;

/** The theme's ids and those of stories never meet on a page. */
class PageIdsTest {

  private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");

  @Test
  void theThemesIdsSayThatTheyAreThePages() throws IOException {
    Set<String> others = new TreeSet<>(themeIds());
    others.removeIf(id -> id.startsWith("page-"));
    assertEquals(Set.of("content"), others);
  }

  @Test
  void noStoryMakesAnIdOfTheTheme() throws IOException {
    for (String id : themeIds()) {
      String words = id.replace('-', ' ');
      String twice = "# " + words + "\n# " + words + "\n";
      for (Heading heading : Reading.of(twice).body().headings()) {
        assertFalse(themeIds().contains(heading.id()), heading.id());
      }
      assertEquals("<p>a</p>\n", Reading.html("<p id=\"" + id + "\">a</p>\n"));
      assertEquals(
          "<p>a</p>\n", Reading.html("<p id=\"" + id.toUpperCase(Locale.ROOT) + "\">a</p>\n"));
    }
  }

  /** Every id in the templates; a computed one as its first page has it. */
  private static Set<String> themeIds() throws IOException {
    Set<String> ids = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("templates"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
        Matcher matcher = ID.matcher(Files.readString(file));
        while (matcher.find()) {
          ids.add(matcher.group(1).replaceAll("\\{\\{.*?}}", "1"));
        }
      }
    }
    assertFalse(ids.isEmpty(), "the templates are not where this test looks");
    return ids;
  }
}
