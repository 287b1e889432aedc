package org.broadsheet.serve.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.ProblemText;
import org.broadsheet.problem.Severity;
import org.broadsheet.problem.SourceLines;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProblemListTest {

  private static final DeskWords ENGLISH = DeskWords.of("en");

  @TempDir Path folder;

  private static final Problem WARNING =
      new Problem(Severity.WARNING, "odd", Location.file("a.md"), "this is odd", null);
  private static final Problem ERROR =
      new Problem(
          Severity.ERROR,
          "author-unknown",
          Location.at("content/articles/storm.md", 4, 11, 4),
          "unknown author \"<b>jdoe</b>\"",
          "add content/authors/jdoe.md & save");

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  @Test
  void theWordsAreThoseOfTheTerminal() {
    SourceLines sources = (path, line) -> "authors: [jdoe]";
    Document list = Jsoup.parse(ProblemList.of(List.of(ERROR), sources, ENGLISH));
    String caret = "          ^^^^";
    assertEquals(
        plain(new ProblemText(sources).of(ERROR).replace("     | " + caret, "")),
        plain(list.select("li").text()));
    assertEquals("jdoe", list.select("mark").text());
    assertTrue(list.select("b").isEmpty());
  }

  @Test
  void errorsComeFirst() {
    Document list =
        Jsoup.parse(ProblemList.of(List.of(WARNING, ERROR), (path, line) -> null, ENGLISH));
    assertEquals(List.of("problem error", "problem warning"), list.select("li").eachAttr("class"));
  }

  @Test
  void whatIsMeantBehindTheEndOfALineHasAMark() {
    Problem problem =
        new Problem(Severity.ERROR, "x", Location.at("a.md", 1, 4, 1), "missing ]", null);
    Document list = Jsoup.parse(ProblemList.of(List.of(problem), (path, line) -> "a: ", ENGLISH));
    assertEquals(" ", list.expectFirst("mark").wholeText());
  }

  @Test
  void aLineFromRightToLeftIsReadAsOne() {
    Problem problem = new Problem(Severity.ERROR, "x", Location.at("a.md", 1, 2, 3), "odd", null);
    Document list = Jsoup.parse(ProblemList.of(List.of(problem), (path, line) -> "«خبر»", ENGLISH));
    assertEquals("خبر", list.select("code[dir=auto] mark").text());
  }

  /** Else a browser turns the order of the folders round, and puts quotation marks elsewhere. */
  @Test
  void namesInOtherScriptsStandApart() {
    Problem problem =
        new Problem(
            Severity.ERROR,
            "author-unknown",
            Location.at("content/خبر/توفان.md", 4, 1, 3),
            "unknown author \"آرش\"",
            "add content/authors/آرش.md or correct \"خبر/توفان.md\"");
    Document list = Jsoup.parse(ProblemList.of(List.of(problem), (path, line) -> null, ENGLISH));
    Element item = list.expectFirst("li");
    assertEquals("ltr", item.attr("dir"));
    assertEquals("en", item.attr("lang"));
    assertEquals(
        "content/<bdi dir=\"ltr\">خبر</bdi>/<bdi dir=\"ltr\">توفان.md</bdi>:4:1",
        item.expectFirst(".place > bdi[dir=ltr]").html());
    assertEquals("unknown author \"<bdi>آرش</bdi>\"", item.expectFirst(".message > bdi").html());
    assertEquals(
        "add <bdi dir=\"ltr\">content/authors/<bdi dir=\"ltr\">آرش.md</bdi></bdi> or correct"
            + " \"<bdi dir=\"ltr\"><bdi dir=\"ltr\">خبر</bdi>/<bdi dir=\"ltr\">توفان.md</bdi></bdi>\"",
        item.expectFirst(".hint > bdi").html());
  }

  @Test
  void ofVeryManyTheFirstAreShown() {
    List<Problem> many =
        IntStream.range(0, 1003)
            .mapToObj(
                i -> new Problem(Severity.WARNING, "odd", Location.line("a.md", i), "odd", null))
            .toList();
    Document list = Jsoup.parse(ProblemList.of(many, (path, line) -> null, ENGLISH));
    assertEquals(1000, list.select("li").size());
    assertEquals("… and 3 more, which the terminal names", list.select(".more").text());
  }

  @Test
  void theListIsTheSameOnAPageOfItsOwnAndOverAPage() throws Exception {
    try (Newsroom room = new Newsroom(folder)) {
      room.story("storm", "headline: Storm", "date: 2026-13-26");
      assertEquals(200, room.ask("/_desk/problems", Map.of()).status());
      room.show();
      Document over = Jsoup.parse(Newsroom.text(room.ask("/_desk/problems", Map.of())));
      String text =
          "content/articles/storm.md:3:7: error: there is no date \"2026-13-26\" [date-unreadable]"
              + " 3 | date: 2026-13-26 hint: check the day and the month; write it as 2026-11-20"
              + " or 2026-11-20 08:15";
      assertEquals(text, plain(over.text()));
    }
  }

  @Test
  void aPaperThatNeverWasGoodIsAPageOfProblems() throws Exception {
    java.nio.file.Files.createDirectories(folder.resolve("content/articles"));
    java.nio.file.Files.writeString(
        folder.resolve("content/articles/storm.md"),
        "---\nheadline: Storm\ndate: 2026-13-26\n---\n");
    try (Newsroom room = new Newsroom(folder)) {
      Document page = room.page("/");
      assertEquals("The paper cannot be shown yet", page.select("h1").text());
      assertEquals(
          List.of("date-unreadable", "body-empty", "byline-missing"),
          page.select("main .id").eachText().stream()
              .map(id -> id.replaceAll("[\\[\\]]", ""))
              .toList());
      assertEquals("nothing", page.select("body > script").attr("data-kind"));
    }
  }
}
