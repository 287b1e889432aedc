package org.broadsheet.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.broadsheet.markdown.WrittenLink.Reach;
import org.broadsheet.model.Body;
import org.broadsheet.model.Reference;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Passage;
import org.broadsheet.problem.Problems;
import org.junit.jupiter.api.Test;

/** The reader for the desk sees what the reader for the press sees, and knows where it stands. */
class WordingReaderTest {

  private static final String PATH = "content/articles/storm.md";

  private static Wording read(String markdown) {
    return new WordingReader().read(markdown, PATH, 1);
  }

  private static List<String> specimens() throws IOException {
    List<String> all = new ArrayList<>();
    String spec = Files.readString(Path.of("src/test/resources/commonmark/spec.json"));
    for (JsonElement example : JsonParser.parseString(spec).getAsJsonArray()) {
      all.add(example.getAsJsonObject().get("markdown").getAsString());
    }
    for (Path folder : List.of(Path.of("content"), Path.of("docs"))) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
          all.add(Files.readString(file).replace("\r\n", "\n"));
        }
      }
    }
    all.add("> - سلام 😀 **و**\n>\tدوباره\n>   | a | b |\n>   |---|---|\n>   | 🚢 | `c` d |\n");
    all.add("Text.[^n] more\n\n[^n]: The *note*\n    goes on\n\n    and on.\n");
    return all;
  }

  @Test
  void everyCharacterStandsWhereThePassageSays() throws IOException {
    int seen = 0;
    for (String markdown : specimens()) {
      String[] lines = markdown.split("\n", -1);
      for (Passage passage : read(markdown).passages()) {
        String text = passage.text();
        for (int i = 0; i < text.length(); i++) {
          char c = text.charAt(i);
          Location at = passage.at(i, i + 1);
          String line = lines[at.line() - 1];
          char there = at.column() > line.length() ? '\n' : line.charAt(at.column() - 1);
          boolean reference = there == '&' || (at.column() > 1 && line.indexOf('&') >= 0);
          assertTrue(
              c == Passage.MARK || c == there || reference || Character.isWhitespace(c),
              markdown + "\n" + c + " is not at " + at + " but " + there);
          seen++;
        }
      }
    }
    assertTrue(seen > 50_000, "only " + seen + " characters");
  }

  @Test
  void bothReadersSeeTheSameLinksAndPictures() throws IOException {
    MarkdownReader press = new MarkdownReader(new MarkdownOptions("en", false, Map.of()));
    int seen = 0;
    for (String markdown : specimens()) {
      if (markdown.contains("<") || markdown.contains("[^")) {
        continue; // what raw HTML keeps and where notes are printed is for the press to decide
      }
      Body body = press.read(markdown, PATH, 1, new Problems());
      List<String> printed = new ArrayList<>();
      for (Reference r : body.references()) {
        printed.add(r.kind() + " " + r.target() + r.suffix() + " " + r.location());
      }
      List<String> written = new ArrayList<>();
      Wording wording = read(markdown);
      for (WrittenLink link : wording.links()) {
        add("LINK", link, written);
      }
      wording.pictures().forEach(picture -> add("PICTURE", picture.link(), written));
      assertEquals(
          printed.stream().sorted().toList(), written.stream().sorted().toList(), markdown);
      seen += printed.size();
    }
    assertTrue(seen > 120, "only " + seen + " links");
  }

  private static void add(String kind, WrittenLink link, List<String> to) {
    if (link.reach() == Reach.SITE) {
      to.add(kind + " " + link.target() + link.suffix() + " " + link.place());
    }
  }

  @Test
  void aPassageSkipsWhatIsNoWord() {
    Wording wording =
        read("One `code` *two* ![three](p.jpg \"four | five\") <b>six</b>\\* &amp;\n");
    assertEquals(
        List.of("three", "four | five", "One . .two. . .six.* &"),
        wording.passages().stream().map(p -> p.text().replace(Passage.MARK, '.')).toList());
  }

  @Test
  void aPlaceGoesAsFarAsItsLine() {
    Passage passage = read("> at this\n> moment now\n").passages().get(0);
    assertEquals("at this\nmoment now", passage.text());
    assertEquals(Location.at(PATH, 1, 6, 4), passage.at(3, 14));
    assertEquals(Location.at(PATH, 2, 3, 6), passage.at(8, 14));
    assertEquals(Location.at(PATH, 1, 3, 7), passage.at(0, 7));
  }

  @Test
  void whatIsBeyondTheLimitsIsNotRead() {
    assertEquals(Wording.NONE, read(">".repeat(60) + " deep"));
    assertEquals(Wording.NONE, read("x".repeat(100_001)));
  }

  @Test
  void figuresHaveACaptionAndACredit() {
    WrittenPicture figure = read("![A](a.jpg \"The *boat* | Ada\")").pictures().get(0);
    assertTrue(figure.figure());
    assertEquals("The *boat*", figure.caption());
    assertEquals("Ada", figure.credit());
    WrittenPicture small = read("See ![A](a.jpg \"The boat | Ada\").").pictures().get(0);
    assertEquals("The boat | Ada", small.caption());
    assertEquals(false, small.figure());
  }
}
