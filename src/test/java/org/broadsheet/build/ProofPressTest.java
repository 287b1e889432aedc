package org.broadsheet.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.broadsheet.model.UrlPath;
import org.broadsheet.output.MemoryDisk;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.ProblemText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProofPressTest {

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  private static final String PAPER =
      """
      -- site.yaml --
      title: The Paper
      url: https://paper.example/
      language: en
      timezone: Europe/London
      -- content/articles/storm.md --
      ---
      headline: A storm
      date: 2026-11-20 08:00
      byline: Ann
      ---
      The wind blew.
      -- content/articles/later.md --
      ---
      headline: Later
      date: 2026-11-24 08:00
      byline: Ann
      ---
      Not yet.
      """;

  @TempDir(factory = MemoryDisk.class)
  Path scratch;

  static Stream<Path> sites() throws IOException {
    return Stream.concat(
        GoldenSitesTest.sites().stream().map(golden -> golden.resolve("site")),
        Stream.of(Path.of(".")));
  }

  @ParameterizedTest
  @MethodSource("sites")
  void aProofHoldsWhatABuildWrites(Path site) throws IOException {
    Path output = scratch.resolve("public");
    for (boolean drafts : new boolean[] {false, true}) {
      BuildResult built =
          new SiteBuilder(BuildListener.SILENT)
              .build(new BuildOptions(site, output, NOON, drafts, false, null));
      try (ProofPress press = ProofPress.open(new ProofOptions(site, null))) {
        Proof proof = press.proof(NOON, drafts);
        Map<String, String> files = files(proof);
        assertEquals(built.ok(), proof.ok());
        assertEquals(told(built.problems(), built), told(proof));
        if (built.ok()) {
          assertEquals(texts(SiteFolder.read(output)), files);
        }
      }
    }
  }

  @Test
  void whatIsWrongWithTemplatesIsKnownAtOnce() throws IOException {
    Path site = GoldenSitesTest.sites().get(0).resolveSibling("broken-template").resolve("site");
    try (ProofPress press = ProofPress.open(new ProofOptions(site, null))) {
      assertFalse(press.proof(NOON, false).ok());
    }
  }

  @Test
  void aLookFindsWhatWasChanged() throws IOException {
    Path site = SiteFolder.write(scratch.resolve("site"), PAPER);
    try (ProofPress press = ProofPress.open(new ProofOptions(site, site.resolve(".broadsheet")))) {
      Proof before = press.proof(NOON, false);
      String old = text(before, "/2026/11/storm/");
      assertFalse(press.look());
      assertSame(before, press.proof(NOON, false));

      Path story = site.resolve("content/articles/storm.md");
      Files.writeString(story, Files.readString(story).replace("blew", "howled"));
      assertTrue(press.look(List.of(story)));
      assertTrue(text(press.proof(NOON, false), "/2026/11/storm/").contains("The wind howled."));
      assertEquals(old, text(before, "/2026/11/storm/"), "a proof stays what it is");
    }
  }

  @Test
  void aFolderOfStoriesThatComesLaterIsMissedNoLonger() throws IOException {
    Path site = SiteFolder.write(scratch.resolve("site"), PAPER);
    Path content = site.resolve("content");
    Path away = scratch.resolve("away");
    Files.move(content, away);
    try (ProofPress press = ProofPress.open(new ProofOptions(site, null))) {
      assertEquals(
          List.of("content-missing"),
          press.proof(NOON, false).problems().stream().map(Problem::id).toList());
      Files.move(away, content);
      assertTrue(press.look(List.of(content.resolve("articles/storm.md"))));
      assertEquals(List.of(), press.proof(NOON, false).problems());
    }
  }

  @Test
  void aBuildInAnotherProgramIsNotKeptOut() throws IOException {
    Path site = SiteFolder.write(scratch.resolve("site"), PAPER);
    Path memory = site.resolve(".broadsheet");
    BuildOptions build =
        new BuildOptions(site, scratch.resolve("public"), NOON, false, false, memory);
    try (ProofPress press = ProofPress.open(new ProofOptions(site, memory))) {
      StringBuilder notes = new StringBuilder();
      new SiteBuilder(new Notes(notes)).build(build);
      assertEquals("", notes.toString());
      assertTrue(text(press.proof(NOON, false), "/2026/11/storm/").contains("The wind blew."));
    }
  }

  @Test
  void aMemoryThatIsDeletedMeanwhileIsNotMissed() throws IOException {
    Path site = SiteFolder.write(scratch.resolve("site"), PAPER);
    Path memory = site.resolve(".broadsheet");
    try (ProofPress press = ProofPress.open(new ProofOptions(site, memory))) {
      Proof proof = press.proof(NOON, false);
      try (Stream<Path> all = Files.list(memory)) {
        for (Path file : all.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(memory);
      Files.delete(site.resolve("content/articles/storm.md"));
      assertTrue(text(proof, "/2026/11/storm/").contains("The wind blew."));
      assertTrue(press.look());
      assertNull(press.proof(NOON, false).file(new UrlPath("/2026/11/storm/")));
    }
  }

  @Test
  void thePagesOfTheLastGoodProofStayWhole() throws IOException {
    Path site = SiteFolder.write(scratch.resolve("site"), PAPER);
    SiteFolder.write(site, "-- templates/article.html --\nThe story: {{ article.headline }}\n");
    SiteFolder.write(site, "-- static/css/own.css --\na {}\n");
    try (ProofPress press = ProofPress.open(new ProofOptions(site, null))) {
      Proof good = press.proof(NOON, false);
      assertTrue(good.ok());
      Files.delete(site.resolve("static/css/own.css"));
      Files.writeString(site.resolve("templates/article.html"), "{% if %}");
      Files.writeString(site.resolve("content/articles/storm.md"), "---\n: [\n---\n");
      Files.writeString(site.resolve("site.yaml"), "title: [");
      assertTrue(press.look());
      Proof broken = press.proof(NOON, false);
      assertFalse(broken.ok());
      assertNull(broken.site());
      assertNull(broken.config());
      assertEquals(List.of(), broken.urls());
      assertEquals("The story: A storm", text(good, "/2026/11/storm/").strip());
      assertTrue(text(good, "/").contains("The wind blew."));
      assertEquals("a {}", text(good, "/css/own.css").strip());
    }
  }

  @Test
  void aSiteWithoutAnythingHasProblemsOnly() throws IOException {
    Path site = Files.createDirectories(scratch.resolve("site"));
    try (ProofPress press = ProofPress.open(new ProofOptions(site, null))) {
      assertFalse(press.proof(NOON, false).ok());
      assertTrue(told(press.proof(NOON, false)).startsWith("site.yaml"));
      SiteFolder.write(
          site,
          "-- site.yaml --\ntitle: A\nurl: https://a.example/\nlanguage: en\ntimezone: UTC\n");
      assertTrue(press.look());
      assertTrue(told(press.proof(NOON, false)).contains("[content-missing]"));
      Files.delete(site.resolve("site.yaml"));
      Files.delete(site);
      assertThrows(IOException.class, press::look);
    }
  }

  @Test
  void templatesInAnotherEncodingAreAProblem() throws IOException {
    Path site = SiteFolder.write(scratch.resolve("site"), PAPER);
    byte[] wrong = {'a', (byte) 0xE9};
    for (String name : List.of("words/en.yaml", "article.html", "partials/own.html")) {
      Path file = site.resolve("templates").resolve(name);
      SiteFolder.write(site.resolve("templates/other.html"), new byte[] {'x'});
      SiteFolder.write(file, wrong);
      BuildResult built =
          new SiteBuilder(BuildListener.SILENT)
              .build(new BuildOptions(site, scratch.resolve("public"), NOON, false, false, null));
      try (ProofPress press = ProofPress.open(new ProofOptions(site, null))) {
        Proof proof = press.proof(NOON, false);
        assertEquals(told(built.problems(), built), told(proof));
        assertEquals(built.ok(), proof.ok());
        assertEquals(!name.contains("own"), told(proof).contains("[template-unreadable]"), name);
      }
      Files.delete(file);
    }
  }

  @Test
  void litterOfEditorsIsNoChange() throws IOException {
    Path site = SiteFolder.write(scratch.resolve("site"), PAPER);
    try (ProofPress press = ProofPress.open(new ProofOptions(site, null))) {
      Path litter = Files.writeString(site.resolve("content/articles/storm.md~"), "old");
      assertFalse(press.look(List.of(litter)));
      assertFalse(press.look());
      Files.delete(litter);
      assertFalse(press.look(List.of(litter, scratch, site.resolve("content/articles/storm.md"))));
    }
  }

  @Test
  void whatALinkLeadsToIsLookedAtToo() throws IOException {
    Path site = SiteFolder.write(scratch.resolve("site"), PAPER);
    SiteFolder.write(
        site, "-- shared/sea.md --\n---\nheadline: Sea\ndate: 2026-11-20\nbyline: B\n---\nCalm.\n");
    Files.createSymbolicLink(site.resolve("content/articles/shared"), site.resolve("shared"));
    try (ProofPress press = ProofPress.open(new ProofOptions(site, null))) {
      assertTrue(text(press.proof(NOON, false), "/2026/11/sea/").contains("Calm."));
      assertFalse(press.look());
      Path file = site.resolve("shared/sea.md");
      Files.writeString(file, Files.readString(file).replace("Calm", "Rough"));
      assertTrue(press.look(List.of(file)));
      assertTrue(text(press.proof(NOON, false), "/2026/11/sea/").contains("Rough."));
    }
  }

  @Test
  void whatLinksLeadToOutsideIsNoneOfOurBusiness() throws IOException {
    Path site = SiteFolder.write(scratch.resolve("site"), PAPER);
    Path disk = Files.createDirectories(scratch.resolve("disk/deep"));
    Files.createDirectories(site.resolve("static"));
    Files.createSymbolicLink(site.resolve("static/disk"), scratch.resolve("disk"));
    Files.createDirectories(site.resolve("shared"));
    Files.createSymbolicLink(site.resolve("static/shared"), site.resolve("shared"));
    Files.createSymbolicLink(site.resolve("shared/disk"), scratch.resolve("disk"));
    try (ProofPress press = ProofPress.open(new ProofOptions(site, null))) {
      String told = told(press.proof(NOON, false));
      assertTrue(told.contains("static/disk: error: this link leads out of the site"), told);
      assertTrue(told.contains("static/shared/disk: error: this link leads out"), told);
      Files.writeString(disk.resolve("film.txt"), "reel");
      assertFalse(press.look(), "nobody looks in there");
      Files.delete(site.resolve("static/disk"));
      Files.delete(site.resolve("shared/disk"));
      Files.createDirectories(site.resolve("shared/disk"));
      Files.writeString(site.resolve("shared/disk/film.txt"), "ours");
      assertTrue(press.look());
      assertEquals("ours", text(press.proof(NOON, false), "/shared/disk/film.txt"));
    }
  }

  @Test
  void aProofHoldsUntilAStorysHourComes() throws IOException {
    Path site = SiteFolder.write(scratch.resolve("site"), PAPER);
    try (ProofPress press = ProofPress.open(new ProofOptions(site, null))) {
      Proof proof = press.proof(NOON, false);
      Instant next = proof.nextTurn();
      assertEquals(Instant.parse("2026-11-24T08:00:00Z"), next);
      assertNotNull(next);
      assertSame(proof, press.proof(next.minusNanos(1), false));
      Proof tomorrow = press.proof(next, false);
      assertNull(tomorrow.nextTurn());
      assertNull(proof.file(new UrlPath("/2026/11/later/")));
      assertNotNull(tomorrow.file(new UrlPath("/2026/11/later/")));
    }
  }

  @Test
  void aDraftWithoutADateKeepsItsDateForAnHour() throws IOException {
    Path site = SiteFolder.write(scratch.resolve("site"), PAPER);
    SiteFolder.write(
        site, "-- content/articles/idea.md --\n---\nheadline: Idea\ndraft: true\n---\nMaybe.\n");
    try (ProofPress press = ProofPress.open(new ProofOptions(site, null))) {
      Proof proof = press.proof(NOON, true);
      Instant later = NOON.plusSeconds(3599);
      assertSame(proof, press.proof(later, true));
      Path story = site.resolve("content/articles/storm.md");
      Files.writeString(story, Files.readString(story).replace("blew", "howled"));
      assertTrue(press.look(List.of(story)));
      Proof touchedUp = press.proof(later, true);
      assertEquals(NOON, touchedUp.at());
      new SiteBuilder(BuildListener.SILENT)
          .build(new BuildOptions(site, scratch.resolve("public"), NOON, true, false, null));
      assertEquals(texts(SiteFolder.read(scratch.resolve("public"))), files(touchedUp));
      assertEquals(later.plusSeconds(1), press.proof(later.plusSeconds(1), true).at());
    }
  }

  @Test
  void filesThatAreNoPagesAreServedAsTheyAre() throws IOException {
    Path site = SiteFolder.write(scratch.resolve("site"), PAPER);
    byte[] film = new byte[5 << 20];
    SiteFolder.write(site.resolve("static/film.mp4"), film);
    SiteFolder.write(site.resolve("static/small.txt"), new byte[] {65});
    try (ProofPress press = ProofPress.open(new ProofOptions(site, null))) {
      Proof proof = press.proof(NOON, false);
      ProofFile large =
          assertInstanceOf(ProofFile.Copied.class, proof.file(new UrlPath("/film.mp4")));
      assertEquals(film.length, large.length());
      try (InputStream in = large.open()) {
        assertEquals(film.length, in.readAllBytes().length);
      }
      assertEquals("A", text(proof, "/small.txt"));
      assertNotNull(proof.file(new UrlPath("/css/broadsheet.css")));
      film[7] = 1;
      SiteFolder.write(site.resolve("static/film.mp4"), film);
      ProofFile other = proof.file(new UrlPath("/film.mp4"));
      assertNotNull(other);
      assertNotEquals(large.digest(), other.digest());
    }
  }

  /** Every file of a proof, each character a byte. */
  static Map<String, String> files(Proof proof) throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (UrlPath url : proof.urls()) {
      files.put(url.file(), text(proof, url.value()));
    }
    return files;
  }

  static String text(Proof proof, String url) throws IOException {
    ProofFile file = proof.file(new UrlPath(url));
    assertNotNull(file, url);
    try (InputStream in = file.open()) {
      byte[] bytes = in.readAllBytes();
      assertEquals(bytes.length, file.length());
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  private static Map<String, String> texts(Map<String, byte[]> files) {
    Map<String, String> texts = new TreeMap<>();
    files.forEach((name, bytes) -> texts.put(name, new String(bytes, StandardCharsets.UTF_8)));
    return texts;
  }

  private static String told(List<Problem> problems, BuildResult result) {
    ProblemText text = new ProblemText(result.sources());
    StringBuilder all = new StringBuilder();
    problems.forEach(problem -> all.append(text.of(problem)));
    return all.toString();
  }

  static String told(Proof proof) {
    ProblemText text = new ProblemText(proof.sources());
    StringBuilder all = new StringBuilder();
    proof.problems().forEach(problem -> all.append(text.of(problem)));
    return all.toString();
  }

  /** Writes down the notes of a build. */
  private record Notes(StringBuilder all) implements BuildListener {

    @Override
    public void stage(Stage stage, int total) {}

    @Override
    public void step() {}

    @Override
    public void note(String sentence) {
      all.append(sentence);
    }
  }
}
