package org.broadsheet.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.broadsheet.output.Stagehand.commit;
import static org.broadsheet.output.Stagehand.stage;
import static org.broadsheet.output.Stagehand.stageCopy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Builds in processes of their own that come to a bad end. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "needs a POSIX shell")
class OutputSurvivalTest {

  private static final int PAGES = 200;

  /** How many processes are killed; -Dkills=300 makes it more. */
  private static final int KILLS = Integer.getInteger("kills", 15);

  @TempDir(factory = MemoryDisk.class)
  private Path site = Path.of("");

  @Test
  void buildThatIsKilledAtAnyTimeIsFinishedOrForgottenByTheNext() throws Exception {
    Random random = new Random(20261123);
    Town town = new Town(site);
    Path theirs = Files.createDirectories(town.output()).resolve("p/notes.txt");
    for (int round = 0; round < KILLS; round++) {
      Process press = press("exec \"$@\"", Integer.toString(round * 1000), "1000");
      // Past the first output the press is in the middle of one build or another.
      assertEquals('.', press.getInputStream().read());
      if (round % 3 == 0) {
        Thread.sleep(random.nextInt(250));
      } else {
        // What readers see changes in the short time in which there is a journal.
        while (press.isAlive() && !Journal.exists(town.output())) {
          Thread.onSpinWait();
        }
        LockSupport.parkNanos(random.nextInt(4_000_000));
      }
      press.destroyForcibly();
      assertTrue(press.waitFor(60, TimeUnit.SECONDS));
      if (round == 0) {
        Files.writeString(theirs, "theirs");
      } else {
        assertEquals("theirs", Files.readString(theirs));
      }

      Map<String, String> torn = pages(town);
      Town.assertNothingLeadsAstray(torn);
      torn.forEach((file, text) -> assertEquals(edition(editionOf(text)).get(file), text, file));

      town.open(Checkpoints.NONE).close();
      Map<String, String> whole = pages(town);
      assertEquals(edition(editionOf(whole.getOrDefault("index.html", ""))), whole);
      assertEquals(List.of(Manifest.NAME), town.machinery());
      assertTrue(
          Objects.requireNonNull(OutputRecord.read(site, town.output())).intact(),
          "the manifest does not know what stands");
      if (round % 5 == 0) {
        town.build(edition(-round));
        assertEquals(edition(-round), pages(town));
      }
    }
  }

  @Test
  void fileThatCannotBeWrittenInFullLeavesTheOldSite() throws Exception {
    Town town = new Town(site);
    town.build(edition(1));
    Files.write(site.resolve("large.jpg"), new byte[4 << 20]);

    // The limit, in blocks of 512 or 1024 bytes, stops writing as a full disk does.
    Process press = press("ulimit -f 2048; exec \"$@\"", "2", "1");
    String complaint = new String(press.getErrorStream().readAllBytes(), UTF_8);
    assertTrue(press.waitFor(60, TimeUnit.SECONDS));

    assertEquals(3, press.exitValue(), complaint);
    assertTrue(complaint.startsWith("java.io.IOException: "), complaint);
    assertEquals(edition(1), pages(town));
    assertEquals(List.of(Manifest.NAME), town.machinery());
  }

  private Process press(String script, String first, String editions) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<String> command =
        List.of(
            "/bin/sh",
            "-c",
            script,
            "sh",
            java.toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Press.class.getName(),
            site.toString(),
            first,
            editions);
    return new ProcessBuilder(command).start();
  }

  /** Prints one edition of a paper after the other, each with other pages. */
  static final class Press {

    private Press() {}

    @SuppressWarnings({"SystemExitOutsideMain", "SystemOut"}) // it is the main of its process
    public static void main(String[] args) {
      int first = Integer.parseInt(args[1]);
      try {
        for (int i = 0; i < Integer.parseInt(args[2]); i++) {
          build(Path.of(args[0]), first + i);
          System.out.write('.');
          System.out.flush();
        }
      } catch (IOException e) {
        System.err.println(e);
        System.exit(3);
      }
    }
  }

  private static void build(Path site, int number) throws IOException {
    Town town = new Town(site);
    try (OutputTree tree = town.open(Checkpoints.NONE)) {
      for (Map.Entry<String, String> page : edition(number).entrySet()) {
        stage(tree, page.getKey(), page.getValue().getBytes(UTF_8));
      }
      if (Files.exists(site.resolve("large.jpg"))) {
        stageCopy(tree, "large.jpg", site.resolve("large.jpg"));
      }
      commit(tree);
    }
  }

  /**
   * Pages of which half stay, a quarter change and a quarter have another address each time. The
   * front page names those that change, and they name those that are new.
   */
  private static Map<String, String> edition(int number) {
    Map<String, String> pages = new TreeMap<>();
    List<String> changing = new ArrayList<>();
    String filling = "words ".repeat(200);
    for (int i = 0; i < PAGES; i += 4) {
      String fresh = "e" + number + "/" + i + "/index.html";
      String style = "css/" + i + ".css";
      pages.put(fresh, Town.page(number + " new " + filling, style));
      pages.put(style, Town.page(number + " style"));
      pages.put("p/" + i + "/index.html", Town.page(number + " old", fresh, "s/" + i + ".html"));
      pages.put("s/" + i + ".html", Town.page("0 always " + filling));
      changing.add("p/" + i + "/index.html");
    }
    pages.put("index.html", Town.page(number + " front", changing.toArray(new String[0])));
    return pages;
  }

  private static int editionOf(String text) {
    return Integer.parseInt(text.substring(0, text.indexOf(' ')));
  }

  private static Map<String, String> pages(Town town) throws IOException {
    Map<String, String> pages = town.standing();
    pages.remove("p/notes.txt");
    return pages;
  }
}
