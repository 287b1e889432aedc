package org.broadsheet.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.broadsheet.output.Stagehand.commit;
import static org.broadsheet.output.Stagehand.stage;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.ProblemText;
import org.broadsheet.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that want one output folder at the same time. */
class OutputLockTest {

  @TempDir private Path site = Path.of("");

  @Test
  void secondProcessIsRefusedAndChangesNothing() throws Exception {
    Path output = site.resolve("public");
    Process holder = taker();
    try {
      assertEquals("taken\n", line(holder));
      Map<String, String> before = files(output);
      assertEquals(Long.toString(holder.pid()), Files.readString(output.resolve(OutputLock.NAME)));

      for (int i = 0; i < 2; i++) {
        Process second = taker();
        second.getOutputStream().close();
        assertEquals(
            "public: error: another build (process "
                + holder.pid()
                + ") is writing to the output folder [output-busy]\n"
                + "hint: wait until it is done, or stop it, and build again\n",
            new String(second.getInputStream().readAllBytes(), UTF_8));
        assertTrue(second.waitFor(60, TimeUnit.SECONDS));
        assertEquals(before, files(output));
      }

      Problems problems = new Problems();
      assertNull(OutputTree.open(site, output, problems));
      assertEquals(List.of("output-busy"), problems.sorted().stream().map(Problem::id).toList());
      assertEquals(before, files(output));
    } finally {
      holder.getOutputStream().close();
      assertTrue(holder.waitFor(60, TimeUnit.SECONDS));
    }
    assertTrue(Files.notExists(output));
  }

  @Test
  void processThatHoldsTheFolderRefusesOthers() throws Exception {
    Path output = site.resolve("public");
    try (OutputTree tree = OutputTree.open(site, output, new Problems())) {
      assertNotNull(tree);
      stage(tree, "index.html", "front".getBytes(UTF_8));
      Map<String, String> before = files(output);
      Process second = taker();
      second.getOutputStream().close();
      String said = new String(second.getInputStream().readAllBytes(), UTF_8);
      assertTrue(said.contains("[output-busy]"), said);
      assertEquals(before, files(output));
      commit(tree);
    }
    assertEquals("front", Files.readString(output.resolve("index.html")));
  }

  private Process taker() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Taker.class.getName(),
            site.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static String line(Process process) throws IOException {
    StringBuilder line = new StringBuilder();
    int next;
    while ((next = process.getInputStream().read()) >= 0) {
      line.append((char) next);
      if (next == '\n') {
        break;
      }
    }
    return line.toString();
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        // Reading the lock that this very process holds would let go of it.
        boolean lock = file.endsWith(OutputLock.NAME);
        files.put(
            folder.relativize(file).toString(),
            lock ? Files.getLastModifiedTime(file).toString() : Files.readString(file));
      }
    }
    return files;
  }

  /** Takes an output folder, and lets go of it at the end of its input. */
  static final class Taker {

    private Taker() {}

    @SuppressWarnings("SystemOut") // it is the main of its process
    public static void main(String[] args) throws IOException {
      Path site = Path.of(args[0]);
      Problems problems = new Problems();
      try (OutputTree tree = OutputTree.open(site, site.resolve("public"), problems)) {
        problems
            .sorted()
            .forEach(p -> System.out.print(new ProblemText((path, line) -> null).of(p)));
        if (tree != null) {
          System.out.print("taken\n");
          System.out.flush();
          System.in.readAllBytes();
        }
      }
    }
  }
}
