package org.broadsheet.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.broadsheet.exact.BuildProcess;
import org.broadsheet.exact.Folder;
import org.broadsheet.exact.NumberedPaper;
import org.broadsheet.output.UnfinishedCommit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds on machines that have no room left, forbid something, or do two things at once. */
class HarshMachineTest {

  private static final String AT = "2026-12-01T00:00:00Z";
  private static final List<String> NOBODY =
      List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

  @TempDir Path scratch;

  private NumberedPaper paper(Path folder) {
    NumberedPaper paper = NumberedPaper.in(folder, 20);
    paper.edition(0);
    return paper;
  }

  private static void built(Path site, Path output, @Nullable Path memory) throws IOException {
    BuildResult result =
        new SiteBuilder(BuildListener.SILENT)
            .build(new BuildOptions(site, output, Instant.parse(AT), false, false, memory));
    assertTrue(result.ok(), () -> result.problems().toString());
  }

  private Map<String, byte[]> fromNothing(Path site) throws IOException {
    Path clean = scratch.resolve("clean");
    new Folder(clean).delete("");
    built(site, clean, null);
    return SiteFolder.read(clean);
  }

  private static void assertSame(Map<String, byte[]> wanted, Map<String, byte[]> seen, String at) {
    assertEquals(wanted.keySet(), seen.keySet(), at);
    wanted.forEach((name, bytes) -> assertTrue(Arrays.equals(bytes, seen.get(name)), at + name));
  }

  @Test
  void aFullDiskLeavesTheSiteAsItWas() throws Exception {
    Path disk = Files.createDirectories(scratch.resolve("disk"));
    boolean mounted = ran("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", disk.toString());
    assumeTrue(mounted, "this machine lets nobody mount a small disk");
    try {
      Path site = scratch.resolve("site");
      NumberedPaper paper = paper(site);
      Path output = disk.resolve("public");
      Path memory = disk.resolve("memory");
      built(site, output, memory);
      int full = 0;
      for (int edition = 1; edition <= 8; edition++) {
        Map<String, byte[]> before = SiteFolder.read(output);
        paper.edition(edition);
        Map<String, byte[]> wanted = fromNothing(site);
        Path filler = disk.resolve("filler");
        fill(disk, filler, 40L * 1024 * (edition - 1));
        try {
          built(site, output, memory);
          assertSame(wanted, SiteFolder.read(output), "with little room: ");
        } catch (UnfinishedCommit halfway) {
          full++;
          assertEachIsOneOf(List.of(before, wanted), SiteFolder.read(output));
        } catch (IOException noRoom) {
          full++;
          assertSame(before, SiteFolder.read(output), noRoom + " ");
        }
        Files.delete(filler);
        built(site, output, memory);
        assertSame(wanted, SiteFolder.read(output), "with room again: ");
      }
      assertTrue(full > 0, "the disk was never full");
    } finally {
      unmount(disk);
    }
  }

  private static void assertEachIsOneOf(
      List<Map<String, byte[]>> versions, Map<String, byte[]> seen) {
    seen.forEach(
        (name, bytes) ->
            assertTrue(versions.stream().anyMatch(v -> Arrays.equals(v.get(name), bytes)), name));
  }

  /** Takes the disk away, even where somebody still has a file of it open. */
  private static void unmount(Path disk) throws InterruptedException {
    assertTrue(ran("umount", "-l", disk.toString()));
  }

  /** Leaves so many bytes of a disk. */
  private static void fill(Path disk, Path filler, long left) throws IOException {
    long room = Files.getFileStore(disk).getUsableSpace() - left;
    Files.write(filler, new byte[(int) Math.max(0, room)]);
  }

