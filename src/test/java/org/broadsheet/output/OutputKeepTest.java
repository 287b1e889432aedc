package org.broadsheet.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.broadsheet.digest.Digest;
import org.broadsheet.problem.ProblemText;
import org.broadsheet.problem.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build may keep without making it again, and what it is told of the one before. */
class OutputKeepTest {

  private static final Digest PRINT = new Digest(1, 2);
  private static final Digest OTHER = new Digest(1, 3);

  @TempDir(factory = MemoryDisk.class)
  private Path site = Path.of("");

  private Path output = Path.of("");
  private final Problems problems = new Problems();

  @BeforeEach
  void build() throws IOException {
    output = site.resolve("public");
    try (OutputTree tree = open()) {
      Map<String, Digest> parts = Map.of("story", digest("story"), "site", digest("site"));
      tree.stage("index.html", PRINT, parts, bytes("front"));
      tree.stage("2026/ferry/index.html", PRINT, Map.of(), bytes("ferry"));
      tree.commit(bytes("first"));
    }
  }

  @Test
  void fileOfTheSameFingerprintIsKept() throws IOException {
    Object written = Files.getLastModifiedTime(output.resolve(Manifest.NAME));
    try (OutputTree tree = open()) {
      assertTrue(tree.keep("index.html", PRINT));
      assertTrue(tree.keep("2026/ferry/index.html", PRINT));
      assertEquals(new OutputResult(0, 2, 0), tree.commit(bytes("first")));
    }
    assertEquals(written, Files.getLastModifiedTime(output.resolve(Manifest.NAME)));
  }

  @Test
  void fileThatIsNotKeptIsDeleted() throws IOException {
    try (OutputTree tree = open()) {
      assertTrue(tree.keep("index.html", PRINT));
      assertEquals(new OutputResult(0, 1, 1), tree.commit(bytes("first")));
    }
    assertFalse(Files.exists(output.resolve("2026")));
    assertEquals(1, record().size());
  }

  @Test
  void nothingElseIsKept() throws IOException {
    Files.delete(output.resolve("2026/ferry/index.html"));
    try (OutputTree tree = open()) {
      assertFalse(tree.keep("index.html", OTHER));
      assertFalse(tree.keep("2026/ferry/index.html", PRINT), "it is not there");
      assertFalse(tree.keep("new/index.html", PRINT));
      assertFalse(tree.keep("2026/ferry", PRINT));
      assertFalse(tree.keep("2026/ferry/", PRINT));
    }
  }

  @Test
  void linkOrFolderInThePlaceOfAFileIsNotKept() throws IOException {
    Path front = output.resolve("index.html");
    Path elsewhere = site.resolve("elsewhere");
    Files.copy(front, elsewhere);
    Files.setLastModifiedTime(elsewhere, Files.getLastModifiedTime(front));
    Files.delete(front);
    Files.createSymbolicLink(front, elsewhere);
    try (OutputTree tree = open()) {
      assertFalse(tree.keep("index.html", PRINT));
    }
    Files.delete(front);
    Files.createDirectory(front);
    try (OutputTree tree = open()) {
      assertFalse(tree.keep("index.html", PRINT));
    }
  }

  @Test
  void timeThatAnArchiveCutShortIsStillTheTime() throws IOException {
    for (long unit : List.of(1_000L, 1_000_000_000L)) {
      for (String file : List.of("index.html", "2026/ferry/index.html")) {
        long time = Files.getLastModifiedTime(output.resolve(file)).to(TimeUnit.NANOSECONDS);
        Files.setLastModifiedTime(
            output.resolve(file), FileTime.from(time - time % unit, TimeUnit.NANOSECONDS));
      }
      keepAll();
    }
    Path front = output.resolve("index.html");
    long second = Files.getLastModifiedTime(front).to(TimeUnit.SECONDS);
    Files.setLastModifiedTime(front, FileTime.from(second - 1, TimeUnit.SECONDS));
    assertFalse(record().intact());
  }

