package org.broadsheet.build;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.broadsheet.exact.Failure;
import org.broadsheet.exact.Script;
import org.broadsheet.exact.StaleBuilder;
import org.broadsheet.exact.Trial;
import org.broadsheet.output.MemoryDisk;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A build with a memory equals a build from nothing, whatever happened before: days of random work
 * on random papers, each followed by both builds.
 *
 * <p>{@code -Dexact.sequences=1000 -Dexact.steps=50} plays more of them, {@code -Dexact.seed=7} one
 * again.
 */
class ExactBuildsTest {

  private static final int SEQUENCES = Integer.getInteger("exact.sequences", 6);
  private static final int STEPS = Integer.getInteger("exact.steps", 25);
  private static final int SHORTENINGS = 40;

  @TempDir(factory = MemoryDisk.class)
  Path scratch;

  static LongStream seeds() {
    Long seed = Long.getLong("exact.seed");
    return seed == null ? LongStream.range(0, SEQUENCES) : LongStream.of(seed);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aBuildWithAMemoryEqualsABuildFromNothing(long seed) {
    Trial trial = exact();
    Failure failure = trial.play(Script.of(seed, STEPS));
    if (failure != null) {
      fail(trial.shorten(failure, SHORTENINGS) + "\nbefore shortening:\n" + failure);
    }
    // Days on which nothing can be built prove little.
    assertTrue(trial.goodDays() * 3 >= trial.days(), () -> trial.goodDays() + " good days");
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        fault("(template|partial) over.*", () -> overlooking(n -> n.startsWith("templates/"))),
        fault("author edited", () -> overlooking(n -> n.contains("/authors/"))),
        fault("picture replaced", () -> overlooking(n -> n.endsWith(".png"))),
        fault("output (edited|deleted)", () -> overlooking(n -> n.startsWith("public/"))),
        fault("clock.*", StaleBuilder::blindToClock),
        fault("edit of equal size and time", StaleBuilder::trustingTimes));
  }

  private static StaleBuilder overlooking(Predicate<String> files) {
    return StaleBuilder.overlooking(files);
  }

  private static Arguments fault(String kinds, Supplier<StaleBuilder> builder) {
    return Arguments.of(kinds, builder);
  }

  /** The proof of the proof: it finds every builder that leaves something stale. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void aBuilderThatOverlooksAChangeIsCaught(String kinds, Supplier<StaleBuilder> builder) {
    Failure failure = new Trial(builder.get(), scratch).play(Script.of(0, STEPS).only(kinds));
    assertNotNull(failure, kinds);
    // Without the fault, the same days are exact.
    assertNull(exact().play(Script.of(0, failure.day()).only(kinds)));
  }

  private Trial exact() {
    return new Trial((options, listener) -> new SiteBuilder(listener).build(options), scratch);
  }
}
