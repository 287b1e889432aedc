package org.broadsheet.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.broadsheet.exact.BuildProcess;
import org.broadsheet.exact.Dice;
import org.broadsheet.exact.NumberedPaper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Builds that are killed at any moment: readers see whole pages, old or new, and the next build
 * puts everything right. {@code -Dkills=300} kills more, {@code -Dkills.seed=7} at other moments.
 */
class KilledBuildsTest {

  private static final int KILLS = Integer.getInteger("kills", 12);
  private static final long SEED = Long.getLong("kills.seed", 1);
  private static final String AT = "2026-12-01T00:00:00Z";
  private static final byte[] THEIRS = "not ours".getBytes(StandardCharsets.UTF_8);

  @TempDir Path scratch;

  private Path site = Path.of("");
  private Path output = Path.of("");

  /** Every version of the site that readers may still see a page of. */
  private final List<Map<String, byte[]>> versions = new ArrayList<>();

  /** How many kills fell into a commit, so that some pages were new and others old. */
  private int halfway;

  static Stream<Arguments> papers() {
    int large = KILLS / 6;
    return Stream.of(Arguments.of(30, KILLS - large), Arguments.of(400, large));
  }

  @ParameterizedTest(name = "{0} stories")
  @MethodSource("papers")
  void readersSeeWholePagesAndTheNextBuildPutsEverythingRight(int stories, int kills)
      throws Exception {
    site = scratch.resolve("site");
    output = site.resolve("public");
    NumberedPaper paper = NumberedPaper.in(site, stories);
    Dice dice = new Dice(SEED * 1000 + stories);
    paper.edition(0);
    long usual = firstBuild();
    SiteFolder.write(output.resolve("notes.txt"), THEIRS);
    SiteFolder.write(output.resolve("tags/notes.txt"), THEIRS);
    versions.add(SiteFolder.read(output));
    for (int kill = 1; kill <= kills; kill++) {
      paper.edition(kill);
      Map<String, byte[]> wanted = fromNothing();
      versions.add(wanted);
      String how = killed(dice, usual);
      check("kill " + kill + " " + how);
      if (dice.oneIn(4) && kill < kills) {
        continue; // the next edition comes before anybody has repaired this one
      }
      BuildResult result = build(output, site.resolve(".broadsheet"));
      assertTrue(result.ok(), () -> result.problems().toString());
      assertEquals(differences(wanted, SiteFolder.read(output)), List.of(), "kill " + kill);
      assertEquals(List.of(), InternalLinks.dead(output));
      assertNothingIsLeftBehind();
      versions.clear();
      versions.add(wanted);
    }
    // Only for those who look: it depends on the machine.
    if (System.getProperty("kills") != null) {
      System.out.println(halfway + " of " + kills + " kills were halfway through a commit");
    }
  }

  /** Builds in a process that lives to its end; how long it took, in nanoseconds. */
  private long firstBuild() throws Exception {
    long start = System.nanoTime();
    BuildProcess process = BuildProcess.start(site, output, AT);
    assertEquals(0, process.end(), process.text());
    return System.nanoTime() - start;
  }

  private Map<String, byte[]> fromNothing() throws IOException {
    Path clean = scratch.resolve("clean");
    BuildResult result = build(clean, null);
    assertTrue(result.ok(), () -> result.problems().toString());
    Map<String, byte[]> files = new TreeMap<>(SiteFolder.read(clean));
    files.put("notes.txt", THEIRS);
    files.put("tags/notes.txt", THEIRS);
    return files;
  }

  private BuildResult build(Path target, @Nullable Path memory) throws IOException {
    return new SiteBuilder(BuildListener.SILENT)
        .build(new BuildOptions(site, target, Instant.parse(AT), false, false, memory));
  }

  private enum Moment {
    ANY_TIME,
    STAGING_APPEARS,
    OUR_RECORDS_CHANGE,
    READERS_SEE_A_CHANGE
  }

