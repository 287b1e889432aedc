package org.broadsheet.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.broadsheet.exact.Folder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerificationTest {

  private static final String NOON = "2026-11-23T12:00:00Z";

  @TempDir private Path folder = Path.of("");
  private Folder site = new Folder(Path.of(""));

  @BeforeEach
  void found() {
    site = new Folder(folder.resolve("site"));
    site.write(
        "site.yaml",
        "title: The Test Courier\nurl: https://courier.example/\nlanguage: en\ntimezone: UTC\n");
    story("storm", "date: 2026-11-01");
    story("later", "date: 2026-12-01");
    story("draft", "date: 2026-11-02\ndraft: true");
  }

  private void story(String name, String keys) {
    site.write(
        "content/articles/" + name + ".md",
        "---\nheadline: Story " + name + "\nbyline: Staff\n" + keys + "\n---\nText.\n");
  }

  private BuildOptions options(String at, boolean drafts, boolean portable, boolean memory) {
    return new BuildOptions(
        site.root(),
        site.root().resolve("public"),
        Instant.parse(at),
        drafts,
        portable,
        memory ? site.root().resolve(".broadsheet") : null);
  }

  private static BuildOptions built(BuildOptions options) throws IOException {
    BuildResult result = new SiteBuilder(BuildListener.SILENT).build(options);
    assertTrue(result.ok(), () -> result.problems().toString());
    return options;
  }

  private static List<String> differing(BuildOptions options) throws IOException {
    return Objects.requireNonNull(Verification.of(options)).differing();
  }

  @Test
  void anOutputIsComparedWithABuildOfTheSameOptions() throws IOException {
    for (String at : List.of(NOON, "2026-12-02T12:00:00Z")) {
      for (boolean drafts : List.of(false, true)) {
        for (boolean portable : List.of(false, true)) {
          BuildOptions options = built(options(at, drafts, portable, true));
          int files = SiteFolder.read(options.output()).size();
          assertEquals(new Verification(files, List.of()), Verification.of(options));
        }
      }
    }
    // The same output is wrong for any other options.
    BuildOptions plain = built(options(NOON, false, false, true));
    assertEquals(List.of(), differing(plain));
    assertTrue(differing(options("2026-12-02T12:00:00Z", false, false, true)).size() > 3);
    assertTrue(differing(options(NOON, true, false, true)).size() > 3);
    assertTrue(differing(options(NOON, false, true, true)).size() > 3);
  }

  @Test
  void differingMissingAndSurplusFilesAreNamed() throws IOException {
    BuildOptions options = built(options(NOON, false, false, true));
    site.write("public/index.html", site.text("public/index.html").replace("storm", "sturm"));
    site.delete("public/feed.xml");
    site.write("static/new.txt", "A file that came after the build.");
    site.write("public/theirs.txt", "A file that is not ours.");
    assertEquals(List.of("feed.xml", "index.html", "new.txt"), differing(options));
    built(options);
    assertEquals(List.of(), differing(options));
    site.delete("static/new.txt");
    assertEquals(List.of("new.txt"), differing(options), "a file that is there no more");
  }

  @Test
  void aLinkOrAFolderInTheirPlaceIsNotTheFile() throws IOException {
    BuildOptions options = built(options(NOON, false, false, true));
    Path feed = options.output().resolve("feed.xml");
    Files.move(feed, folder.resolve("feed.xml"));
    Files.createSymbolicLink(feed, folder.resolve("feed.xml"));
    Path robots = options.output().resolve("robots.txt");
    Files.delete(robots);
    Files.createDirectory(robots);
    assertEquals(List.of("feed.xml", "robots.txt"), differing(options));
  }

  @Test
  void nothingIsLeftBehind() throws Exception {
    Path temp = Path.of(System.getProperty("java.io.tmpdir"));
    for (boolean memory : List.of(true, false)) {
      BuildOptions options = built(options(NOON, false, false, memory));
      List<String> inSite = names(site.root());
      List<String> inTemp = verifications(temp);
      assertEquals(List.of(), differing(options));
      assertEquals(inSite, names(site.root()));
      site.write("public/index.html", "mine");
      assertEquals(List.of("index.html"), differing(options));
      assertEquals(inSite, names(site.root()));
      site.write("content/articles/wrong.md", "---\ndate: 2026-11-01\n---\n");
      assertNull(Verification.of(options), "a site with errors");
      site.delete("content/articles/wrong.md");
      site.delete("public/.broadsheet-manifest");
      inSite = names(site.root());
      assertEquals(
          "the record of an output cannot be read",
          assertThrows(IOException.class, () -> Verification.of(options)).getMessage());
      assertEquals(inSite, names(site.root()));
      awaitNoMoreThan(inTemp, temp);
      site.delete("public");
    }
  }

  /** Others verify on this machine too, and clear away what is theirs; ours would stay. */
  private static void awaitNoMoreThan(List<String> before, Path temp) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
    while (!before.containsAll(verifications(temp))) {
      assertTrue(System.nanoTime() < end, () -> verifications(temp) + " since " + before);
      Thread.sleep(20);
    }
  }

  private static List<String> verifications(Path temp) {
    String[] names = temp.toFile().list((in, name) -> name.startsWith("broadsheet-verify"));
    return Arrays.stream(names == null ? new String[0] : names).sorted().toList();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.map(Path::toString).sorted().toList();
    }
  }
}