  @Test
  void touchedFileIsComparedOnceAndThenKeptAgain() throws IOException {
    Path front = output.resolve("index.html");
    FileTime touched = FileTime.fromMillis(Files.getLastModifiedTime(front).toMillis() - 5000);
    Files.setLastModifiedTime(front, touched);
    assertFalse(record().intact());
    try (OutputTree tree = open()) {
      assertFalse(tree.keep("index.html", PRINT));
      tree.stage("index.html", PRINT, Map.of(), bytes("front"));
      assertTrue(tree.keep("2026/ferry/index.html", PRINT));
      assertEquals(new OutputResult(0, 2, 0), tree.commit(bytes("first")));
    }
    assertEquals(touched, Files.getLastModifiedTime(front), "it was not written");
    keepAll();
  }

  @Test
  void fileThatSomebodyChangedIsMadeAgain() throws IOException {
    Files.writeString(output.resolve("index.html"), "FRONT");
    Files.setLastModifiedTime(output.resolve("index.html"), FileTime.fromMillis(5));
    try (OutputTree tree = open()) {
      assertFalse(tree.keep("index.html", PRINT));
      tree.stage("index.html", PRINT, Map.of(), bytes("front"));
      assertTrue(tree.keep("2026/ferry/index.html", PRINT));
      assertEquals(new OutputResult(1, 1, 0), tree.commit(bytes("first")));
    }
    assertEquals("front", Files.readString(output.resolve("index.html")));
  }

  @Test
  void fileWrittenAtEqualSizeAndTimeIsMadeAgain() throws IOException {
    Path front = output.resolve("index.html");
    FileTime written = Files.getLastModifiedTime(front);
    Files.writeString(front, "FRONT");
    Files.setLastModifiedTime(front, written);
    assertFalse(record().intact());
    for (Digest print : List.of(PRINT, OTHER)) {
      try (OutputTree tree = open()) {
        assertFalse(tree.keep("index.html", print));
      }
    }
    try (OutputTree tree = open()) {
      tree.stage("index.html", OTHER, Map.of(), bytes("front"));
      assertTrue(tree.keep("2026/ferry/index.html", PRINT));
      assertEquals(new OutputResult(1, 1, 0), tree.commit(bytes("first")));
    }
    assertEquals("front", Files.readString(front));
  }

  @Test
  void fileWhoseRightsOrPlaceChangedIsReadOnceAndThenKept() throws IOException {
    Path front = output.resolve("index.html");
    Files.move(front, site.resolve("away"));
    Files.move(site.resolve("away"), front);
    assertFalse(record().intact());
    keepAll();
  }

  @Test
  void doubtThatTurnsOutRightIsNotForgotten() throws IOException {
    // Of two doubtful files one is as it was; the other stays in doubt for as long as it is not.
    for (String file : List.of("index.html", "2026/ferry/index.html")) {
      Path path = output.resolve(file);
      FileTime written = Files.getLastModifiedTime(path);
      Files.writeString(path, file.equals("index.html") ? "front" : "FERRY");
      Files.setLastModifiedTime(path, written);
    }
    for (int build = 0; build < 2; build++) {
      try (OutputTree tree = open()) {
        assertTrue(tree.keep("index.html", PRINT));
        assertFalse(tree.keep("2026/ferry/index.html", PRINT));
      }
    }
    assertFalse(record().intact());
  }

  /** Files that were only touched are not made again, and not read for ever. */
  private void keepAll() throws IOException {
    try (OutputTree tree = open()) {
      assertTrue(tree.keep("index.html", PRINT));
      assertTrue(tree.keep("2026/ferry/index.html", PRINT));
      assertEquals(new OutputResult(0, 2, 0), tree.commit(bytes("first")));
    }
    assertTrue(record().intact());
  }

