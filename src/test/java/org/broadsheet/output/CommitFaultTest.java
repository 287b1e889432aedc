package org.broadsheet.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.broadsheet.output.Town.page;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commits that are broken off before each single change, and again while they are repaired. */
class CommitFaultTest {

  private static final Map<String, String> OLD =
      Map.ofEntries(
          Map.entry("index.html", page("front", "a/index.html", "b/index.html", "css/a.css")),
          Map.entry("a/index.html", page("a", "old/index.html", "css/a.css")),
          Map.entry("b/index.html", page("b", "a/index.html", "pic/old.jpg")),
          Map.entry("old/index.html", page("old", "css/a.css")),
          Map.entry("old/deep/index.html", page("old and deep")),
          Map.entry("same/index.html", page("same")),
          Map.entry("css/a.css", page("css")),
          Map.entry("pic/old.jpg", page("old.jpg")),
          Map.entry("feed.xml", page("feed", "a/index.html")));

  private static final Map<String, String> NEW =
      Map.ofEntries(
          Map.entry("index.html", page("news", "a/index.html", "c/index.html", "css/b.css")),
          Map.entry("a/index.html", page("a 2", "c/d/index.html", "css/a.css")),
          Map.entry("b/index.html", page("b 2", "2026/x/index.html", "pic/new.jpg")),
          Map.entry("c/index.html", page("c", "c/d/index.html", "css/b.css")),
          Map.entry("c/d/index.html", page("d", "c/index.html", "b/index.html")),
          Map.entry("2026/x/index.html", page("x", "2026/x/x.jpg")),
          Map.entry("2026/x/x.jpg", page("x.jpg")),
          Map.entry("same/index.html", page("same")),
          Map.entry("css/a.css", page("css 2")),
          Map.entry("css/b.css", page("css b")),
          Map.entry("pic/new.jpg", page("new.jpg")),
          Map.entry("feed.xml", page("feed 2", "c/index.html")));

  /** Pages and folders that take each other's place; for a moment, there is neither. */
  private static final Map<String, String> TURNED =
      Map.of(
          "index.html", page("turned"),
          "a", page("a page that was a folder"),
          "css/a.css/index.html", page("a folder that was a file"),
          "feed.xml", page("feed"));

  @TempDir(factory = MemoryDisk.class)
  private Path folder = Path.of("");

