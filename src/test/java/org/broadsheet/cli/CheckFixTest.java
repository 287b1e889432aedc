package org.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds how {@code check --fix} shows what it would do, asks, and does it. */
class CheckFixTest {

  private static final String BEFORE = "---\ntitle: Storm\ndate: 20.11.2026\n---\nWind.\n";
  private static final String AFTER = "---\nheadline: Storm\ndate: 2026-11-20\n---\nWind.\n";
  private static final String DIFF =
      """
      --- a/content/articles/a.md
      +++ b/content/articles/a.md
      @@ -1,5 +1,5 @@
       ---
      -title: Storm
      -date: 20.11.2026
      +headline: Storm
      +date: 2026-11-20
       ---
       Wind.
      """;
  private static final String FINE = "nothing is wrong in 240 files\n";

  @TempDir Path folder;
  private final Desk desk = new Desk();
  private Path story;

  @BeforeEach
  void sitDown() throws IOException {
    desk.sitDown(folder);
    story = desk.here.resolve("content/articles/a.md");
    Files.createDirectories(story.getParent());
    Files.writeString(story, BEFORE);
  }

  private void somebodyTypes(String typed) {
    desk.env.put("BROADSHEET_TTY", "1");
    desk.env.put("BROADSHEET_IN_TTY", "1");
    desk.env.put("NO_COLOR", "1");
    desk.typed = typed;
  }

  @Test
  void withoutATerminalTheChangesAreShownAndNotMade() throws IOException {
    assertEquals(1, desk.run("check", "--fix"));
    assertEquals(DIFF + FINE, desk.out());
    assertEquals("hint: nothing is changed yet; --yes makes these changes\n", desk.err());
    assertEquals(BEFORE, Files.readString(story));
  }

  @Test
  void aDryRunShowsThem() throws IOException {
    somebodyTypes("y\n");
    assertEquals(1, desk.run("check", "--fix", "--dry-run"));
    assertEquals(DIFF + FINE, desk.out());
    assertEquals("", desk.err());
    assertEquals(BEFORE, Files.readString(story));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--yes", "-y"})
  void aYesMakesThem(String yes) throws IOException {
    assertEquals(0, desk.run("check", "--fix", yes));
    assertEquals(DIFF + FINE, desk.out());
    assertEquals("mended 1 file\n", desk.err());
    assertEquals(AFTER, Files.readString(story));
    assertEquals(0, desk.run("check", "--fix"));
    assertEquals(FINE, desk.out());
  }

  @ParameterizedTest
  @CsvSource({
    "'y\n',true",
    "'YES\n',true",
    "' y \r\n',true",
    "'n\n',false",
    "'\n',false",
    "'',false",
    "'yo\n',false"
  })
  void atATerminalItAsks(String typed, boolean agreed) throws IOException {
    somebodyTypes(typed);
    assertEquals(agreed ? 0 : 1, desk.run("check", "--fix"));
    assertTrue(desk.err().startsWith(DIFF + "apply 2 changes in 1 file? [y/N] "), desk.err());
    assertEquals(agreed, desk.err().contains("mended 1 file"));
    assertEquals(agreed ? AFTER : BEFORE, Files.readString(story));
    assertEquals(FINE, desk.out());
  }

  @Test
  void theDiffIsColouredForPeopleAndNeverForFiles() {
    somebodyTypes("n\n");
    desk.env.remove("NO_COLOR");
    desk.run("check", "--fix");
    assertTrue(desk.err().contains("\u001b[32m+headline: Storm\u001b[0m"), desk.err());
    assertTrue(desk.err().contains("\u001b[31m-title: Storm\u001b[0m"), desk.err());
    desk.run("check", "--fix", "--dry-run");
    assertEquals(DIFF + FINE, desk.out());
    desk.env.put("BROADSHEET_OUT_TTY", "1");
    desk.run("check", "--fix", "--dry-run");
    assertTrue(desk.out().contains("\u001b[32m+headline: Storm\u001b[0m"), desk.out());
  }

  @Test
  void aReportForProgramsStaysWhole() {
    assertEquals(0, desk.run("check", "--fix", "--yes", "--json"));
    assertTrue(desk.out().startsWith("{") && !desk.out().contains("+++"), desk.out());
    assertEquals(DIFF + "mended 1 file\n", desk.err());
  }

  @Test
  void whatIsLeftIsReported() throws IOException {
    desk.problems.add(
        new Problem(Severity.ERROR, "author-unknown", Location.file("content/a.md"), "x", null));
    assertEquals(1, desk.run("check", "--fix", "--yes"));
    assertEquals(
        "mended 1 file\ncontent/a.md: error: x [author-unknown]\n1 error in 1 file\n", desk.err());
    assertEquals(AFTER, Files.readString(story));
  }

  @Test
  void whatCannotBeMendedIsToldWithTheRest() throws IOException {
    Files.writeString(
        story, "---\nheadline: A\ndate: 2026-11-20\nbyline: B\nslug: NULL!\n---\nC\n");
    assertEquals(0, desk.run("check", "--fix", "--yes"));
    assertEquals(
        List.of(
            "content/articles/a.md:5:7 \"NULL!\" is not mended: as \"null\" it would be read differently [mend-declined] mend it by hand, or leave it"),
        desk.orders.get(0).told().stream()
            .map(p -> p.location() + " " + p.message() + " [" + p.id() + "] " + p.hint())
            .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "--yes, '--yes is about what --fix does', 'give --fix as well'",
    "--dry-run, '--dry-run is about what --fix does', 'give --fix as well'",
    "--fix --yes --dry-run, '--dry-run makes no changes, and --yes makes them all', 'give one of the two'"
  })
  void optionsThatDoNotFitAreWrongUsage(String options, String error, String hint) {
    assertEquals(2, desk.run(("check " + options).split(" ")));
    assertEquals("broadsheet: error: " + error + "\nhint: " + hint + "\n", desk.err());
  }

  @Test
  void withoutTheOptionNothingIsMended() throws IOException {
    assertEquals(0, desk.run("check"));
    assertEquals(BEFORE, Files.readString(story));
    assertEquals(FINE, desk.out());
  }

  @Test
  void otherSitesAreAskedOnlyWhereWanted() {
    desk.run("check");
    assertFalse(desk.orders.get(0).links() != null);
    desk.run("check", "--external");
    assertTrue(desk.orders.get(1).links() != null);
  }
}
