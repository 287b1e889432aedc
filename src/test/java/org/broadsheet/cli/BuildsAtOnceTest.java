package org.broadsheet.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds of one site by two processes at the same time. */
class BuildsAtOnceTest {

  private static final int ROUNDS = 10;
  private static final int LONGEST = 300;

  private static final String BUSY =
      """
      public: error: another build is writing to the output folder [output-busy]
      hint: wait until it is done, or stop it, and build again
      1 error in 1 file
      """;

  /** What the one says that came to the memory second, whichever has the output folder. */
  private static final String NOTE =
      "note: another build is using what builds remember, so this one remembers nothing\n";

  @TempDir private Path folder = Path.of("");

  @Test
  void eachOfTwoBuildsIsDoneOrRefusedAndTheSiteIsWhole() throws Exception {
    Files.writeString(
        folder.resolve("site.yaml"),
        "title: The Lantern\nurl: https://t.example/\nlanguage: en\ntimezone: Europe/London\n");
    Path articles = Files.createDirectories(folder.resolve("content/articles"));
    story(articles, 0);
    for (int round = 1; round <= ROUNDS; round++) {
      story(articles, round);
      List<Process> both = List.of(build("public"), build("public"));
      boolean built = false;
      for (Process one : both) {
        String said = new String(one.getErrorStream().readAllBytes(), UTF_8);
        assertTrue(one.waitFor(LONGEST, TimeUnit.SECONDS));
        boolean busy = one.exitValue() == 1;
        assertEquals(
            busy ? BUSY : "", said.replace(NOTE, "").replaceFirst(" \\(process [0-9]+\\)", ""));
        built |= !busy;
      }
      assertTrue(built, "one of the two has the folder");
    }
    assertTrue(build("alone").waitFor(LONGEST, TimeUnit.SECONDS));
    assertEquals(site("alone"), site("public"));
  }

  private static void story(Path articles, int round) throws IOException {
    for (int i = 0; i < 20; i++) {
      Files.writeString(
          articles.resolve("story-" + round % 3 + "-" + i + ".md"),
          "---\nheadline: Round %d, story %d\ndate: 2026-11-20\nbyline: By us\n---\nText.\n"
              .formatted(round, i));
    }
  }

  private Process build(String output) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "build",
            "--at",
            "2026-12-01",
            "--site",
            folder.toString(),
            "--output",
            folder.resolve(output).toString())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Every file of an output folder, our list included. */
  private Map<String, String> site(String output) throws IOException {
    Path root = folder.resolve(output);
    Map<String, String> site = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        if (file.endsWith(".broadsheet-manifest")) {
          continue; // it tells when each file was written
        }
        site.put(
            root.relativize(file).toString(), new String(Files.readAllBytes(file), ISO_8859_1));
      }
    }
    return site;
  }
}
