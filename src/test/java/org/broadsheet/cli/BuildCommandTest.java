package org.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.broadsheet.build.BuildOptions;
import org.broadsheet.model.Visibility;
import org.broadsheet.output.UnfinishedCommit;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildCommandTest {

  private static final Problem UNKNOWN_AUTHOR =
      new Problem(
          Severity.ERROR,
          "author-unknown",
          Location.at("content/articles/storm.md", 4, 11, 4),
          "unknown author \"jdoe\"",
          "known authors are jane-doe, sam-lee");

  private final Desk desk = new Desk();

  @BeforeEach
  void sitDown(@TempDir Path folder) throws IOException {
    desk.sitDown(folder);
  }

  @Test
  void builtSiteIsToldInOneLine() {
    assertEquals(0, desk.run("build"));
    assertEquals("412 pages from 230 articles in 0.0 s → public/index.html\n", desk.out());
    assertEquals("", desk.err());
  }

  @Test
  void onePageOfOneArticleIsSingular() {
    desk.articles = 1;
    desk.pages = 1;
    desk.run("build");
    assertEquals("1 page from 1 article in 0.0 s → public/index.html\n", desk.out());
  }

  @Test
  void optionsReachTheBuilder() {
    assertEquals(
        0,
        desk.run("build", "--output", "web", "--at", "2026-12-01 06:00", "--drafts", "--portable"));
    assertEquals(
        List.of(
            new BuildOptions(
                desk.here,
                desk.here.resolve("web"),
                Instant.parse("2026-12-01T05:00:00Z"),
                true,
                true,
                desk.here.resolve(".broadsheet"))),
        desk.builds);
    assertEquals("412 pages from 230 articles in 0.0 s → web/index.html\n", desk.out());
  }

  @Test
  void withoutOptionsTheSiteAroundTheCurrentFolderIsBuiltAsOfNow() throws IOException {
    Path inside = Files.createDirectories(desk.here.resolve("content/articles"));
    assertEquals(0, desk.runIn(inside, "build"));
    assertEquals(
        List.of(
            new BuildOptions(
                desk.here,
                desk.here.resolve("public"),
                Desk.NOW,
                false,
                false,
                desk.here.resolve(".broadsheet"))),
        desk.builds);
    assertEquals(
        "412 pages from 230 articles in 0.0 s → " + desk.here.resolve("public/index.html") + "\n",
        desk.out());
  }

  @Test
  void fromTheTopOfTheDiskTheIndexIsToldFromThereOn() {
    Path top = Objects.requireNonNull(desk.here.getRoot());
    assertEquals(0, desk.runIn(top, "build", "--site", desk.here.toString()));
    assertEquals(
        "412 pages from 230 articles in 0.0 s → " + desk.here.resolve("public/index.html") + "\n",
        desk.out());
  }

  @Test
  void storiesThatAreHeldBackAreCounted() {
    desk.notShown.put(Visibility.EXPIRED, 1);
    desk.notShown.put(Visibility.SCHEDULED, 2);
    desk.notShown.put(Visibility.DRAFT, 1);
    desk.notShown.put(Visibility.EMBARGOED, 3);
    desk.run("build");
    assertEquals(
        """
        not shown: 1 draft, 2 scheduled, 3 embargoed, 1 expired (broadsheet list all)
        412 pages from 230 articles in 0.0 s → public/index.html
        """,
        desk.out());

    desk.notShown.clear();
    desk.notShown.put(Visibility.DRAFT, 2);
    desk.run("build");
    assertTrue(desk.out().startsWith("not shown: 2 drafts (broadsheet list all)\n"), desk.out());

    desk.run("build", "--quiet");
    assertEquals("", desk.out());

    desk.problems.add(UNKNOWN_AUTHOR);
    desk.run("build");
    assertEquals("", desk.out(), "nothing is shown of a site that was not built");
  }

  @Test
  void anotherSiteIsBuiltIntoItsOwnFolder() throws IOException {
    Path elsewhere = Files.createDirectories(desk.here.resolve("elsewhere"));
    assertEquals(0, desk.runIn(elsewhere, "build", "--site", ".."));
    assertEquals(desk.here.resolve("public"), desk.builds.get(0).output());
  }

  @Test
  void problemsAreToldWithTheirPlaceAndCureAndCounted() {
    desk.problems.add(UNKNOWN_AUTHOR);
    desk.problems.add(warning("content/articles/calm.md", "the story has no summary"));
    assertEquals(1, desk.run("build"));
    assertEquals("", desk.out());
    assertEquals(
        """
        content/articles/calm.md: warning: the story has no summary [summary-missing]
        hint: write summary: and one sentence
        content/articles/storm.md:4:11: error: unknown author "jdoe" [author-unknown]
           4 | authors: [jdoe]
             |           ^^^^
        hint: known authors are jane-doe, sam-lee
        1 error, 1 warning in 2 files
        """,
        desk.err());
  }

  @Test
  void warningsAloneDoNotStopTheBuild() {
    desk.problems.add(warning("content/articles/calm.md", "the story has no summary"));
    assertEquals(0, desk.run("build"));
    assertEquals("412 pages from 230 articles in 0.0 s → public/index.html\n", desk.out());
    assertEquals(
        """
        content/articles/calm.md: warning: the story has no summary [summary-missing]
        hint: write summary: and one sentence
        1 warning in 1 file
        """,
        desk.err());
  }

  @Test
  void strictTakesWarningsForProblems() {
    assertEquals(0, desk.run("build", "--strict"));
    desk.problems.add(warning("content/articles/calm.md", "the story has no summary"));
    assertEquals(1, desk.run("build", "--strict"));
    assertEquals("412 pages from 230 articles in 0.0 s → public/index.html\n", desk.out());
  }

  @Test
  void warningOfManyFilesIsFolded() {
    for (int i = 1; i <= 9; i++) {
      desk.problems.add(warning("content/articles/s" + i + ".md", "the story has no summary"));
    }
    desk.problems.add(warning("content/articles/s5.md", "the story has no photo"));
    assertEquals(0, desk.run("build"));
    assertEquals(
        """
        content/articles/s1.md: warning: the story has no summary [summary-missing]
        hint: write summary: and one sentence
        content/articles/s2.md: warning: the story has no summary [summary-missing]
        hint: write summary: and one sentence
        content/articles/s3.md: warning: the story has no summary [summary-missing]
        hint: write summary: and one sentence
        … and 6 more like it (--all shows them)
        content/articles/s5.md: warning: the story has no photo [summary-missing]
        hint: write summary: and one sentence
        10 warnings in 9 files
        """,
        desk.err());
  }

  @Test
  void allShowsWhatWouldBeFolded() {
    for (int i = 1; i <= 5; i++) {
      desk.problems.add(warning("content/articles/s" + i + ".md", "the story has no summary"));
    }
    desk.run("build", "--all");
    assertEquals(11, desk.err().lines().count());
    assertTrue(desk.err().endsWith("5 warnings in 5 files\n"), desk.err());
  }

  @Test
  void errorsAreNeverFolded() {
    for (int i = 1; i <= 5; i++) {
      desk.problems.add(
          new Problem(Severity.ERROR, "date-missing", Location.file(i + ".md"), "no date", null));
    }
    desk.run("build");
    assertEquals(6, desk.err().lines().count());
  }

  @Test
  void quietPrintsProblemsOnly() {
    desk.problems.add(warning("content/articles/calm.md", "the story has no summary"));
    assertEquals(0, desk.run("build", "--quiet"));
    assertEquals("", desk.out());
    assertTrue(desk.err().endsWith("1 warning in 1 file\n"), desk.err());
  }

  @Test
  void jsonTellsEverythingToPrograms() {
    desk.problems.add(UNKNOWN_AUTHOR);
    desk.notShown.put(Visibility.SCHEDULED, 2);
    desk.problems.add(
        new Problem(Severity.WARNING, "x-y", Location.file("site.yaml"), "it is odd", null));
    assertEquals(1, desk.run("build", "--json"));
    assertEquals("", desk.err());
    assertEquals(
        """
        {
          "ok": false,
          "pages": 412,
          "articles": 230,
          "notShown": {
            "draft": 0,
            "scheduled": 2,
            "embargoed": 0,
            "expired": 0
          },
          "written": 3,
          "unchanged": 400,
          "deleted": 9,
          "seconds": 0.0,
          "output": "OUTPUT",
          "problems": [
            {
              "severity": "error",
              "id": "author-unknown",
              "path": "content/articles/storm.md",
              "line": 4,
              "column": 11,
              "message": "unknown author \\"jdoe\\"",
              "hint": "known authors are jane-doe, sam-lee"
            },
            {
              "severity": "warning",
              "id": "x-y",
              "path": "site.yaml",
              "line": null,
              "column": null,
              "message": "it is odd",
              "hint": null
            }
          ]
        }
        """,
        desk.out().replace(desk.here.resolve("public").toString(), "OUTPUT"));
  }

  @Test
  void coloursAreForTerminalsAndForThoseWhoWantThem() {
    desk.problems.add(UNKNOWN_AUTHOR);
    desk.env.put("BROADSHEET_TTY", "1");
    desk.run("build");
    assertEquals(
        """
        \u001b[1mcontent/articles/storm.md:4:11\u001b[0m: \u001b[1;31merror\u001b[0m: unknown author "jdoe" \u001b[2m[author-unknown]\u001b[0m
           4 | authors: [jdoe]
             |           ^^^^
        \u001b[36mhint: \u001b[0mknown authors are jane-doe, sam-lee
        1 error in 1 file
        """,
        desk.err());

    desk.env.put("NO_COLOR", "1");
    desk.run("build");
    assertTrue(desk.err().startsWith("content/articles/storm.md:4:11: error: "), desk.err());

    desk.env.remove("NO_COLOR");
    desk.env.put("TERM", "dumb");
    desk.run("build");
    assertTrue(desk.err().startsWith("content/articles/storm.md:4:11: error: "), desk.err());
  }

  @Test
  void diskThatFailsIsNotOurFault() {
    desk.failure = new AccessDeniedException(desk.here.resolve("public/x").toString());
    assertEquals(1, desk.run("build"));
    assertEquals(
        """
        broadsheet: error: public/x: permission denied
        hint: nothing that stood before was harmed; mend this and try again
        """,
        desk.err());

    desk.failure = new FileSystemException("/full/x", null, "No space left on device");
    assertEquals(1, desk.run("build"));
    assertTrue(desk.err().startsWith("broadsheet: error: /full/x: the disk is full\n"));

    desk.failure = new FileSystemException("/web/x", null, "Not a directory");
    assertEquals(1, desk.run("build"));
    assertTrue(
        desk.err()
            .startsWith("broadsheet: error: /web/x: a file stands where a folder should be\n"));

    desk.failure = new FileAlreadyExistsException("/web");
    assertEquals(1, desk.run("build"));
    assertTrue(
        desk.err()
            .startsWith("broadsheet: error: /web: something else of this name is there already\n"));

    desk.failure = new FileNotFoundException("gone");
    assertEquals(1, desk.run("build"));
    assertTrue(desk.err().startsWith("broadsheet: error: gone\n"));
  }

  @Test
  void siteThatIsPartlyNewIsNotCalledUnharmed() {
    desk.failure =
        new UnfinishedCommit(
            new FileSystemException(
                desk.here.resolve("public/x").toString(), null, "No space left on device"));
    assertEquals(1, desk.run("build"));
    assertEquals(
        """
        broadsheet: error: public/x: the disk is full
        hint: the site in the output folder is partly new now; mend this and build again, which completes it
        """,
        desk.err());
  }

  @Test
  void faultOfOursIsAdmittedInOneLine() {
    desk.failure = new IllegalStateException("an undated draft");
    assertEquals(3, desk.run("build"));
    assertEquals("", desk.out());
    assertEquals(
        "broadsheet: error: this is a fault in Broadsheet, not in your site:"
            + " java.lang.IllegalStateException: an undated draft; --debug shows where\n",
        desk.err());
  }

  @Test
  void debugShowsWhere() {
    desk.failure = new IllegalStateException("an undated draft");
    assertEquals(3, desk.run("build", "--debug"));
    assertTrue(
        desk.err().contains("\tat org.broadsheet.cli.BuildCommandTest.debugShowsWhere("),
        desk.err());
    assertTrue(
        desk.err()
            .endsWith(
                "broadsheet: error: this is a fault in Broadsheet, not in your site:"
                    + " java.lang.IllegalStateException: an undated draft\n"),
        desk.err());
  }

  @Test
  void homeFolderIsNoOutput() throws IOException {
    Files.createDirectories(desk.here.resolve("home/ada"));
    assertEquals(2, desk.run("build", "--output", "home"));
    assertEquals(
        """
        broadsheet: error: the output folder home holds your home folder
        hint: choose a folder of its own, such as --output public
        """,
        desk.err());
    assertEquals(List.of(), desk.builds);
  }

  private static Problem warning(String path, String message) {
    return new Problem(
        Severity.WARNING,
        "summary-missing",
        Location.file(path),
        message,
        "write summary: and one sentence");
  }
}
