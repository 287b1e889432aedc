package org.broadsheet.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The archives that {@code bench/run} measures with. It has a compiler call of its own, as here.
 */
class BenchTest {

  private static final Path SOURCES = Path.of("bench/src/org/broadsheet/bench");
  private static final int STORIES = 40;

  @TempDir private static Path classes = Path.of("");
  @TempDir private static Path shared = Path.of("");
  @TempDir private Path folder = Path.of("");

  @BeforeAll
  static void compile() throws Exception {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter complaints = new StringWriter();
    try (Stream<Path> all = Files.walk(SOURCES);
        StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<Path> sources =
          all.filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.startsWith(SOURCES.resolve("stages")))
              .toList();
      List<String> options =
          List.of("--release", "17", "-Xlint:all", "-Werror", "-d", classes.toString());
      compiler
          .getTask(
              complaints, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
          .call();
    }
    assertEquals("", complaints.toString());
    generate("7", shared);
  }

  @Test
  void theArchiveIsOfItsSizeAndBuildsWithoutAProblem() throws Exception {
    Path site = shared.resolve("broadsheet");
    BuildResult result =
        new SiteBuilder(BuildListener.SILENT)
            .build(
                new BuildOptions(
                    site,
                    folder.resolve("public"),
                    Instant.parse("2026-01-01T00:00:00Z"),
                    false,
                    false,
                    null));
    assertEquals(List.of(), result.problems());
    assertEquals(STORIES, result.articles());
    assertEquals(STORIES, headlines(site).size());
  }

  @Test
  void oneSeedGivesOneArchiveAndAnotherSeedAnother() throws Exception {
    Path same = folder.resolve("same");
    Path other = folder.resolve("other");
    generate("7", same);
    generate("8", other);
    assertEquals(SiteFolder.fingerprints(shared), SiteFolder.fingerprints(same));
    assertNotEquals(headlines(shared), headlines(other));
  }

  @Test
  void hugoIsGivenTheSameStories() {
    assertEquals(bodies(shared.resolve("broadsheet")), bodies(shared.resolve("hugo")));
  }

  /** Writes the sites {@code broadsheet} and {@code hugo} into a folder. */
  private static void generate(String seed, Path sites) throws Exception {
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
      Method main = loader.loadClass("org.broadsheet.bench.Main").getMethod("main", String[].class);
      String[] words = {Integer.toString(STORIES), "--seed", seed, "--generate", sites.toString()};
      main.invoke(null, (Object) words);
    }
  }

  private static Set<String> headlines(Path folder) {
    return stories(folder)
        .flatMap(text -> text.lines().filter(line -> line.startsWith("headline: ")))
        .collect(Collectors.toSet());
  }

  private static Set<String> bodies(Path folder) {
    return stories(folder).map(text -> text.split("\n---\n", 2)[1]).collect(Collectors.toSet());
  }

  private static Stream<String> stories(Path folder) {
    return SiteFolder.read(folder).entrySet().stream()
        .filter(file -> file.getKey().matches(".*articles/.*[.]md"))
        .filter(file -> !file.getKey().endsWith("_index.md"))
        .map(file -> new String(file.getValue(), UTF_8));
  }
}