  @Test
  void keptAndStagedNamesCollideLikeStagedOnes() throws IOException {
    try (OutputTree tree = open()) {
      tree.stage("2026/FERRY/index.html", PRINT, Map.of(), bytes("a"));
      tree.keep("2026/ferry/index.html", PRINT);
      tree.keep("index.html", PRINT);
      tree.keep("index.html", PRINT);
      tree.stage("2026", PRINT, Map.of(), bytes("b"));
    }
    assertEquals(
        """
        public/2026: error: "2026" would have to be a file and a folder [file-and-folder]
        hint: give one another name
        public/2026/FERRY/index.html: error: "2026/FERRY/index.html" and "2026/ferry/index.html" are one file where capitals do not count [file-alike]
        hint: give one another name
        public/index.html: error: two pages or files want this place [file-double]
        hint: give one another name
        """,
        complaints());
  }

  @Test
  void nameThatOnlyAStaleFileHadIsFree() throws IOException {
    try (OutputTree tree = open()) {
      tree.stage("2026", PRINT, Map.of(), bytes("a page"));
      tree.stage("index.html/index.html", PRINT, Map.of(), bytes("a folder"));
      assertEquals(new OutputResult(2, 0, 2), tree.commit(bytes("")));
    }
    assertEquals("", complaints());
    assertEquals("a page", Files.readString(output.resolve("2026")));
    assertEquals("a folder", Files.readString(output.resolve("index.html/index.html")));
  }

  @Test
  void recordTellsTheNoteThePrintsAndTheParts() throws IOException {
    OutputRecord record = record();
    assertArrayEquals(bytes("first"), record.note());
    assertEquals(2, record.size());
    assertEquals(PRINT, record.print("index.html"));
    assertNull(record.print("nowhere.html"));
    assertEquals(
        Map.of("story", (int) digest("story").low(), "site", (int) digest("site").low()),
        record.parts("index.html"));
    assertEquals(Map.of(), record.parts("2026/ferry/index.html"));
    try (OutputTree tree = open()) {
      assertArrayEquals(bytes("first"), tree.note());
    }
  }

  @Test
  void newNoteAloneIsRecorded() throws IOException {
    try (OutputTree tree = open()) {
      tree.keep("index.html", PRINT);
      tree.keep("2026/ferry/index.html", PRINT);
      assertEquals(new OutputResult(0, 2, 0), tree.commit(bytes("second")));
    }
    assertArrayEquals(bytes("second"), record().note());
    assertTrue(record().intact());
  }

  @Test
  void changedPartsAreNamed() throws IOException {
    try (OutputTree tree = open()) {
      assertEquals(
          List.of("author", "story"),
          tree.changedParts(
              "index.html",
              Map.of("story", digest("new"), "site", digest("site"), "author", digest("author"))));
      assertEquals(List.of("site", "story"), tree.changedParts("index.html", Map.of()));
      assertNull(tree.changedParts("new.html", Map.of()));
    }
  }

  @Test
  void siteIsIntactUntilAnythingIsMissingOrABuildIsAtWork() throws IOException {
    assertTrue(record().intact());
    try (OutputTree tree = open()) {
      tree.stage("index.html", OTHER, Map.of(), bytes("news"));
      assertFalse(record().intact());
    }
    assertTrue(record().intact());
    Files.writeString(output.resolve(Journal.NAME), "");
    assertFalse(record().intact());
    Files.delete(output.resolve(Journal.NAME));
    Files.delete(output.resolve("index.html"));
    assertFalse(record().intact());
  }

  @Test
  void lookingAtARecordWritesNothing() throws IOException {
    assertNull(OutputRecord.read(site, site.resolve("nowhere")));
    assertFalse(Files.exists(site.resolve("nowhere")));
    assertNull(OutputRecord.read(site, site.resolve("content")));
  }

