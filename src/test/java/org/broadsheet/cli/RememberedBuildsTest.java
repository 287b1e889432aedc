package org.broadsheet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.broadsheet.build.BuildListener;
import org.broadsheet.build.BuildOptions;
import org.broadsheet.build.BuildResult;
import org.broadsheet.build.StoryList;
import org.broadsheet.build.Verification;
import org.broadsheet.check.Inspection;
import org.broadsheet.check.Order;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.digest.Digest;
import org.broadsheet.exact.BuildProcess;
import org.broadsheet.exact.Folder;
import org.broadsheet.memory.Memory;
import org.broadsheet.problem.Problems;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real builds of one site, one after the other, and what they say of each other's work. */
class RememberedBuildsTest {

  private static final String BUSY =
      "note: another build is using what builds remember, so this one remembers nothing\n";

  @TempDir private Path folder = Path.of("");
  private Folder site = new Folder(Path.of(""));
  private String out = "";
  private String err = "";

  @BeforeEach
  void found() {
    site = new Folder(folder.resolve("site"));
    site.write(
        "site.yaml",
        "title: The Test Courier\nurl: https://courier.example/\nlanguage: en\ntimezone: UTC\n");
    site.write("static/note.txt", "A note.");
    story("storm", "2026-11-01", "It stormed.");
    story("calm", "2026-11-02", "It was calm.");
    story("rain", "2026-11-03", "It rained.");
  }

  private void story(String name, String date, String text) {
    String headline = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    site.write(
        "content/articles/" + name + ".md",
        "---\nheadline: %s\nbyline: Staff\ndate: %s\n---\n%s\n".formatted(headline, date, text));
  }

  private int run(String... args) {
    return run(new SiteWorkshop(), args);
  }