  private static boolean ran(String... command) throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException noSuchProgram) {
      return false;
    }
  }

  /** Root may do everything, so these builds are another user's. */
  @Test
  void whatMayNotBeReadOrWrittenStopsTheBuildAndHarmsNothing() throws Exception {
    List<String> other = new ArrayList<>(NOBODY);
    other.add("true");
    assumeTrue(ran(other.toArray(String[]::new)), "this machine lets nobody change the user");
    Path home = Files.createDirectories(Path.of(System.getProperty("java.io.tmpdir")));
    Path work = Files.createTempDirectory(home, "harsh");
    try {
      allow(work, "rwxr-xr-x");
      String classes = classesForAll(work);
      Path site = work.resolve("site");
      NumberedPaper paper = paper(site);
      Path output = site.resolve("public");
      everything(site, "rwxrwxrwx");
      assertEquals("", otherUser(classes, site, output, 0));
      Map<String, byte[]> before = SiteFolder.read(output);
      assertSame(fromNothing(site), before, "");

      paper.edition(1);
      Path story = site.resolve("content/articles/story-5.md");
      allow(story, "-wx-wx-wx");
      String unread = otherUser(classes, site, output, 1);
      assertTrue(
          unread.startsWith("content/articles/story-5.md: error: "), () -> "it said: " + unread);
      assertTrue(unread.contains("[file-unreadable]"), unread);
      assertSame(before, SiteFolder.read(output), "");
      allow(story, "rw-rw-rw-");

      List<Path> folders = folders(output);
      for (Path folder : folders) {
        allow(folder, "r-xr-xr-x");
      }
      String unwritten = otherUser(classes, site, output, 1);
      assertTrue(unwritten.contains("permission denied"), unwritten);
      assertSame(before, SiteFolder.read(output), "");
      for (Path folder : folders) {
        allow(folder, "rwxrwxrwx");
      }
      // The top may be written to, but not a folder in it.
      allow(output.resolve("media/articles"), "r-xr-xr-x");
      String partly = otherUser(classes, site, output, 1);
      assertTrue(partly.contains("permission denied"), partly);
      assertSame(before, SiteFolder.read(output), "");
      allow(output.resolve("media/articles"), "rwxrwxrwx");

      assertEquals("", otherUser(classes, site, output, 0));
      assertSame(fromNothing(site), SiteFolder.read(output), "");
    } finally {
      new Folder(work).delete("");
    }
  }

  /** What the build of another user complains of. */
  private static String otherUser(String classes, Path site, Path output, int exit)
      throws Exception {
    BuildProcess process = BuildProcess.start(NOBODY, classes, site, output, AT, "--quiet");
    int code = process.end();
    assertEquals(exit, code, process.text());
    return process.text();
  }

  /** The class path of this test where every user can read it. */
  private static String classesForAll(Path work) throws IOException {
    List<String> copies = new ArrayList<>();
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    for (String entry : classes.split(File.pathSeparator, -1)) {
      Path path = Path.of(entry);
      Path copy = work.resolve("classes").resolve(copies.size() + "-" + path.getFileName());
      if (Files.isDirectory(path)) {
        new Folder(path).copyTo(Files.createDirectories(copy.getParent()).resolve(copy), false);
        copies.add(copy.toString());
      } else if (Files.isRegularFile(path)) {
        Files.createDirectories(copy.getParent());
        Files.copy(path, copy);
        copies.add(copy.toString());
      }
    }
    everything(work, "rwxr-xr-x");
    return String.join(File.pathSeparator, copies);
  }

  private static void everything(Path folder, String rights) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.toList()) {
        allow(path, rights);
      }
    }
  }

  private static List<Path> folders(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isDirectory).toList();
    }
  }

  private static void allow(Path path, String rights) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
  }

  @Test
  void twoBuildsAtOnceAreBothRightOrOneIsRefused() throws Exception {
    Path site = scratch.resolve("site");
    NumberedPaper paper = paper(site);
    Path output = site.resolve("public");
    for (int edition = 1; edition <= 3; edition++) {
      paper.edition(edition);
      Map<String, byte[]> wanted = fromNothing(site);
      // One memory, two outputs.
      Path other = site.resolve("preview-" + edition);
      BuildProcess first = BuildProcess.start(site, output, AT);
      BuildProcess second = BuildProcess.start(site, other, AT);
      assertEquals(List.of(0, 0), List.of(first.end(), second.end()), first.text() + second.text());
      assertSame(wanted, SiteFolder.read(output), "");
      assertSame(wanted, SiteFolder.read(other), "");

      // One memory, one output.
      paper.edition(edition + 10);
      Map<String, byte[]> next = fromNothing(site);
      BuildProcess third = BuildProcess.start(site, output, AT);
      BuildProcess fourth = BuildProcess.start(site, output, AT);
      int codes = third.end() + fourth.end();
      String said = third.text() + fourth.text();
      assertTrue(codes == 0 || (codes == 1 && said.contains("[output-busy]")), said);
      assertSame(next, SiteFolder.read(output), "");
    }
  }

  /** What cannot be remembered costs time and nothing else. */
  @Test
  void aMemoryWithoutRoomHarmsNothing() throws Exception {
    Path disk = Files.createDirectories(scratch.resolve("disk"));
    boolean mounted = ran("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString());
    assumeTrue(mounted, "this machine lets nobody mount a small disk");
    try {
      Path site = scratch.resolve("site");
      NumberedPaper paper = paper(site);
      Path output = scratch.resolve("public");
      Path filler = disk.resolve("filler");
      for (int edition = 0; edition < 6; edition++) {
        paper.edition(edition);
        fill(disk, filler, 16L * 1024 * edition);
        built(site, output, disk.resolve("memory"));
        assertSame(fromNothing(site), SiteFolder.read(output), "");
        Files.delete(filler);
        built(site, output, disk.resolve("memory"));
        assertSame(fromNothing(site), SiteFolder.read(output), "");
      }
    } finally {
      unmount(disk);
    }
  }
}