  /** Starts a build and kills it; says when. */
  private String killed(Dice dice, long usual) throws Exception {
    Moment moment = dice.any(List.of(Moment.values()));
    long after =
        moment == Moment.ANY_TIME
            ? (long) (usual * 1.1 * dice.below(1000) / 1000)
            : TimeUnit.MICROSECONDS.toNanos(dice.oneIn(2) ? 0 : dice.below(30_000));
    Map<String, byte[]> newest = versions.get(versions.size() - 1);
    List<String> names = List.copyOf(newest.keySet());
    String records = records();
    BuildProcess process = BuildProcess.start(site, output, AT);
    boolean ended = false;
    while (!ended && !begun(moment, records)) {
      ended = process.process().waitFor(1, TimeUnit.NANOSECONDS);
      if (moment != Moment.OUR_RECORDS_CHANGE) {
        served(dice.any(names));
      }
    }
    long from = System.nanoTime();
    while (!ended && System.nanoTime() - from < after) {
      ended = process.process().waitFor(1, TimeUnit.NANOSECONDS);
    }
    process.kill();
    return moment + ", " + after / 1000 + " µs after it";
  }

  private boolean begun(Moment moment, String records) throws IOException {
    return switch (moment) {
      case ANY_TIME -> true;
      case STAGING_APPEARS -> Files.exists(output.resolve(".broadsheet-staging"));
      case OUR_RECORDS_CHANGE -> !records().equals(records);
      // The picture is in every edition and goes before all pages.
      case READERS_SEE_A_CHANGE ->
          !Arrays.equals(
              versions.get(0).get("media/articles/shared.png"),
              Files.readAllBytes(output.resolve("media/articles/shared.png")));
    };
  }

  /** The sizes and times of our records in the output folder, but for staging and lock. */
  private String records() throws IOException {
    StringBuilder records = new StringBuilder();
    for (String name : List.of(".broadsheet-manifest", ".broadsheet-journal")) {
      Path file = output.resolve(name);
      if (Files.exists(file)) {
        records.append(name).append(Files.getLastModifiedTime(file));
      }
    }
    return records.toString();
  }

  /** What a web server would send while the build runs. */
  private void served(String name) throws IOException {
    Path file = output.resolve(name);
    if (Files.exists(file)) {
      assertTrue(known(name, Files.readAllBytes(file)), () -> name + " is neither old nor new");
    }
  }

  private boolean known(String name, byte[] bytes) {
    return versions.stream().anyMatch(version -> Arrays.equals(version.get(name), bytes));
  }

  /** What readers find after a kill. */
  private void check(String when) throws IOException {
    Map<String, byte[]> seen = SiteFolder.read(output);
    List<String> wrong = new ArrayList<>();
    seen.forEach(
        (name, bytes) -> {
          if (!known(name, bytes)) {
            wrong.add(name);
          }
        });
    assertEquals(List.of(), wrong, () -> when + ": neither old nor new");
    // What is in every version is never gone, not for a moment.
    TreeSet<String> always = new TreeSet<>(versions.get(0).keySet());
    versions.forEach(version -> always.retainAll(version.keySet()));
    always.removeAll(seen.keySet());
    assertEquals(List.of(), List.copyOf(always), () -> when + ": gone");
    assertEquals(
        List.of(),
        InternalLinks.deadOnTheWayFrom(versions.get(0).keySet(), output),
        () -> when + ": dead links");
    Map<String, byte[]> oldest = versions.get(0);
    Map<String, byte[]> newest = versions.get(versions.size() - 1);
    if (!differences(oldest, seen).isEmpty() && !differences(newest, seen).isEmpty()) {
      halfway++;
    }
  }

  private static List<String> differences(Map<String, byte[]> one, Map<String, byte[]> other) {
    TreeSet<String> names = new TreeSet<>(one.keySet());
    names.addAll(other.keySet());
    names.removeIf(
        name -> other.containsKey(name) && Arrays.equals(one.get(name), other.get(name)));
    return List.copyOf(names);
  }

  private void assertNothingIsLeftBehind() throws IOException {
    try (Stream<Path> all = Files.list(output)) {
      assertEquals(
          List.of(),
          all.map(path -> path.getFileName().toString())
              .filter(name -> name.equals(".broadsheet-staging") || name.endsWith("lock"))
              .toList());
    }
  }
}
