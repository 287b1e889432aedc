package org.broadsheet.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.docs.ExampleSite.Built;
import org.broadsheet.docs.Manual.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The examples of the documentation do what it says. Comments in its pages tell what is tried:
 * {@code file: PATH} puts the block that follows into a site (a comment {@code in words} is a block
 * that readers do not see), {@code picture: PATH} puts a picture there, {@code shows PATH: TEXT}
 * and {@code hides PATH: TEXT} look into the finished site, {@code wrong: PATH | OLD | NEW} makes a
 * slip, of which the block that follows is the message, {@code tree} stands before a table of
 * files.
 */
class ExamplesTest {

  private static final Pattern ORDER = Pattern.compile("<!-- ([a-z]+):? ?(.*?)(?: -->)?");

  @TempDir Path scratch;

  static List<Manual> pages() {
    return Manual.all().stream()
        .filter(p -> p.lines().stream().anyMatch(l -> l.startsWith("<!-- file: ")))
        .toList();
  }

  @Test
  void thePagesWithExamplesAreThere() {
    assertEquals(
        List.of(
            "README.md",
            "docs/publishing.md",
            "docs/settings.md",
            "docs/templates.md",
            "docs/writing.md"),
        pages().stream().map(p -> p.toString().replace('\\', '/')).toList());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void examplesDoWhatThePageSays(Manual page) {
    ExampleSite site =
        page.file().endsWith("README.md") ? ExampleSite.sample(scratch) : new ExampleSite(scratch);
    Built built = null;
    int seen = 0;
    for (int i = 0; i < page.lines().size(); i++) {
      Matcher order = ORDER.matcher(page.lines().get(i));
      if (!order.matches()) {
        continue;
      }
      String what = order.group(2);
      switch (order.group(1)) {
        case "file" -> {
          site.text(what, block(page, i + 1));
          built = null;
        }
        case "picture" -> {
          site.picture(what);
          built = null;
        }
        case "shows", "hides" -> {
          built = built == null ? fine(site, page, i) : built;
          look(built, order.group(1), what, page, i);
          seen++;
        }
        case "wrong" -> {
          String[] slip = what.split(" \\| ", 3);
          assertEquals(
              block(page, i + 1),
              site.with(slip[0], slip[1], slip[2]).build().problems(),
              page + " line " + (i + 1));
        }
        default -> {}
      }
    }
    int tree = page.lines().indexOf("<!-- tree -->");
    if (tree >= 0) {
      assertEquals(List.of(), missing(fine(site, page, tree), page.tableFrom(tree)));
    }
    assertTrue(seen > 0, page + " shows nothing");
  }

  private static Built fine(ExampleSite site, Manual page, int line) {
    Built built = site.build();
    assertEquals("", built.problems(), page + " before line " + (line + 1));
    return built;
  }

  private static void look(Built built, String order, String what, Manual page, int line) {
    String place = page + " line " + (line + 1);
    String[] parts = what.split(": ", 2);
    String content = built.file(parts[0]);
    if (order.equals("shows")) {
      assertTrue(content.contains(parts[1]), place + "\n" + content);
    } else {
      assertFalse(content.contains(parts[1]), place);
      assertFalse(content.startsWith("(there is no"), content);
    }
  }

  /** The files of a table that are not there. */
  private static List<String> missing(Built built, List<Row> rows) {
    List<String> missing = new ArrayList<>();
    for (Row row : rows) {
      row.code(0).stream()
          .filter(f -> !Files.isRegularFile(built.output().resolve(f)))
          .forEach(missing::add);
    }
    return missing;
  }

  /** The fenced block, or the comment "in words", that begins on a line. */
  private static String block(Manual page, int line) {
    String first = page.lines().get(line);
    boolean fence = first.startsWith("```");
    assertTrue(fence || first.equals("<!-- in words"), page + " line " + (line + 1) + ": " + first);
    StringBuilder block = new StringBuilder();
    for (int i = line + 1; !page.lines().get(i).equals(fence ? "```" : "-->"); i++) {
      block.append(page.lines().get(i)).append('\n');
    }
    return block.toString();
  }

  @Test
  void datesMeanWhatTheTableSays() {
    List<Row> rows = Manual.of("docs/writing.md").tableAfter("<!-- dates -->");
    assertTrue(rows.size() > 10);
    ExampleSite site = new ExampleSite(scratch);
    for (int i = 0; i < rows.size(); i++) {
      site.text(
          "content/articles/date-" + i + ".md",
          "---\nheadline: A date\nbyline: Us\ndate: " + rows.get(i).name(0) + "\n---\nText.\n");
    }
    Built built = site.build();
    assertEquals("", built.problems());
    for (int i = 0; i < rows.size(); i++) {
      String shown = ">" + rows.get(i).cell(1) + "</time>";
      String page = built.file("2026/11/date-" + i + "/index.html");
      assertTrue(page.contains(shown), rows.get(i).cells() + "\n" + page);
    }
  }
}
