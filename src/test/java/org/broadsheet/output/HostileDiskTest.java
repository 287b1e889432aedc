package org.broadsheet.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds on disks that are full, or of which a part is another disk, and in folders that may not be
 * written to. They run in processes of their own, in which such disks can be had and in which even
 * the system's owner has to mind permissions; without the tools for that they are skipped.
 */
@EnabledOnOs(value = OS.LINUX, disabledReason = "needs unshare, mount and setpriv")
class HostileDiskTest {

  private static final Map<String, String> OLD = Map.of("index.html", "front", "z/a.html", "a");

  @TempDir private Path site = Path.of("");

  @Test
  void fullDiskLeavesTheOldSite() throws Exception {
    assertEquals(
        """
        built
        java.io.IOException: No space left on device
        {index.html=front, z/a.html=a} and [.broadsheet-manifest]
        built
        {index.html=news, z/a.html=a} and [.broadsheet-manifest]
        """,
        onDiskOf("64k", "public", "full"));
  }

  @Test
  void diskThatIsFullAtAnyTimeLeavesTheOldSite() throws Exception {
    String said = onDiskOf("400k", "public", "brim");
    assertTrue(
        said.matches(
            "built\n(java.io.IOException: No space left on device\n){20,}built\nwhole\nbuilt\n"),
        said);
  }

  @Test
  void diskThatIsMountedInsideIsSaidBeforeAnythingIsChanged() throws Exception {
    assertEquals(
        "built\n"
            + "java.nio.file.FileSystemException: "
            + site.toRealPath().resolve("public/photos")
            + ": another disk is mounted here, and files cannot be put there in one step\n"
            + "{index.html=front, z/a.html=a} and [.broadsheet-manifest]\n",
        onDiskOf("64k", "public/photos", "mounted"));
  }

  @Test
  void folderThatMayNotBeWrittenToLeavesTheOldSite() throws Exception {
    assertEquals(
        "built\n"
            + "java.nio.file.AccessDeniedException: "
            + site.toRealPath().resolve("public/z")
            + "\n"
            + "{index.html=front, z/a.html=a} and [.broadsheet-manifest]\n"
            + "built\n"
            + "{index.html=news, z/a.html=b, z/c.html=c} and [.broadsheet-manifest]\n",
        withoutPrivileges("shut"));
  }

  @Test
  void fileThatCannotBeReadLeavesTheOldSite() throws Exception {
    assertEquals(
        "built\n"
            + "java.nio.file.AccessDeniedException: "
            + site.toRealPath().resolve("public/z/a.html")
            + "\n"
            + "{index.html=front, z/a.html=a} and [.broadsheet-manifest]\n",
        withoutPrivileges("unreadable"));
  }

  private String onDiskOf(String size, String folder, String scenario) throws Exception {
    Files.createDirectories(site.resolve(folder));
    String mount = "mount -t tmpfs -o size=" + size + " none '" + site.resolve(folder) + "'";
    assumeTrue(run(List.of("unshare", "-rm", "sh", "-c", mount)).isEmpty(), "cannot mount disks");
    List<String> command =
        new ArrayList<>(List.of("unshare", "-rm", "sh", "-c", mount + " && exec \"$@\"", "sh"));
    command.addAll(java(scenario));
    return run(command);
  }

  private String withoutPrivileges(String scenario) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                "setpriv",
                "--bounding-set=-dac_override,-dac_read_search",
                "--inh-caps=-dac_override,-dac_read_search"));
    command.add("true");
    boolean root = Files.isWritable(Path.of("/proc/1/oom_score_adj"));
    assumeTrue(!root || run(command).isEmpty(), "cannot give up privileges");
    command.remove(command.size() - 1);
    if (!root) {
      command.clear();
    }
    command.addAll(java(scenario));
    return run(command);
  }

  private List<String> java(String scenario) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-cp",
        System.getProperty("java.class.path"),
        Printer.class.getName(),
        site.toString(),
        scenario);
  }

  /** What a process says, and what it complains of. */
  private static String run(List<String> command) throws Exception {
    Process process;
    try {
      process = new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException e) {
      return e.toString(); // there is no such tool
    }
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    return said;
  }

  /** Builds in a process of its own, and says what comes of it. */
  static final class Printer {

    private final Town town;
    private final PrintStream out;

    private Printer(Town town, PrintStream out) {
      this.town = town;
      this.out = out;
    }

    @SuppressWarnings("SystemOut") // it is the main of its process
    public static void main(String[] args) throws IOException {
      new Printer(new Town(Path.of(args[0])), System.out).play(args[1]);
    }

    private void play(String scenario) throws IOException {
      build(OLD);
      switch (scenario) {
        case "full" -> {
          build(Map.of("index.html", "news", "large.html", "large ".repeat(20_000)));
          say();
          build(Map.of("index.html", "news", "z/a.html", "a"));
          say();
        }
        case "brim" -> brim();
        case "mounted" -> {
          build(Map.of("index.html", "news", "photos/a.jpg", "photo"));
          say();
        }
        case "shut" -> {
          permit("z", "r-xr-xr-x");
          Map<String, String> wanted =
              Map.of("index.html", "news", "z/a.html", "b", "z/c.html", "c");
          build(wanted);
          say();
          permit("z", "rwxr-xr-x");
          build(wanted);
          say();
        }
        default -> {
          Path unreadable = town.output().resolve("z/a.html");
          Files.setLastModifiedTime(unreadable, FileTime.fromMillis(5));
          permit("z/a.html", "---------");
          build(Map.of("index.html", "news", "z/a.html", "a"));
          permit("z/a.html", "rw-r--r--");
          say();
        }
      }
    }

    /** Fills the disk to the brim, and takes away a block at a time until a build succeeds. */
    private void brim() throws IOException {
      Map<String, String> wanted = new TreeMap<>(Map.of("index.html", "news"));
      for (int i = 0; i < 10; i++) {
        wanted.put("n" + i + "/index.html", "news ".repeat(1500));
      }
      Path filling = town.output().resolve("filling");
      for (int size = 396; size > 0; size -= 4) {
        Files.deleteIfExists(filling);
        try {
          Files.write(filling, new byte[size << 10]);
        } catch (IOException tooLarge) {
          continue;
        }
        if (build(wanted)) {
          break;
        }
        Map<String, String> standing = town.standing();
        standing.remove("filling");
        if (!standing.equals(OLD) || town.machinery().size() != 1) {
          out.println("harmed: " + standing.keySet() + " and " + town.machinery());
        }
      }
      Files.delete(filling);
      out.println(town.standing().equals(wanted) ? "whole" : town.standing().keySet());
      build(wanted);
    }

    private void permit(String file, String permissions) throws IOException {
      Files.setPosixFilePermissions(
          town.output().resolve(file), PosixFilePermissions.fromString(permissions));
    }

    private boolean build(Map<String, String> edition) {
      try {
        town.build(edition);
        out.println("built");
        return true;
      } catch (IOException e) {
        out.println(e);
        return false;
      }
    }

    private void say() throws IOException {
      out.println(town.standing() + " and " + town.machinery());
    }
  }
}
