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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Builds in processes of their own that come to a bad end. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "needs a POSIX shell")
class OutputSurvivalTest {

  private static final int PAGES = 200;
  private static final String END = "</html>\n";

  @TempDir private Path site = Path.of("");

  @Test
  void buildThatIsKilledAtAnyTimeIsFinishedByTheNext() throws Exception {
    Random random = new Random(20261123);
    Path output = site.resolve("public");
    for (int round = 0; round < 5; round++) {
      Process press = press("exec \"$@\"", Integer.toString(round * 1000), "1000");
      // Past the first output the press is in the middle of one build or another.
      assertEquals('.', press.getInputStream().read());
      Thread.sleep(random.nextInt(250));
      press.destroyForcibly();
      assertTrue(press.waitFor(60, TimeUnit.SECONDS));

      pages(output).forEach((file, text) -> assertTrue(text.endsWith(END), file));
      build(site, -round);
      assertEquals(edition(-round), pages(output));
      try (Stream<Path> left = Files.list(output)) {
        List<String> ours =
            left.map(path -> path.getFileName().toString())
                .filter(name -> name.startsWith(".broadsheet"))
                .toList();
        assertEquals(List.of(Manifest.NAME), ours);
      }
    }
  }

  @Test
  void fileThatCannotBeWrittenInFullLeavesTheOldSite() throws Exception {
    build(site, 1);
    Path output = site.resolve("public");
    Files.write(site.resolve("large.jpg"), new byte[4 << 20]);

    // The limit, in blocks of 512 or 1024 bytes, stops writing as a full disk does.
    Process press = press("ulimit -f 2048; exec \"$@\"", "2", "1");
    String complaint = new String(press.getErrorStream().readAllBytes(), UTF_8);
    assertTrue(press.waitFor(60, TimeUnit.SECONDS));

    assertEquals(3, press.exitValue(), complaint);
    assertTrue(complaint.startsWith("java.io.IOException: "), complaint);
    assertEquals(edition(1), pages(output));
    assertTrue(Files.notExists(output.resolve(Staging.NAME)));
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

  private static void build(Path site, int edition) throws IOException {
    Problems problems = new Problems();
    try (OutputTree tree =
        Objects.requireNonNull(
            OutputTree.open(site, site.resolve("public"), problems), "refused")) {
      for (Map.Entry<String, String> page : edition(edition).entrySet()) {
        stage(tree, page.getKey(), page.getValue().getBytes(UTF_8));
      }
      if (Files.exists(site.resolve("large.jpg"))) {
        stageCopy(tree, "large.jpg", site.resolve("large.jpg"));
      }
      assertEquals(List.of(), problems.sorted());
      commit(tree);
    }
  }

  /** Pages of which half stay, a quarter change and a quarter have another address each time. */
  private static Map<String, String> edition(int edition) {
    Map<String, String> pages = new TreeMap<>();
    for (int i = 0; i < PAGES; i++) {
      String folder = i % 4 == 0 ? "e" + edition + "/" + i : "p/" + i;
      String version = i % 4 == 1 ? "edition " + edition : "always";
      pages.put(folder + "/index.html", (i + " " + version + "\n").repeat(40) + END);
    }
    return pages;
  }

  private static Map<String, String> pages(Path output) throws IOException {
    try (Stream<Path> all = Files.walk(output)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !output.relativize(file).toString().startsWith(".broadsheet"))
          .collect(
              Collectors.toMap(
                  file -> output.relativize(file).toString(),
                  OutputSurvivalTest::read,
                  (a, b) -> a,
                  TreeMap::new));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