  @Test
  void damagedManifestIsSaidAndTheSameBytesAreOursAgain() throws IOException {
    Files.writeString(output.resolve(Manifest.NAME), "scrambled");
    assertNull(OutputRecord.read(site, output));
    try (OutputTree tree = open()) {
      assertFalse(tree.keep("index.html", PRINT));
      tree.stage("index.html", PRINT, Map.of(), bytes("front"));
      assertEquals(new OutputResult(0, 1, 0), tree.commit(bytes("")));
    }
    assertEquals(
        """
        public/.broadsheet-manifest: warning: the record of the files that Broadsheet made here cannot be read, so all are made again [manifest-damaged]
        hint: nothing has to be done, unless the build then names files that are in the way
        """,
        complaints());
    assertEquals(1, record().size());
    assertEquals("ferry", Files.readString(output.resolve("2026/ferry/index.html")));
  }

  @Test
  void damagedManifestGivesNoRightToReplaceWhatIsOtherwise() throws IOException {
    Files.writeString(output.resolve(Manifest.NAME), "scrambled");
    try (OutputTree tree = open()) {
      tree.stage("index.html", PRINT, Map.of(), bytes("news"));
    }
    assertTrue(complaints().contains("public/index.html: error: this file is in the way"));
    assertEquals("front", Files.readString(output.resolve("index.html")));
  }

  @Test
  void listOfAnOlderVersionIsTakenOverAndThenGone() throws IOException {
    Files.delete(output.resolve(Manifest.NAME));
    Files.writeString(
        output.resolve(OldFileList.NAME),
        """
        # The files that Broadsheet made in this folder; it never touches any other.
        7ba9440b 5 index.html
        00000000 5 2026/ferry/index.html
        00000000 9 gone.html
        """);
    Files.writeString(output.resolve("mine.html"), "mine");
    try (OutputTree tree = open()) {
      assertFalse(tree.keep("index.html", PRINT));
      tree.stage("index.html", PRINT, Map.of(), bytes("front"));
      assertEquals(new OutputResult(0, 1, 1), tree.commit(bytes("")));
    }
    assertEquals(
        """
        public/2026/ferry/index.html: warning: this file was changed since Broadsheet made it; it is deleted, for the site has it no more [file-changed]
        hint: what should stay on the site belongs into content/ or static/
        """,
        complaints());
    assertEquals(new TreeSet<>(List.of(Manifest.NAME, "index.html", "mine.html")), names());
    assertTrue(record().intact());
    assertEquals(PRINT, record().print("index.html"));
  }

  @Test
  void listBesideAManifestIsNotRead() throws IOException {
    Files.writeString(output.resolve("mine.html"), "mine");
    Files.writeString(output.resolve(OldFileList.NAME), "00000000 4 mine.html\n");
    try (OutputTree tree = open()) {
      tree.keep("index.html", PRINT);
      assertEquals(new OutputResult(0, 1, 1), tree.commit(bytes("")));
    }
    assertEquals(new TreeSet<>(List.of(Manifest.NAME, "index.html", "mine.html")), names());
  }

  @Test
  void outputThatIsMovedTakesItsManifestAlong() throws IOException {
    Path moved = site.resolve("elsewhere");
    Files.move(output, moved);
    OutputRecord record = OutputRecord.read(site, moved);
    assertNotNull(record);
    assertTrue(record.intact());
  }

  private OutputTree open() throws IOException {
    return Objects.requireNonNull(OutputTree.open(site, output, problems), "refused");
  }

  private OutputRecord record() throws IOException {
    return Objects.requireNonNull(OutputRecord.read(site, output), "no record");
  }

  private Set<String> names() throws IOException {
    Set<String> names = new TreeSet<>();
    try (var all = Files.list(output)) {
      all.forEach(path -> names.add(path.getFileName().toString()));
    }
    return names;
  }

  private String complaints() {
    StringBuilder text = new StringBuilder();
    ProblemText form = new ProblemText((path, line) -> null);
    problems.sorted().forEach(problem -> text.append(form.of(problem)));
    return text.toString();
  }

  private static Digest digest(String text) {
    return Digest.of(bytes(text));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
