package org.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.broadsheet.build.StoryList.Line;
import org.broadsheet.model.Visibility;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListCommandTest {

  private final Desk desk = new Desk();

  @BeforeEach
  void sitDown(@TempDir Path folder) throws IOException {
    desk.sitDown(folder);
    add("notes.md", "What nobody knows yet", Visibility.DRAFT, null, null);
    add(
        "soon.md",
        "Tomorrow’s paper",
        Visibility.SCHEDULED,
        "2026-11-24T05:00:00Z",
        "2026-11-24T05:00:00Z");
    add(
        "secret.md",
        "Minister to go",
        Visibility.EMBARGOED,
        "2026-11-23T12:00:00Z",
        "2026-11-25T09:00:00Z");
    add("ferry.md", "Fähren fahren", Visibility.PUBLIC, "2026-11-20T07:15:00Z", null);
    add("offer.md", "x".repeat(70), Visibility.EXPIRED, "2026-01-02T03:04:00Z", null);
  }

  private void add(
      String file,
      String headline,
      Visibility visibility,
      @Nullable String date,
      @Nullable String changes) {
    desk.stories.add(
        new Line(
            "content/articles/" + file,
            headline,
            visibility,
            date == null ? null : Instant.parse(date),
            changes == null ? null : Instant.parse(changes)));
  }

  @Test
  void everyStoryHasALineInTheTimeOfTheSite() {
    assertEquals(0, desk.run("list"));
    String cut = "x".repeat(59) + "…";
    String gap = " ".repeat(39);
    assertEquals(
        "(no date)         draft                             What nobody knows yet"
            + gap
            + "  content/articles/notes.md\n"
            + "2026-11-24 06:00  scheduled                         Tomorrow’s paper     "
            + gap
            + "  content/articles/soon.md\n"
            + "2026-11-23 13:00  embargoed until 2026-11-25 10:00  Minister to go       "
            + gap
            + "  content/articles/secret.md\n"
            + "2026-11-20 08:15  public                            Fähren fahren        "
            + gap
            + "  content/articles/ferry.md\n"
            + "2026-01-02 04:04  expired                           "
            + cut
            + "  content/articles/offer.md\n"
            + "5 stories\n",
        desk.out());
    assertEquals("", desk.err());
    assertEquals(Desk.NOW, desk.listedAt);
  }

  @Test
  void oneKindOfStoryCanBeAskedFor() {
    assertEquals(0, desk.run("list", "drafts"));
    assertEquals(
        "(no date)         draft  What nobody knows yet  content/articles/notes.md\n1 story\n",
        desk.out());
    assertEquals(0, desk.run("list", "Draft"));
    assertEquals(2, desk.out().lines().count());
    assertEquals(0, desk.run("list", "public"));
    assertEquals(
        "2026-11-20 08:15  public  Fähren fahren  content/articles/ferry.md\n1 story\n",
        desk.out());
    for (String kind : new String[] {"scheduled", "embargoed", "expired"}) {
      assertEquals(0, desk.run("list", kind));
      assertEquals(2, desk.out().lines().count(), kind);
    }
  }

  @Test
  void anotherMomentCanBeAskedFor() {
    assertEquals(0, desk.run("list", "all", "--at", "tomorrow 06:00"));
    assertEquals(Instant.parse("2026-11-24T05:00:00Z"), desk.listedAt);
  }

  @Test
  void unknownKindIsGuessed() {
    assertEquals(2, desk.run("list", "sheduled"));
    assertEquals(
        """
        broadsheet: error: there is no list of "sheduled" stories
        hint: did you mean scheduled? the lists are public, drafts, scheduled, embargoed, expired, all
        """,
        desk.err());
  }

  @Test
  void problemsAreToldBesideTheList() {
    desk.problems.add(
        new Problem(
            Severity.ERROR,
            "date-missing",
            Location.file("content/articles/x.md"),
            "no date",
            null));
    assertEquals(1, desk.run("list", "drafts"));
    assertEquals(
        "content/articles/x.md: error: no date [date-missing]\n1 error in 1 file\n", desk.err());
    assertEquals(2, desk.out().lines().count());
  }

  @Test
  void jsonTellsTheStoriesToPrograms() {
    assertEquals(0, desk.run("list", "embargoed", "--json"));
    assertEquals(
        """
        {
          "stories": [
            {
              "date": "2026-11-23T13:00:00+01:00",
              "state": "embargoed",
              "changes": "2026-11-25T10:00:00+01:00",
              "headline": "Minister to go",
              "path": "content/articles/secret.md"
            }
          ],
          "problems": []
        }
        """,
        desk.out());
  }
}
