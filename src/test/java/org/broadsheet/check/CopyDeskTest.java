package org.broadsheet.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.broadsheet.build.ProofOptions;
import org.broadsheet.build.ProofPress;
import org.broadsheet.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the desk reads, what it keeps, and what it leaves alone. */
class CopyDeskTest {

  private static final String STORY = "content/articles/storm.md";

  private static final String KEYS =
      """
      ---
      headline: Storm closes the harbour
      summary: The harbour closed at noon.
      date: 2026-11-20 08:15
      authors: [mara-lindt]
      section: Local
      """;

  @TempDir Path scratch;

  private Newsdesk desk(String text) {
    return new Newsdesk(scratch.resolve("site")).file(STORY, KEYS + "---\n" + text + "\n");
  }

  private static List<String> ids(List<Problem> problems) {
    return problems.stream().map(Problem::id).toList();
  }

  @Test
  void theSampleNewsroomIsFine() throws IOException {
    Inspection found = Inspection.of(Path.of(""), null, Newsdesk.NOW, true, Selection.ALL);
    assertEquals(List.of(), found.problems());
    assertTrue(found.files() > 30);
  }

  @Test
  void draftsAreReadWhereTheyAreAskedFor() {
    Newsdesk desk = desk("Fine.");
    desk.file(
        "content/articles/draft.md",
        "---\nheadline: Draft\nsummary: S.\nauthors: [mara-lindt]\ndraft: yes\n---\nThe the.\n");
    assertEquals(List.of(), ids(desk.inspect(false, Selection.ALL).problems()));
    assertEquals(List.of("word-doubled"), ids(desk.inspect(true, Selection.ALL).problems()));
  }

  @Test
  void somebodyMayWantToHearOfSomeProblemsOnly() {
    Newsdesk desk = desk("The the [x](/x/) ![](no.jpg)");
    assertEquals(
        List.of("picture-missing", "word-doubled"),
        ids(desk.inspect(false, new Selection(Set.of("word-doubled"), Set.of())).problems())
            .stream()
            .sorted()
            .toList());
    desk = desk("The the [x](/x/)");
    assertEquals(
        List.of("word-doubled"),
        ids(desk.inspect(false, new Selection(Set.of(), Set.of("link-dead"))).problems()));
  }

  @Test
  void whatIsNotWantedIsCounted() {
    Newsdesk desk = desk("The the [x](/x/)");
    Inspection found = desk.inspect(false, new Selection(Set.of("tag-near"), Set.of()));
    assertEquals(List.of(), found.problems());
    assertEquals(2, found.leftOut());
    assertEquals(0, desk.inspect(false, Selection.ALL).leftOut());
  }

  @Test
  void whileErrorsStopTheBuildNotAllIsLookedAt() {
    assertTrue(desk("See [x](/x/)").inspect(false, Selection.ALL).complete());
    Newsdesk unread = desk("Fine.").file("content/articles/bad.md", "---\nheadline: [\n---\nX.\n");
    assertFalse(unread.inspect(false, Selection.ALL).complete());
    assertFalse(desk("![](no.jpg)").inspect(false, Selection.ALL).complete());
  }

  @Test
  void theHouseStyleLeavesProblemsAlone() {
    Newsdesk desk = desk("The the [x](/x/)");
    desk.file(
        "site.yaml",
        """
        title: The Lantern
        url: https://lantern.example/
        language: en-GB
        timezone: Europe/London
        house-style: {skip: {link-dead: the old site is still there}}
        """);
    assertEquals(List.of("word-doubled"), ids(desk.inspect(false, Selection.ALL).problems()));
  }

  @Test
  void whileStoriesAreWrongTheirCopyIsReadAllTheSame() {
    Newsdesk desk = desk("The the [x](/x/)");
    desk.file("content/articles/bad.md", "---\nheadline: [\n---\nOf of.\n");
    List<String> ids = ids(desk.inspect(false, Selection.ALL).problems());
    assertTrue(ids.contains("word-doubled"), ids.toString());
    assertTrue(ids.stream().anyMatch(id -> id.startsWith("yaml-")), ids.toString());
  }

  @Test
  void whatChangedIsReadAgainAndNothingElseIsKept() throws IOException {
    Newsdesk paper = desk("The the quay.");
    paper.inspect(false, Selection.ALL);
    Path site = scratch.resolve("site");
    CopyDesk desk = new CopyDesk(site);
    try (ProofPress press = ProofPress.open(new ProofOptions(site, null))) {
      assertEquals(List.of("word-doubled"), ids(desk.problems(press.proof(Newsdesk.NOW, false))));
      assertEquals(List.of("word-doubled"), ids(desk.problems(press.proof(Newsdesk.NOW, false))));
      Files.writeString(site.resolve(STORY), KEYS + "---\nThe quay, [x](/x/).\n");
      press.look();
      assertEquals(List.of("link-dead"), ids(desk.problems(press.proof(Newsdesk.NOW, false))));
      Files.writeString(
          site.resolve("site.yaml"),
          Files.readString(site.resolve("site.yaml")) + "house-style: {banned: {harbour: port}}\n");
      press.look();
      assertEquals(
          List.of("link-dead", "word-banned", "word-banned"),
          ids(desk.problems(press.proof(Newsdesk.NOW, false))).stream().sorted().toList());
      Files.delete(site.resolve(STORY));
      press.look();
      assertEquals(List.of(), ids(desk.problems(press.proof(Newsdesk.NOW, false))));
    }
  }
}
