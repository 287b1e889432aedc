package org.broadsheet.serve.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteWatchTest {

  private static final Duration LONG = Duration.ofSeconds(90);
  private static final Duration SHORT = Duration.ofMillis(150);

  @TempDir Path scratch;

  private Path site;
  private SiteWatch watch;

  @BeforeEach
  void found() throws IOException, InterruptedException {
    site = scratch.resolve("site");
    write("site.yaml", "title: A");
    write("content/articles/storm.md", "one");
    write("templates/article.html", "one");
    write("public/index.html", "one");
    write("other/shared/deep/a.md", "one");
    watch = begin();
  }

  private SiteWatch begin() throws IOException, InterruptedException {
    // A clock that stands still, so that no round is due but the first.
    SiteWatch begun = SiteWatch.of(site, SiteWatchTest::wanted, InstantSource.fixed(Instant.EPOCH));
    assertEquals(
        List.of(site), List.copyOf(begun.await(LONG)), "what happened before is looked at");
    return begun;
  }

  @AfterEach
  void end() throws IOException {
    watch.close();
  }

  private static boolean wanted(String path) {
    boolean folder = List.of("content", "templates", "static").contains(path.split("/", -1)[0]);
    return (folder || path.equals("site.yaml")) && !path.contains("/.");
  }

  @Test
  void aFileThatIsWrittenInPlace() throws Exception {
    write("content/articles/storm.md", "two");
    assertEquals(
        Set.of(site.resolve("content/articles/storm.md")), noticed("content/articles/storm.md"));
    quiet(); // the system tells of one write more than once
    write("site.yaml", "title: B");
    assertEquals(Set.of(site.resolve("site.yaml")), noticed("site.yaml"));
  }

  /** As vim does: tries whether it may write here, keeps the old file, writes a new one. */
  @Test
  void aFileThatIsWrittenAnewAndTheOldOneKept() throws Exception {
    write("content/articles/4913", "");
    Files.delete(site.resolve("content/articles/4913"));
    move("content/articles/storm.md", "content/articles/storm.md~");
    write("content/articles/storm.md", "two");
    Files.delete(site.resolve("content/articles/storm.md~"));
    noticed("content/articles/storm.md");
  }

  /** As JetBrains' editors and many others do. */
  @Test
  void aFileThatIsReplaced() throws Exception {
    write("content/articles/storm.md___jb_tmp___", "two");
    move("content/articles/storm.md", "content/articles/storm.md___jb_old___");
    move("content/articles/storm.md___jb_tmp___", "content/articles/storm.md");
    Files.delete(site.resolve("content/articles/storm.md___jb_old___"));
    noticed("content/articles/storm.md");
  }

  /** As word processors do, who write under a name of their own in another place first. */
  @Test
  void aFileThatComesFromElsewhere() throws Exception {
    Path written = Files.writeString(scratch.resolve("~WRD0001.tmp"), "two");
    Files.move(
        written,
        site.resolve("content/articles/storm.md"),
        StandardCopyOption.REPLACE_EXISTING,
        StandardCopyOption.ATOMIC_MOVE);
    noticed("content/articles/storm.md");
  }

  @Test
  void aFileThatIsEmptyForAMomentIsToldOnceItIsWritten() throws Exception {
    Path file = site.resolve("content/articles/storm.md");
    try (SeekableByteChannel out =
        Files.newByteChannel(
            file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
      Thread writer =
          new Thread(
              () -> {
                try {
                  Thread.sleep(40);
                  out.write(ByteBuffer.wrap(new byte[] {65}));
                } catch (IOException | InterruptedException e) {
                  throw new IllegalStateException(e);
                }
              });
      writer.start();
      // Told together with its words, or once more when they came.
      long size;
      do {
        noticed("content/articles/storm.md");
        size = Files.size(file);
      } while (size == 0);
      writer.join();
      assertEquals(1, size);
    }
  }

  @Test
  void aFileThatStaysEmptyIsToldWhenItHasHadItsTime() throws Exception {
    long before = System.nanoTime();
    write("content/articles/storm.md", "");
    noticed("content/articles/storm.md");
    Duration waited = Duration.ofNanos(System.nanoTime() - before);
    assertTrue(waited.compareTo(Duration.ofMillis(SiteWatch.LONGEST)) >= 0, waited.toString());
  }

  @Test
  void aFolderWithAllThatIsPutIntoItMeanwhile() throws Exception {
    for (int i = 0; i < 20; i++) {
      write("content/articles/2026/" + i + "/deep/er/story.md", "one");
    }
    // The folder that is new is told; what is in it is looked at with it.
    noticed("content/articles/2026");
    quiet();
    write("content/articles/2026/7/deep/er/story.md", "two");
    noticed("content/articles/2026/7/deep/er/story.md");
  }

  @Test
  void aFolderThatIsDeletedAndComesBack() throws Exception {
    delete("content/articles");
    noticed("content/articles");
    quiet();
    write("content/articles/storm.md", "three");
    noticed("content/articles");
    quiet();
    write("content/articles/storm.md", "four");
    noticed("content/articles/storm.md");
  }

  @Test
  void aFolderThatIsRenamed() throws Exception {
    write("content/articles/2025/deep/old.md", "one");
    noticed("content/articles/2025");
    quiet();
    move("content/articles/2025", "content/articles/2024");
    noticed("content/articles/2025", "content/articles/2024");
    quiet();
    write("content/articles/2024/deep/old.md", "two");
    noticed("content/articles/2024/deep/old.md");
  }

  @Test
  void aSiteThatIsReplaced() throws Exception {
    Files.move(site, scratch.resolve("old"));
    write("site.yaml", "title: C");
    write("content/articles/storm.md", "two");
    noticed("");
    quiet();
    write("content/articles/storm.md", "three");
    noticed("content/articles/storm.md");
  }

  @Test
  void aFolderBehindALink() throws Exception {
    Files.createSymbolicLink(site.resolve("content/shared"), Path.of("..", "other", "shared"));
    noticed("content/shared");
    quiet();
    write("other/shared/deep/a.md", "two");
    noticed("other/shared/deep/a.md");
  }

  @Test
  void fiveHundredChangesAreFewNews() throws Exception {
    Set<Path> missing = new HashSet<>();
    for (int i = 0; i < 500; i++) {
      missing.add(write("content/articles/" + i % 50 + "/" + i + ".md", "one"));
    }
    int news = 0;
    while (!missing.isEmpty()) {
      Collection<Path> told = watch.await(LONG);
      assertTrue(!told.isEmpty(), () -> "not noticed: " + missing);
      missing.removeIf(path -> told.stream().anyMatch(path::startsWith));
      news++;
    }
    int all = news;
    assertTrue(all <= 50, () -> all + " news");
  }

  @Test
  void moreThanTheSystemCountsMeansEverything() throws Exception {
    for (int i = 0; i < 2000; i++) {
      write("content/articles/" + i + ".md", "one");
    }
    noticed("content/articles/1999.md");
    quiet();
    write("content/articles/1.md", "two");
    noticed("content/articles/1.md");
  }

  @Test
  void whatIsNoneOfTheSiteIsLeftAlone() throws Exception {
    write("public/index.html", "two");
    write(".git/index", "two");
    write("content/articles/.storm.md.swp", "two");
    Files.writeString(scratch.resolve("beside"), "two");
    assertEquals(Set.of(), quiet());
  }

  @Test
  void everythingIsLookedAtNowAndThen() throws Exception {
    Instant[] now = {Instant.EPOCH};
    try (SiteWatch slow = SiteWatch.of(site, SiteWatchTest::wanted, () -> now[0])) {
      assertEquals(List.of(site), List.copyOf(slow.await(LONG)));
      now[0] = now[0].plusSeconds(1); // so long it took
      assertEquals(List.of(), List.copyOf(slow.await(SHORT)));
      now[0] = now[0].plusSeconds(49);
      assertEquals(List.of(), List.copyOf(slow.await(SHORT)));
      now[0] = now[0].plusSeconds(1);
      assertEquals(List.of(site), List.copyOf(slow.await(LONG)));
    }
  }

  /** Waits until all paths were told, or the site as a whole; what was told. */
  private Set<Path> noticed(String... paths) throws InterruptedException {
    Set<Path> missing = new HashSet<>();
    for (String path : paths) {
      missing.add(path.isEmpty() ? site : site.resolve(path));
    }
    Set<Path> told = new HashSet<>();
    while (!missing.isEmpty()) {
      Collection<Path> now = watch.await(LONG);
      assertTrue(!now.isEmpty(), () -> "not noticed: " + missing);
      told.addAll(now);
      missing.removeIf(path -> now.stream().anyMatch(path::startsWith));
    }
    return told;
  }

  /** Waits until nothing more is told. */
  private Set<Path> quiet() throws InterruptedException {
    Set<Path> told = new HashSet<>();
    for (int silent = 0; silent < 3; silent++) {
      Collection<Path> now = watch.await(SHORT);
      told.addAll(now);
      silent = now.isEmpty() ? silent : 0;
    }
    return told;
  }

  private Path write(String name, String text) throws IOException {
    Path file = site.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private void move(String from, String to) throws IOException {
    Files.move(site.resolve(from), site.resolve(to));
  }

  private void delete(String name) throws IOException {
    try (var all = Files.walk(site.resolve(name))) {
      for (Path path : all.sorted((one, other) -> other.compareTo(one)).toList()) {
        Files.delete(path);
      }
    }
  }
}
