package org.broadsheet.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.broadsheet.output.Stagehand.commit;
import static org.broadsheet.output.Stagehand.stage;
import static org.broadsheet.output.Stagehand.stageCopy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.broadsheet.problem.ProblemText;
import org.broadsheet.problem.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTreeTest {

  private Path folder;
  private Path site;
  private Path output;
  private final Problems problems = new Problems();

  @BeforeEach
  void makeSite(@TempDir Path temporary) throws IOException {
    folder = temporary;
    site = Files.createDirectories(folder.resolve("site"));
    output = site.resolve("public");
  }

  @Test
  void firstBuildWritesEveryFile() throws IOException {
    OutputResult result = build(Map.of("index.html", "front", "2026/11/ferry/index.html", "ferry"));

    assertEquals(new OutputResult(2, 0, 0), result);
    assertEquals(Map.of("index.html", "front", "2026/11/ferry/index.html", "ferry"), standing());
  }

  @Test
  void nothingButTheManifestIsLeftBesideTheSite() throws IOException {
    build(Map.of("index.html", "front"));

    assertEquals(List.of(Manifest.NAME, "index.html"), names(output));
  }

  @Test
  void secondBuildTouchesOnlyWhatChanged() throws IOException {
    build(Map.of("index.html", "front", "about/index.html", "about", "old/index.html", "old"));
    Object untouched = Files.getLastModifiedTime(output.resolve("about/index.html"));

    OutputResult result = build(Map.of("index.html", "news", "about/index.html", "about"));

    assertEquals(new OutputResult(1, 1, 1), result);
    assertEquals(Map.of("index.html", "news", "about/index.html", "about"), standing());
    assertEquals(untouched, Files.getLastModifiedTime(output.resolve("about/index.html")));
    assertFalse(Files.exists(output.resolve("old")), "an emptied folder is removed");
  }

  @Test
  void buildingTwiceLeavesTheManifestAsItIs() throws IOException {
    build(Map.of("index.html", "front"));
    Object written = Files.getLastModifiedTime(output.resolve(Manifest.NAME));

    assertEquals(new OutputResult(0, 1, 0), build(Map.of("index.html", "front")));
    assertEquals(written, Files.getLastModifiedTime(output.resolve(Manifest.NAME)));
  }

  @Test
  void nothingIsSeenBeforeTheCommit() throws IOException {
    build(Map.of("index.html", "front"));

    try (OutputTree tree = open()) {
      stage(tree, "index.html", bytes("news"));
      stage(tree, "new/index.html", bytes("new"));
      assertEquals(Map.of("index.html", "front"), standing());
    }
    assertEquals(Map.of("index.html", "front"), standing());
    assertEquals(List.of(Manifest.NAME, "index.html"), names(output));
  }

  @Test
  void discardingTheFirstBuildLeavesNoFolder() throws IOException {
    OutputTree tree = open();
    stage(tree, "index.html", bytes("front"));
    tree.discard();

    assertFalse(Files.exists(output));
  }

  @Test
  void pictureIsCopiedAndComparedByItsBytes() throws IOException {
    Path picture = folder.resolve("ferry.jpg");
    byte[] large = new byte[200_000];
    large[199_999] = 7;
    Files.write(picture, large);
    assertEquals(new OutputResult(1, 0, 0), copy("ferry.jpg", picture));
    assertEquals(new OutputResult(0, 1, 0), copy("ferry.jpg", picture));

    large[0] = 1;
    Files.write(picture, large);
    assertEquals(new OutputResult(1, 0, 0), copy("ferry.jpg", picture));
    assertEquals(-1, Files.mismatch(picture, output.resolve("ferry.jpg")));
    Manifest manifest = Manifest.read(output);
    assertEquals(Fingerprint.of(large), manifest.content(manifest.find("ferry.jpg")));
  }

  @Test
  void filesAreStagedFromManyThreads() throws IOException {
    try (OutputTree tree = open()) {
      IntStream.range(0, 2000)
          .parallel()
          .forEach(
              i -> {
                try {
                  stage(tree, "p/" + i % 10 + "/" + i + "/index.html", bytes("page " + i));
                } catch (IOException e) {
                  throw new IllegalStateException(e);
                }
              });
      assertEquals(new OutputResult(2000, 0, 0), commit(tree));
    }
    assertEquals(2000, standing().size());
    assertEquals("page 1234", standing().get("p/4/1234/index.html"));
  }

  @Test
  void fileOfSomebodyElseStopsTheBuild() throws IOException {
    Files.createDirectories(output);
    Files.writeString(output.resolve("index.html"), "mine");

    try (OutputTree tree = open()) {
      stage(tree, "index.html", bytes("front"));
      stage(tree, "about/index.html", bytes("about"));
      assertThrows(IllegalStateException.class, () -> commit(tree));
    }
    assertEquals(Map.of("index.html", "mine"), standing());
    assertEquals(
        """
        public/index.html: error: this file is in the way, and Broadsheet did not make it [file-foreign]
        hint: move it away (what should be on the site belongs into static/), or delete it if it came from another tool
        """,
        complaints());
  }

  @Test
  void withoutAManifestAFileWithTheSameBytesBecomesOurs() throws IOException {
    Files.createDirectories(output);
    Files.writeString(output.resolve("robots.txt"), "User-agent: *");

    assertEquals(new OutputResult(0, 1, 0), build(Map.of("robots.txt", "User-agent: *")));
    assertEquals(new OutputResult(0, 0, 1), build(Map.of()));
    assertEquals(Map.of(), standing());
  }

  @Test
  void besideAManifestAFileWithTheSameBytesStaysTheirs() throws IOException {
    build(Map.of("index.html", "front"));
    Files.writeString(output.resolve("robots.txt"), "User-agent: *");

    assertEquals(
        new OutputResult(0, 2, 0),
        build(Map.of("index.html", "front", "robots.txt", "User-agent: *")));
    assertFalse(Manifest.read(output).holds("robots.txt"));

    assertEquals(new OutputResult(0, 1, 0), build(Map.of("index.html", "front")));
    assertEquals(Map.of("index.html", "front", "robots.txt", "User-agent: *"), standing());
  }

  @Test
  void filesOfOthersStay() throws IOException {
    build(Map.of("old/index.html", "old"));
    Files.writeString(output.resolve("old/notes.txt"), "mine");
    Files.createDirectories(output.resolve("drawer"));

    build(Map.of("index.html", "front"));

    assertEquals(Map.of("index.html", "front", "old/notes.txt", "mine"), standing());
    assertTrue(Files.isDirectory(output.resolve("drawer")));
  }

  @Test
  void fileThatAppearsDuringTheBuildIsNotReplaced() throws IOException {
    try (OutputTree tree = open()) {
      stage(tree, "index.html", bytes("front"));
      Files.writeString(output.resolve("index.html"), "mine");
      assertThrows(FileAlreadyExistsException.class, () -> commit(tree));
    }
    assertEquals(Map.of("index.html", "mine"), standing());
  }

  @Test
  void fileThatAppearsInTheLastPlaceKeepsTheFirstFromBeingMoved() throws IOException {
    build(Map.of("index.html", "front", "old/index.html", "old"));
    try (OutputTree tree = open()) {
      stage(tree, "a.css", bytes("body {}"));
      stage(tree, "index.html", bytes("news"));
      stage(tree, "feed.xml", bytes("<rss/>"));
      Files.writeString(output.resolve("feed.xml"), "mine");
      assertThrows(FileAlreadyExistsException.class, () -> commit(tree));
    }
    assertEquals(
        Map.of("index.html", "front", "old/index.html", "old", "feed.xml", "mine"), standing());
  }

  @Test
  void folderThatMayNotBeWrittenToKeepsTheFirstFromBeingMoved() throws IOException {
    build(Map.of("index.html", "front", "z/index.html", "zoo"));
    Path shut = output.resolve("z");
    assumeTrue(shut.toFile().setWritable(false) && !Files.isWritable(shut), "may write anywhere");
    try (OutputTree tree = open()) {
      stage(tree, "index.html", bytes("news"));
      stage(tree, "z/index.html", bytes("new zoo"));
      AccessDeniedException denied = assertThrows(AccessDeniedException.class, () -> commit(tree));
      assertEquals(output.toRealPath().resolve("z").toString(), denied.getFile());
    } finally {
      assertTrue(shut.toFile().setWritable(true));
    }
    assertEquals(Map.of("index.html", "front", "z/index.html", "zoo"), standing());
  }

  @Test
  void commitThatBreaksOffSaysSoAndTheNextBuildCompletesIt() throws IOException {
    build(Map.of("index.html", "front", "about/index.html", "about"));
    Checkpoints full =
        change -> {
          if (change.equals("MOVE index.html")) {
            throw new FileSystemException("index.html", null, "the disk is full");
          }
        };
    try (OutputTree tree = Objects.requireNonNull(OutputTree.open(site, output, problems, full))) {
      stage(tree, "about/index.html", bytes("about us"));
      stage(tree, "index.html", bytes("news"));
      UnfinishedCommit failure = assertThrows(UnfinishedCommit.class, () -> commit(tree));
      assertEquals("index.html: the disk is full", failure.reason().getMessage());
    }
    assertEquals(Map.of("index.html", "front", "about/index.html", "about us"), standing());

    open().close();
    assertEquals(Map.of("index.html", "news", "about/index.html", "about us"), standing());
    assertEquals(
        new OutputResult(0, 2, 0),
        build(Map.of("index.html", "news", "about/index.html", "about us")));
  }

  @Test
  void aPageMayBecomeAFolder() throws IOException {
    build(Map.of("about", "page", "index.html", "front"));

    OutputResult result = build(Map.of("about/index.html", "page", "index.html", "front"));

    assertEquals(new OutputResult(1, 1, 1), result);
    assertEquals(Map.of("about/index.html", "page", "index.html", "front"), standing());
  }

  @Test
  void aFolderMayBecomeAPage() throws IOException {
    build(Map.of("about/us/index.html", "us", "about/index.html", "page"));
    Files.createDirectories(output.resolve("about/empty"));

    OutputResult result = build(Map.of("about", "page"));

    assertEquals(new OutputResult(1, 0, 2), result);
    assertEquals(Map.of("about", "page"), standing());
  }

  @Test
  void aFolderWithFilesOfOthersDoesNotBecomeAPage() throws IOException {
    build(Map.of("about/index.html", "page"));
    Files.writeString(output.resolve("about/notes.txt"), "mine");

    try (OutputTree tree = open()) {
      stage(tree, "about", bytes("page"));
    }
    assertEquals(
        """
        public/about/notes.txt: error: this file is in the way, and Broadsheet did not make it [file-foreign]
        hint: move it away (what should be on the site belongs into static/), or delete it if it came from another tool
        """,
        complaints());
  }

  @Test
  void aFileOfSomebodyElseDoesNotBecomeAFolder() throws IOException {
    Files.createDirectories(output);
    Files.writeString(output.resolve("about"), "mine");

    try (OutputTree tree = open()) {
      stage(tree, "about/index.html", bytes("page"));
    }
    assertTrue(complaints().startsWith("public/about: error: this file is in the way"));
  }

  @Test
  void linkedFolderIsNeverWrittenThrough() throws IOException {
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Files.createDirectories(output);
    Files.createSymbolicLink(output.resolve("2026"), elsewhere);

    try (OutputTree tree = open()) {
      stage(tree, "2026/ferry/index.html", bytes("ferry"));
    }
    assertEquals(List.of(), names(elsewhere));
    assertEquals(
        """
        public/2026: error: this is a symbolic link, and Broadsheet does not write through links [file-linked]
        hint: delete the link, or choose another output folder
        """,
        complaints());
  }

  @Test
  void linkedFileIsNeverReplaced() throws IOException {
    Path elsewhere = Files.writeString(folder.resolve("elsewhere.html"), "front");
    Files.createDirectories(output);
    Files.createSymbolicLink(output.resolve("index.html"), elsewhere);

    try (OutputTree tree = open()) {
      stage(tree, "index.html", bytes("front"));
    }
    assertTrue(Files.isSymbolicLink(output.resolve("index.html")));
    assertTrue(complaints().contains("[file-linked]"));
  }

  @Test
  void staleFileBehindALinkStays() throws IOException {
    build(Map.of("2026/index.html", "year", "index.html", "front"));
    Path elsewhere = folder.resolve("elsewhere");
    Files.move(output.resolve("2026"), elsewhere);
    Files.createSymbolicLink(output.resolve("2026"), elsewhere);

    assertEquals(new OutputResult(0, 1, 0), build(Map.of("index.html", "front")));
    assertEquals("year", Files.readString(elsewhere.resolve("index.html")));
  }

  @Test
  void outputFolderMayItselfBeALink() throws IOException {
    Path www = Files.createDirectories(folder.resolve("www"));
    Files.createSymbolicLink(output, www);

    build(Map.of("index.html", "front"));

    assertEquals("front", Files.readString(www.resolve("index.html")));
    assertTrue(Files.isSymbolicLink(output));
  }

  @Test
  void leftoverOfAKilledBuildIsRemoved() throws IOException {
    build(Map.of("index.html", "front"));
    Path leftover = Files.createDirectories(output.resolve(".broadsheet-staging/2026"));
    Files.writeString(leftover.resolve("half.html"), "<html><hea");
    Files.writeString(output.resolve(".broadsheet-lock"), "4711");
    Path precious = Files.writeString(folder.resolve("precious"), "kept");
    Files.createSymbolicLink(leftover.resolve("link"), precious);

    build(Map.of("index.html", "front"));

    assertEquals(List.of(Manifest.NAME, "index.html"), names(output));
    assertEquals("kept", Files.readString(precious));
  }

  @Test
  void linkInThePlaceOfOneOfOurOwnFilesIsNotWrittenThrough() throws IOException {
    Path precious = Files.writeString(folder.resolve("precious"), "kept");
    Path drawer = Files.createDirectories(folder.resolve("drawer"));
    Files.writeString(drawer.resolve("index.html"), "kept too");
    Files.createDirectories(output);
    Files.createSymbolicLink(output.resolve(Manifest.NAME), precious);
    Files.createSymbolicLink(output.resolve(Manifest.NEXT), precious);
    Files.createSymbolicLink(output.resolve(".broadsheet-staging"), drawer);

    assertEquals(new OutputResult(1, 0, 0), build(Map.of("index.html", "front")));

    assertEquals("kept", Files.readString(precious));
    assertEquals("kept too", Files.readString(drawer.resolve("index.html")));
    assertEquals(List.of("index.html"), names(drawer));
    assertEquals(List.of(Manifest.NAME, "index.html"), names(output));
    assertFalse(Files.isSymbolicLink(output.resolve(Manifest.NAME)));
  }

  @Test
  void namesThatOnlyDifferInCapitalsCollide() throws IOException {
    try (OutputTree tree = open()) {
      stage(tree, "tags/Ärzte/index.html", bytes("a"));
      stage(tree, "tags/A\u0308RZTE/index.html", bytes("b"));
    }
    assertEquals(
        "public/tags/A\u0308RZTE/index.html: error: \"tags/A\u0308RZTE/index.html\" and"
            + " \"tags/Ärzte/index.html\" are one file where capitals do not count [file-alike]\n"
            + "hint: give one another name\n",
        complaints());
  }

  @Test
  void oneNameCannotBeAFileAndAFolder() throws IOException {
    try (OutputTree tree = open()) {
      stage(tree, "about/index.html", bytes("a"));
      stage(tree, "about", bytes("b"));
      stage(tree, "feed", bytes("a"));
      stage(tree, "feed/index.xml", bytes("b"));
    }
    assertEquals(
        """
        public/about: error: "about" would have to be a file and a folder [file-and-folder]
        hint: give one another name
        public/feed: error: "feed" would have to be a file and a folder [file-and-folder]
        hint: give one another name
        """,
        complaints());
  }

  @Test
  void oneNameCannotBeTwoFiles() throws IOException {
    try (OutputTree tree = open()) {
      stage(tree, "index.html", bytes("a"));
      stage(tree, "index.html", bytes("b"));
    }
    assertEquals(
        """
        public/index.html: error: two pages or files want this place [file-double]
        hint: give one another name
        """,
        complaints());
  }

  @Test
  void nameLongerThanFileSystemsAllowIsReported() throws IOException {
    String longest = "ö".repeat(127) + "x";
    try (OutputTree tree = open()) {
      stage(tree, longest + "/index.html", bytes("fits"));
      stage(tree, longest + "x/index.html", bytes("does not"));
    }
    assertEquals(
        "public/"
            + longest
            + "x/index.html: error: a part of this name is longer than 255 bytes"
            + " [file-name-impossible]\n"
            + "hint: give the story or the file a shorter, plainer name, such as with `slug`\n",
        complaints());
  }

  @Test
  void ourOwnNamesAreReserved() throws IOException {
    try (OutputTree tree = open()) {
      stage(tree, ".broadsheet-files", bytes("a"));
      stage(tree, ".Broadsheet-staging/x", bytes("b"));
    }
    assertEquals(
        """
        public/.Broadsheet-staging/x: error: Broadsheet keeps this name for itself [file-reserved]
        hint: rename the file
        public/.broadsheet-files: error: Broadsheet keeps this name for itself [file-reserved]
        hint: rename the file
        """,
        complaints());
  }

  @Test
  void nameThatLeadsOutIsAFaultOfTheCaller() throws IOException {
    try (OutputTree tree = open()) {
      for (String name : List.of("", "/etc/passwd", "../x", "a/../../x", "a//b", "a\\b", "a\0b")) {
        assertThrows(IllegalArgumentException.class, () -> stage(tree, name, bytes("")), name);
      }
    }
  }

  @Test
  void damagedListGivesNoRightToDelete() throws IOException {
    Path outside = Files.writeString(site.resolve("precious.md"), "kept");
    Files.createDirectories(output);
    Files.writeString(output.resolve("mine.html"), "mine");
    Files.writeString(
        output.resolve(".broadsheet-files"),
        """
        00000000 4 ../precious.md
        00000000 4 /etc/hostname
        nonsense
        zzzz 4 mine.html
        00000000 many mine.html
        00000000 4 .broadsheet-files
        """);

    assertEquals(new OutputResult(1, 0, 0), build(Map.of("index.html", "front")));
    assertEquals("kept", Files.readString(outside));
    assertEquals(Map.of("index.html", "front", "mine.html", "mine"), standing());
  }

  @Test
  void pageThatWasTakenBackGoesEvenIfAnotherToolRewroteIt() throws IOException {
    build(Map.of("secret/index.html", "secret", "index.html", "front"));
    Files.writeString(output.resolve("secret/index.html"), "minified secret");

    assertEquals(new OutputResult(0, 1, 1), build(Map.of("index.html", "front")));
    assertFalse(Files.exists(output.resolve("secret")));
    assertEquals(
        """
        public/secret/index.html: warning: this file was changed since Broadsheet made it; it is deleted, for the site has it no more [file-changed]
        hint: what should stay on the site belongs into content/ or static/
        """,
        complaints());
  }

  @Test
  void pageThatNobodyChangedIsTakenBackWithoutAWord() throws IOException {
    build(Map.of("old/index.html", "old", "index.html", "front"));
    assertEquals(new OutputResult(0, 1, 1), build(Map.of("index.html", "front")));
    assertEquals("", complaints());
  }

  @Test
  void secondBuildAtTheSameTimeIsToldToWait() throws IOException {
    try (OutputTree first = open()) {
      stage(first, "index.html", bytes("front"));
      assertNull(OutputTree.open(site, output, problems));
      assertEquals(
          "public: error: another build (process "
              + ProcessHandle.current().pid()
              + ") is writing to the output folder [output-busy]\n"
              + "hint: wait until it is done, or stop it, and build again\n",
          complaints());
      assertEquals(new OutputResult(1, 0, 0), commit(first));
    }
    assertEquals(new OutputResult(0, 1, 0), build(Map.of("index.html", "front")));
  }

  @Test
  void failureWhileStagingLeavesTheOldSite() throws IOException {
    build(Map.of("index.html", "front"));
    try (OutputTree tree = open()) {
      stage(tree, "index.html", bytes("news"));
      Path missing = folder.resolve("missing.jpg");
      assertThrows(IOException.class, () -> stageCopy(tree, "missing.jpg", missing));
    }
    assertEquals(Map.of("index.html", "front"), standing());
    assertEquals(List.of(Manifest.NAME, "index.html"), names(output));
  }

  @Test
  void renamedCapitalsOnAFileSystemThatIgnoresThemAreOneFile() throws IOException {
    build(Map.of("Ferry.jpg", "old"));
    // Two names of one file are what such a file system shows.
    Files.createLink(output.resolve("ferry.jpg"), output.resolve("Ferry.jpg"));

    assertEquals(new OutputResult(0, 1, 0), build(Map.of("ferry.jpg", "old")));
    assertEquals("old", Files.readString(output.resolve("ferry.jpg")));
  }

  private OutputTree open() throws IOException {
    return Objects.requireNonNull(OutputTree.open(site, output, problems), "output refused");
  }

  private OutputResult build(Map<String, String> files) throws IOException {
    try (OutputTree tree = open()) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        stage(tree, file.getKey(), bytes(file.getValue()));
      }
      return commit(tree);
    }
  }

  private OutputResult copy(String file, Path source) throws IOException {
    try (OutputTree tree = open()) {
      stageCopy(tree, file, source);
      return commit(tree);
    }
  }

  /** What readers see: every plain file but the list. */
  private Map<String, String> standing() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(output)) {
      for (Path file : all.filter(f -> Files.isRegularFile(f)).toList()) {
        String name = output.relativize(file).toString();
        if (!name.startsWith(".broadsheet-")) {
          files.put(name, Files.readString(file, UTF_8));
        }
      }
    }
    return files;
  }

  private static List<String> names(Path folder) throws IOException {
    assertNotNull(folder);
    assertTrue(Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS));
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  private String complaints() {
    StringBuilder text = new StringBuilder();
    ProblemText form = new ProblemText((path, line) -> null);
    problems.sorted().forEach(problem -> text.append(form.of(problem)));
    return text.toString();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