  /** The end of the process, as far as one can have it and go on. */
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1;
  }

  /** Counts the changes, and ends everything before one of them. */
  private static final class Countdown implements Checkpoints {

    private final int last;
    private final boolean kill;
    private final List<String> passed = new ArrayList<>();

    Countdown(int last, boolean kill) {
      this.last = last;
      this.kill = kill;
    }

    @Override
    public void reach(String change) throws IOException {
      if (passed.size() == last) {
        if (kill) {
          throw new Killed();
        }
        throw new IOException("the disk broke");
      }
      passed.add(change);
    }
  }

  @Test
  void stepsOfACommitAreInAnOrderThatLeadsNobodyAstray() throws IOException {
    assertEquals(
        """
        secure the staged files
        write the manifest
        write the journal
        MOVE 2026/x/x.jpg
        MOVE css/a.css
        MOVE css/b.css
        MOVE pic/new.jpg
        MOVE 2026/x/index.html
        MOVE_FOLDER c
        MOVE a/index.html
        MOVE b/index.html
        MOVE index.html
        MOVE feed.xml
        DELETE old/deep/index.html
        DELETE old/index.html
        DELETE pic/old.jpg
        prune
        place the manifest
        delete the old list
        remove the journal
        """,
        String.join("\n", steps(OLD, NEW)) + "\n");
  }

  @Test
  void firstBuildMovesWholeFolders() throws IOException {
    assertEquals(
        """
        secure the staged files
        write the manifest
        write the journal
        MOVE_FOLDER a
        MOVE_FOLDER b
        MOVE_FOLDER css
        MOVE feed.xml
        MOVE index.html
        MOVE_FOLDER old
        MOVE_FOLDER pic
        MOVE_FOLDER same
        prune
        place the manifest
        delete the old list
        remove the journal
        """,
        String.join("\n", steps(Map.of(), OLD)) + "\n");
  }

  @Test
  void commitThatIsKilledBeforeAnyStepIsWholeAfterwards() throws IOException {
    killBeforeEachStep(OLD, NEW, true);
  }

  @Test
  void commitThatTurnsPagesIntoFoldersIsWholeAfterwards() throws IOException {
    killBeforeEachStep(OLD, TURNED, false);
    killBeforeEachStep(TURNED, OLD, false);
  }

  @Test
  void firstBuildThatIsKilledBeforeAnyStepIsWholeAfterwards() throws IOException {
    killBeforeEachStep(Map.of(), OLD, false);
  }

  @Test
  void commitThatFailsBeforeItsFirstMoveLeavesTheOldSite() throws IOException {
    List<String> steps = steps(OLD, NEW);
    int first = steps.indexOf("write the journal") + 1;
    for (int k = 0; k <= first; k++) {
      Town town = town("early" + k, OLD);
      Countdown countdown = new Countdown(k, false);
      IOException failure = assertThrows(IOException.class, () -> town.build(NEW, countdown));
      assertEquals(IOException.class, failure.getClass(), "step " + k);
      assertEquals(withForeign(OLD), town.standing());
      assertEquals(List.of(Manifest.NAME), town.machinery());
      assertIntact(town);
    }
  }

  @Test
  void commitThatFailsLaterIsFinishedByTheNextBuild() throws IOException {
    List<String> steps = steps(OLD, NEW);
    for (int k = steps.indexOf("write the journal") + 2; k < steps.size(); k++) {
      Town town = town("late" + k, OLD);
      Countdown countdown = new Countdown(k, false);
      UnfinishedCommit failure =
          assertThrows(UnfinishedCommit.class, () -> town.build(NEW, countdown));
      assertEquals("the disk broke", failure.reason().getMessage());
      Town.assertNothingLeadsAstray(town.standing());
      if (k <= steps.indexOf("place the manifest")) {
        UnfinishedCommit again =
            assertThrows(UnfinishedCommit.class, () -> town.open(new Countdown(0, false)).close());
        assertEquals("the disk broke", again.reason().getMessage());
      }
      town.open(Checkpoints.NONE).close();
      assertWhole(town, NEW);
    }
  }

  @Test
  void fileThatCameAfterTheFailureIsNotOverwritten() throws IOException {
    Town town = town("foreign", OLD);
    int k = steps(OLD, NEW).indexOf("MOVE css/b.css");
    assertThrows(UnfinishedCommit.class, () -> town.build(NEW, new Countdown(k, false)));
    Path theirs = Files.writeString(town.output().resolve("css/b.css"), "theirs");

    assertThrows(UnfinishedCommit.class, () -> town.open(Checkpoints.NONE));
    assertEquals("theirs", Files.readString(theirs));

    Files.delete(theirs);
    town.open(Checkpoints.NONE).close();
    assertWhole(town, NEW);
  }

  private List<String> steps(Map<String, String> old, Map<String, String> fresh)
      throws IOException {
    Town town = town("steps" + System.nanoTime(), old);
    Countdown all = new Countdown(Integer.MAX_VALUE, true);
    town.build(fresh, all);
    assertWhole(town, fresh);
    return all.passed;
  }

  private void killBeforeEachStep(
      Map<String, String> old, Map<String, String> fresh, boolean orderly) throws IOException {
    List<String> steps = steps(old, fresh);
    int journal = steps.indexOf("write the journal");
    for (int k = 0; k < steps.size(); k++) {
      boolean isNew = k > journal;
      int repairs = 0;
      for (int again = 0; again <= repairs; again++) {
        Town town = town(k + "-" + again + "-" + System.nanoTime(), old);
        Countdown countdown = new Countdown(k, true);
        assertThrows(Killed.class, () -> town.build(fresh, countdown));
        assertAllIsOldOrNew(town, old, fresh, orderly);

        Countdown repair = new Countdown(again, true);
        try {
          town.open(repair).close();
        } catch (Killed expected) {
          repairs++;
        }
        assertAllIsOldOrNew(town, old, fresh, orderly);

        town.open(Checkpoints.NONE).close();
        if (isNew) {
          assertWhole(town, fresh);
        } else if (!old.isEmpty()) {
          assertWhole(town, old);
        } else {
          assertEquals(withForeign(old), town.standing());
        }
        town.build(fresh);
        assertWhole(town, fresh);
      }
    }
  }

  private static void assertAllIsOldOrNew(
      Town town, Map<String, String> old, Map<String, String> fresh, boolean orderly)
      throws IOException {
    Map<String, String> standing = town.standing();
    assertEquals("theirs", standing.remove("notes.txt"));
    if (orderly) {
      Town.assertNothingLeadsAstray(standing);
    }
    standing.forEach(
        (file, text) ->
            assertTrue(text.equals(old.get(file)) || text.equals(fresh.get(file)), file));
  }

  private static void assertWhole(Town town, Map<String, String> edition) throws IOException {
    assertEquals(withForeign(edition), town.standing());
    assertEquals(List.of(Manifest.NAME), town.machinery());
    OutputRecord record = assertIntact(town);
    assertEquals(edition.size(), record.size());
    assertEquals(edition.getOrDefault("index.html", ""), new String(record.note(), UTF_8));
  }

  private static OutputRecord assertIntact(Town town) throws IOException {
    OutputRecord record = OutputRecord.read(town.site(), town.output());
    assertNotNull(record);
    assertTrue(record.intact());
    return record;
  }

  private static Map<String, String> withForeign(Map<String, String> edition) {
    Map<String, String> all = new TreeMap<>(edition);
    all.put("notes.txt", "theirs");
    return all;
  }

  private Town town(String name, Map<String, String> edition) throws IOException {
    Town town = new Town(Files.createDirectories(folder.resolve(name)));
    Files.createDirectories(town.output());
    Files.writeString(town.output().resolve("notes.txt"), "theirs");
    if (!edition.isEmpty()) {
      town.build(edition);
    }
    return town;
  }
}
