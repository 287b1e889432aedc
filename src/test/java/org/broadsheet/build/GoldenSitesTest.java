package org.broadsheet.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.broadsheet.output.MemoryDisk;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.ProblemText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every folder under {@code src/test/sites} is a test: {@code site/} is built and compared with
 * {@code expected/}, the problems with {@code problems.txt}, the list of all files with {@code
 * files.txt}. Of an HTML page the head's title and the main element are compared; of everything
 * else every byte. {@code options.txt} may hold {@code drafts}, {@code portable} and {@code
 * at=INSTANT}, a line each.
 *
 * <p>{@code mvn test -Dtest=GoldenSitesTest -Dgolden=update} rewrites the expected side.
 */
class GoldenSitesTest {

  private static final Path SITES = Path.of("src/test/sites");

  @TempDir(factory = MemoryDisk.class)
  Path scratch;

  static List<Path> sites() throws IOException {
    try (Stream<Path> folders = Files.list(SITES)) {
      List<Path> found = folders.filter(Files::isDirectory).sorted().toList();
      assertTrue(found.size() >= 10, "the golden sites are missing");
      return found;
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void theSiteIsAsExpected(Path golden) {
    Path output = scratch.resolve("public");
    BuildResult result = build(golden, golden.resolve("site"), output);
    String problems = problems(result);
    Map<String, byte[]> files = Files.exists(output) ? SiteFolder.read(output) : new TreeMap<>();
    String list = String.join("\n", files.keySet()) + "\n";
    if ("update".equals(System.getProperty("golden"))) {
      update(golden, problems, list, files);
    }
    Map<String, byte[]> expected =
        Files.exists(golden.resolve("expected"))
            ? SiteFolder.read(golden.resolve("expected"))
            : new TreeMap<>();
    assertEquals(text(golden.resolve("problems.txt")), problems);
    assertEquals(text(golden.resolve("files.txt")), list);
    assertEquals(problems.contains(": error: "), files.isEmpty(), "an error writes nothing");
    expected.forEach(
        (name, content) ->
            assertEquals(
                new String(content, StandardCharsets.UTF_8), shown(name, files.get(name)), name));
  }

  @ParameterizedTest
  @MethodSource("sites")
  void theSameInputGivesTheSameBytes(Path golden) {
    Path first = scratch.resolve("first");
    build(golden, golden.resolve("site"), first);
    Path copy = scratch.resolve("copy");
    SiteFolder.copyBackwards(golden.resolve("site"), copy, UnaryOperator.identity());
    Path second = scratch.resolve("second");
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      build(golden, copy, second);
      // Once more into the same folder: nothing may change.
      BuildResult again = build(golden, copy, second);
      assertEquals(0, again.written() + again.deleted());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertEquals(fingerprints(first), fingerprints(second));
  }

  @ParameterizedTest
  @MethodSource("sites")
  void lineEndsAndByteOrderMarksChangeNothing(Path golden) {
    Path first = scratch.resolve("first");
    build(golden, golden.resolve("site"), first);
    Path windows = scratch.resolve("windows");
    SiteFolder.copyBackwards(
        golden.resolve("site"),
        windows,
        t -> "\uFEFF" + t.replace("\r\n", "\n").replace("\n", "\r\n"));
    Path second = scratch.resolve("second");
    build(golden, windows, second);
    assertEquals(fingerprints(first), fingerprints(second));
  }

  @ParameterizedTest
  @MethodSource("sites")
  void everyInternalLinkLeadsSomewhere(Path golden) {
    Path output = scratch.resolve("public");
    build(golden, golden.resolve("site"), output);
    List<String> dead = new ArrayList<>();
    if (Files.exists(output)) {
      InternalLinks.dead(output).forEach(dead::add);
    }
    List<String> known =
        Files.exists(golden.resolve("dead-links.txt"))
            ? text(golden.resolve("dead-links.txt")).lines().toList()
            : List.of();
    assertEquals(known, dead);
  }

  private static List<String> fingerprints(Path output) {
    return Files.exists(output) ? SiteFolder.fingerprints(output) : List.of();
  }

  private static BuildResult build(Path golden, Path site, Path output) {
    List<String> options =
        Files.exists(golden.resolve("options.txt"))
            ? text(golden.resolve("options.txt")).lines().toList()
            : List.of();
    String at =
        options.stream()
            .filter(o -> o.startsWith("at="))
            .findFirst()
            .orElse("at=2026-11-23T12:00:00Z");
    try {
      return new SiteBuilder(BuildListener.SILENT)
          .build(
              new BuildOptions(
                  site,
                  output,
                  Instant.parse(at.substring(3)),
                  options.contains("drafts"),
                  options.contains("portable"),
                  null));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String problems(BuildResult result) {
    ProblemText text = new ProblemText(result.sources());
    StringBuilder all = new StringBuilder();
    for (Problem problem : result.problems()) {
      all.append(text.of(problem));
    }
    return all.toString();
  }

  private static final Pattern TITLE = Pattern.compile("<title>.*?</title>", Pattern.DOTALL);
  private static final Pattern MAIN = Pattern.compile("<main\\b.*</main>", Pattern.DOTALL);

  /** What of a file is compared. */
  private static String shown(String name, byte @Nullable [] content) {
    String text = content == null ? "(missing)" : new String(content, StandardCharsets.UTF_8);
    Matcher title = TITLE.matcher(text);
    Matcher main = MAIN.matcher(text);
    boolean page = name.endsWith(".html") && title.find() && main.find();
    return page ? title.group() + "\n" + main.group() + "\n" : text;
  }

  private static void update(Path golden, String problems, String list, Map<String, byte[]> files) {
    SiteFolder.write(golden.resolve("problems.txt"), problems.getBytes(StandardCharsets.UTF_8));
    SiteFolder.write(golden.resolve("files.txt"), list.getBytes(StandardCharsets.UTF_8));
    Path expected = golden.resolve("expected");
    if (Files.exists(expected)) {
      SiteFolder.read(expected)
          .keySet()
          .forEach(
              name ->
                  SiteFolder.write(
                      expected.resolve(name),
                      shown(name, files.get(name)).getBytes(StandardCharsets.UTF_8)));
    }
  }

  private static String text(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
