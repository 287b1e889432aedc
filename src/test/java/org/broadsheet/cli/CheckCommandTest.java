package org.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import org.broadsheet.check.Selection;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

  private static final String STORM =
      """
      content/articles/storm.md:4:11: error: unknown author "jdoe" [author-unknown]
         4 | authors: [jdoe]
           |           ^^^^
      hint: known authors are ada
      """;

  private static final String DOUBLED =
      """
      content/articles/storm.md:9:4: warning: "the" stands here twice [word-doubled]
      hint: take one of the two out
      """;

  private final Desk desk = new Desk();

  @BeforeEach
  void sitDown(@TempDir Path folder) throws IOException {
    desk.sitDown(folder);
  }

  private void error() {
    desk.problems.add(
        new Problem(
            Severity.ERROR,
            "author-unknown",
            Location.at("content/articles/storm.md", 4, 11, 4),
            "unknown author \"jdoe\"",
            "known authors are ada"));
  }

  private void warning() {
    desk.problems.add(
        new Problem(
            Severity.WARNING,
            "word-doubled",
            Location.at("content/articles/storm.md", 9, 4, 3),
            "\"the\" stands here twice",
            "take one of the two out"));
  }

  @Test
  void whereNothingIsWrongItSaysSo() {
    assertEquals(0, desk.run("check"));
    assertEquals("nothing is wrong in 240 files\n", desk.out());
    assertEquals("", desk.err());
    assertEquals(0, desk.run("check", "--quiet"));
    assertEquals("", desk.out());
  }

  @Test
  void problemsAreToldAsABuildTellsThem() {
    error();
    warning();
    assertEquals(1, desk.run("check"));
    assertEquals("", desk.out());
    assertEquals(STORM + DOUBLED + "1 error, 1 warning in 1 file\n", desk.err());
  }

  @Test
  void warningsStopOnlyTheStrict() {
    warning();
    assertEquals(0, desk.run("check"));
    assertEquals(DOUBLED + "1 warning in 1 file\n", desk.err());
    assertEquals(1, desk.run("check", "--strict"));
  }

  @Test
  void anotherMomentCanBeChecked() {
    assertEquals(0, desk.run("check", "--at", "2026-12-01 06:00", "--drafts"));
    assertEquals(Instant.parse("2026-12-01T05:00:00Z"), desk.checkedAt);
  }

  @Test
  void whatIsNamedMustBeAProblem() {
    assertEquals(2, desk.run("check", "--only", "word-doubeld"));
    assertEquals(
        """
        broadsheet: error: there is no problem "word-doubeld"
        hint: did you mean word-doubled?
        """,
        desk.err());
    assertEquals(2, desk.run("check", "--skip", "word-doubled,author-unknown"));
    assertEquals(
        """
        broadsheet: error: the problem "author-unknown" stops the build, so it cannot be skipped
        hint: mend what it is about; broadsheet check names the place
        """,
        desk.err());
    assertEquals(0, desk.run("check", "--skip", "word-doubled,link-dead", "--only=alt-missing"));
  }

  @Test
  void blanksAroundTheCommasDoNotMatter() {
    assertEquals(0, desk.run("check", "--skip", "link-dead, key-required ", "--only= alt-missing"));
    Selection wanted = desk.orders.get(0).wanted();
    assertEquals(Set.of("link-dead", "key-required"), wanted.skip());
    assertEquals(Set.of("alt-missing"), wanted.only());
  }

  @Test
  void whatWasLeftOutIsNotCalledFine() {
    desk.leftOut = 1;
    assertEquals(0, desk.run("check", "--only", "link-dead"));
    assertEquals(
        "nothing of what was asked for in 240 files; 1 other problem left out\n", desk.out());
    desk.leftOut = 12;
    desk.run("check", "--skip", "link-dead");
    assertEquals(
        "nothing of what was asked for in 240 files; 12 other problems left out\n", desk.out());
  }

  @Test
  void whereErrorsHideOthersItSaysSo() {
    error();
    desk.complete = false;
    assertEquals(1, desk.run("check"));
    assertEquals(
        STORM + "1 error in 1 file\nnote: more may be found once the errors are mended\n",
        desk.err());
    desk.run("check", "--quiet");
    assertEquals(STORM + "1 error in 1 file\n", desk.err());
    desk.run("check", "--sarif");
    assertEquals("", desk.err());
    desk.run("check", "--json");
    assertEquals("", desk.err());
    assertTrue(desk.out().contains("\"complete\": false,\n"), desk.out());
  }

  @Test
  void theReportForProgramsIsOneObject() {
    error();
    warning();
    assertEquals(1, desk.run("check", "--json"));
    assertEquals("", desk.err());
    String json = desk.out();
    assertTrue(json.startsWith("{\n  \"ok\": false,\n  \"files\": 240,\n  \"errors\": 1,\n"), json);
    assertTrue(json.contains("\"id\": \"word-doubled\""), json);
    assertTrue(json.endsWith("}\n"), json);
  }

  @Test
  void aReportCanGoToAFileBesideTheTextForPeople() throws IOException {
    warning();
    assertEquals(0, desk.run("check", "--sarif", "--output", "check.sarif"));
    assertEquals(DOUBLED + "1 warning in 1 file\n", desk.err());
    String sarif = Files.readString(desk.here.resolve("check.sarif"));
    assertTrue(sarif.contains("\"ruleId\": \"word-doubled\""), sarif);
    assertEquals(1, desk.run("check", "--json", "--output", "none/check.json"));
    assertTrue(desk.err().contains("none/check.json: there is no such file or folder"), desk.err());
  }

  @Test
  void reportsThatCannotBeAreRefusedBeforeAnyWork() {
    assertEquals(2, desk.run("check", "--sarif", "--json"));
    assertTrue(desk.err().contains("a report is either JSON or SARIF"), desk.err());
    assertEquals(2, desk.run("check", "--output", "x.txt"));
    assertTrue(desk.err().contains("hint: give --json or --sarif as well"), desk.err());
    assertEquals(null, desk.checkedAt);
  }

  @Test
  void aRealSiteIsCheckedAndNothingIsPublished(@TempDir Path folder) throws IOException {
    desk.sitDown(folder);
    Path story = folder.resolve("content/articles/storm.md");
    Files.createDirectories(story.getParent());
    Files.writeString(
        story,
        """
        ---
        headline: Storm
        summary: A storm.
        date: 2026-11-20
        byline: Us
        ---
        See [the plan](/plan/).
        """);
    Terminal terminal = desk.terminal(folder);
    assertEquals(1, Main.run(new String[] {"check"}, terminal, new SiteWorkshop()));
    terminal.err().flush();
    assertEquals(
        """
        content/articles/storm.md:7:16: error: the link leads to "/plan/", where there is nothing [link-dead]
           7 | See [the plan](/plan/).
             |                ^^^^^^
        hint: correct the address; a story is best linked by its file, as in (storm.md)
        1 error in 1 file
        """,
        desk.err());
    assertFalse(Files.exists(folder.resolve("public")));
  }
}