  private int run(Workshop workshop, String... args) {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    ByteArrayOutputStream complained = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new PrintStream(told, false, UTF_8),
            new PrintStream(complained, false, UTF_8),
            Map.of(),
            Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC),
            site.root(),
            folder.resolve("home"));
    int code = Main.run(args, terminal, workshop);
    terminal.out().flush();
    terminal.err().flush();
    out = told.toString(UTF_8).replace("\r\n", "\n");
    err = complained.toString(UTF_8).replace("\r\n", "\n");
    return code;
  }

  private String explained(String url) {
    assertEquals(0, run("build", "--quiet", "--explain", url), () -> out + err);
    assertEquals("", err);
    return out;
  }

  private static String rendered(String... parts) {
    return "/2026/11/storm/ was rendered:\n  " + String.join("\n  ", parts) + "\n";
  }

  @Test
  void aBuildTellsWhyItRenderedAPage() {
    String url = "/2026/11/storm/";
    assertEquals(url + " was rendered: nothing is recorded of an earlier one\n", explained(url));

    site.write("static/other.txt", "Something that no page shows.");
    assertEquals(url + " was not rendered: nothing that it shows has changed\n", explained(url));

    story("storm", "2026-11-01", "It stormed all night.");
    assertEquals(rendered("the story, its authors, section or pictures changed"), explained(url));

    story("fog", "2026-11-04", "There was fog.");
    story("ice", "2026-11-05", "There was ice.");
    assertEquals(rendered("its recent posts changed: + Ice + Fog"), explained(url));

    site.delete("content/articles/fog.md");
    assertEquals(rendered("its recent posts changed: - Fog"), explained(url));

    site.write(
        "content/articles/calm.md", site.text("content/articles/calm.md").replace("Calm", "Quiet"));
    assertEquals(
        rendered("the story after it changed", "its recent posts changed: + Quiet - Calm"),
        explained(url));

    site.write("templates/partials/footer.html", "Another foot.");
    assertEquals(rendered("its templates or the way links are written changed"), explained(url));

    site.write("site.yaml", site.text("site.yaml") + "tagline: News\n");
    assertEquals(rendered("what is on every page changed"), explained(url));

    site.write("public/2026/11/storm/index.html", "mine");
    assertEquals(
        url + " was rendered: its file was not as the last build had made it\n", explained(url));

    site.delete("public/2026/11/storm/index.html");
    assertEquals(
        url + " was rendered: its file was not as the last build had made it\n", explained(url));

    assertEquals(0, run("build", "--quiet", "--fresh", "--explain", url));
    assertEquals(url + " was rendered: --fresh renders every page\n", out);

    story("storm", "2026-11-01", "It stormed.");
    assertEquals(0, run("build", "--quiet", "--fresh", "--explain", url));
    assertEquals(rendered("the story, its authors, section or pictures changed"), out);
  }

  @Test
  void anAddressOfNoPageIsToldWithTheNearest() {
    run("build");
    story("fog", "2026-11-04", "There was fog.");
    String none = " was not rendered: this site has no such page, feed or sitemap";
    assertEquals(
        "/2026/11/strom/" + none + "; did you mean /2026/11/storm/?\n",
        explained("/2026/11/strom/"));
    assertEquals("/feed.xlm" + none + "; did you mean /feed.xml?\n", explained("/feed.xlm"));
    assertEquals("/nothing-like-it-at-all/" + none + "\n", explained("/nothing-like-it-at-all/"));
    story("ice", "2026-11-05", "There was ice.");
    assertEquals("/note.txt was not rendered: it is copied as it is\n", explained("/note.txt"));
  }

  @Test
  void severalPagesAreExplainedInTheOrderOfTheQuestions() {
    run("build");
    story("storm", "2026-11-01", "It stormed all night.");
    assertEquals(
        0,
        run(
            "build",
            "--quiet",
            "--explain",
            "/2026/11/storm/",
            "--explain=/robots.txt",
            "--explain",
            "https://courier.example/2026/11/storm/"));
    assertEquals(
        rendered("the story, its authors, section or pictures changed")
            + "/robots.txt was not rendered: nothing that it shows has changed\n",
        out);
  }

  /** What is asked besides does not spoil the report for programs. */
  @Test
  void reportsForProgramsHoldNothingElse() {
    assertEquals(0, run("build", "--json", "--explain", "/", "--verify"));
    assertTrue(out.startsWith("{\n  \"ok\": true,") && out.endsWith("\n}\n"), out);
    int files = site.files("public").size() - 1; // without our list
    assertEquals(
        "/ was rendered: nothing is recorded of an earlier one\nverified: "
            + files
            + " files as a build from nothing makes them\n",
        err);
  }

  @Test
  void anotherVersionRendersEverything() throws Exception {
    run("build");
    Path program = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Folder update = new Folder(folder.resolve("update"));
    new Folder(program).copyTo(update.root(), false);
    update.write("news.txt", "What is new.");
    BuildProcess process =
        BuildProcess.start(
            List.of(),
            update.root() + File.pathSeparator + System.getProperty("java.class.path"),
            site.root(),
            site.root().resolve("public"),
            "2026-11-23T12:00:00Z",
            "--quiet",
            "--explain",
            "/2026/11/storm/");
    assertEquals(0, process.end(), process.text());
    assertEquals(
        "note: what earlier builds remember was made by another version, so it is not used\n"
            + rendered("Broadsheet itself is another version"),
        process.text());
  }

  /** A workshop whose builds go wrong in a way that only a comparison shows. */
  private final class Faulty implements Workshop {

    private final Workshop real = new SiteWorkshop();

    @Override
    public BuildResult build(BuildOptions options, BuildListener listener) throws IOException {
      BuildResult result = real.build(options, listener);
      site.write("public/index.html", "stale");
      site.delete("public/feed.xml");
      site.delete("static/note.txt");
      return result;
    }

    @Override
    public @Nullable Verification verify(BuildOptions options) throws IOException {
      return real.verify(options);
    }

    @Override
    public Inspection check(Order order) throws IOException {
      return real.check(order);
    }

    @Override
    public StoryList stories(Path at, Instant now) throws IOException {
      return real.stories(at, now);
    }

    @Override
    public @Nullable SiteConfig config(Path at, Problems problems) throws IOException {
      return real.config(at, problems);
    }
  }

  @Test
  void filesThatAreNotAsFromNothingAreNamed() {
    for (String option : new String[] {"--quiet", "--drafts", "--portable", "--fresh"}) {
      site.write("static/note.txt", "A note.");
      site.delete("public");
      assertEquals(3, run(new Faulty(), "build", option, "--verify"));
      assertEquals(
          """
          public/feed.xml: error: this file is not as a build from nothing makes it
          public/index.html: error: this file is not as a build from nothing makes it
          public/note.txt: error: this file is not as a build from nothing makes it
          hint: this is a fault in Broadsheet; build --fresh mends the site, and a report helps us
          """,
          err);
    }
    assertEquals(0, run("build", "--quiet", "--verify"));
    assertEquals("", err);
    assertEquals(
        "verified: "
            + (site.files("public").size() - 1)
            + " files as a build from nothing makes them\n",
        out);
  }

  private Map<String, String> memory() throws IOException {
    Map<String, String> all = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(site.root().resolve(".broadsheet"))) {
      for (Path path : walk.toList()) {
        boolean file = Files.isRegularFile(path);
        all.put(
            path.toString(),
            Files.getLastModifiedTime(path)
                + (file ? " " + Digest.of(Files.readAllBytes(path)) : ""));
      }
    }
    return all;
  }

  @Test
  void aBuildBesideAnotherRemembersNothingAndSaysSo() throws IOException {
    run("build");
    story("storm", "2026-11-01", "It stormed all night.");
    try (Memory other = Memory.open(site.root().resolve(".broadsheet"), new Digest(0, 0))) {
      assertEquals(null, other.note());
      Map<String, String> before = memory();
      assertEquals(0, run("build", "--quiet"));
      assertEquals(BUSY, err);
      assertEquals(before, memory());
      assertEquals(0, run("build", "--quiet", "--fresh"));
      assertEquals("", err);
    }
    assertTrue(site.text("public/2026/11/storm/index.html").contains("It stormed all night."));
    story("storm", "2026-11-01", "It stormed all day.");
    assertEquals(0, run("build", "--quiet"));
    assertEquals("", err);
  }

  @Test
  void aFreshBuildNeitherReadsNorWritesTheMemory() throws IOException {
    assertEquals(0, run("build", "--quiet", "--fresh"));
    assertFalse(site.has(".broadsheet"), "made for nothing");

    run("build", "--quiet");
    site.write(".broadsheet/files", "no memory at all");
    story("storm", "2026-11-01", "It stormed all night.");
    Map<String, String> before = memory();
    assertEquals(0, run("build", "--quiet", "--fresh"));
    assertEquals("", err);
    assertEquals(before, memory());
    assertTrue(site.text("public/2026/11/storm/index.html").contains("It stormed all night."));

    assertEquals(0, run("build", "--quiet"));
    assertEquals(
        "note: what earlier builds remember is damaged, so it is not used where it is\n", err);
    assertEquals(0, run("build", "--quiet"));
    assertEquals("", err);
  }

  /** Some damage shows only when a story is recalled. */
  @Test
  void damageAmongTheValuesIsToldToo() {
    run("build", "--quiet");
    for (String name : site.files(".broadsheet")) {
      if (!name.endsWith("/files") && !name.endsWith("/lock") && !name.endsWith("/clock")) {
        byte[] bytes = site.bytes(name);
        for (int i = 64; i < bytes.length; i++) {
          bytes[i] ^= 0x55;
        }
        site.write(name, bytes);
      }
    }
    story("fog", "2026-11-04", "There was fog.");
    assertEquals(0, run("build", "--quiet"));
    assertEquals(
        "note: what earlier builds remember is damaged, so it is not used where it is\n", err);
  }
}
