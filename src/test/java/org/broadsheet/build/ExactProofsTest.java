package org.broadsheet.build;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.stream.LongStream;
import org.broadsheet.exact.PressTrial;
import org.broadsheet.exact.Script;
import org.broadsheet.output.MemoryDisk;
import org.broadsheet.serve.watch.SiteWatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a press shows equals a build from nothing, whatever happened before: days of random work on
 * random papers, of all of which one press makes proofs.
 *
 * <p>{@code -Dexact.sequences=20 -Dexact.steps=50} plays more of them, {@code -Dexact.seed=7} one
 * again.
 */
class ExactProofsTest {

  private static final int SEQUENCES = Integer.getInteger("exact.sequences", 2);
  private static final int STEPS = Integer.getInteger("exact.steps", 20);

  @TempDir(factory = MemoryDisk.class)
  Path scratch;

  static LongStream seeds() {
    Long seed = Long.getLong("exact.seed");
    return seed == null ? LongStream.range(0, SEQUENCES) : LongStream.of(seed);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aProofEqualsABuildFromNothing(long seed) throws Exception {
    PressTrial trial = new PressTrial(scratch);
    assertNull(trial.play(Script.of(seed, STEPS), PressTrial.suspecting(seed)));
    assertTrue(trial.goodDays() * 3 >= trial.days(), () -> trial.goodDays() + " good days");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void soItDoesWhereAWatchTellsWhatHasChanged(long seed) throws Exception {
    PressTrial trial = new PressTrial(scratch);
    assertNull(trial.play(Script.of(seed + 1000, STEPS / 2), Watching::new));
  }

  /** The proof of the proof. */
  @Test
  void aPressThatOverlooksAChangeIsCaught() throws Exception {
    PressTrial trial = new PressTrial(scratch);
    assertNotNull(trial.play(Script.of(0, STEPS), site -> (press, changed) -> {}));
    assertNotNull(
        trial.play(
            Script.of(0, STEPS).only("author edited"),
            site ->
                (press, changed) ->
                    press.look(
                        changed.stream()
                            .filter(path -> !path.toString().contains("authors"))
                            .toList())));
  }

  /** Looks at what the watch over the site tells, and at nothing else. */
  private static final class Watching implements PressTrial.Lookout {

    private static final Duration LONG = Duration.ofSeconds(90);

    private final Path mark;
    private final SiteWatch watch;
    private int days;

    Watching(Path site) throws IOException, InterruptedException {
      mark = site.resolve("static/mark.txt");
      // A clock that stands still, so that no round is made but the first.
      watch = SiteWatch.of(site, ProofPress::concerns, InstantSource.fixed(Instant.EPOCH));
      assertTrue(watch.await(LONG).contains(site.toAbsolutePath()));
    }

    @Override
    public void look(ProofPress press, Collection<Path> changed) throws Exception {
      // The news come in order, so when this comes all others have come.
      Files.createDirectories(mark.getParent());
      Files.writeString(mark, "day " + days++);
      boolean all = false;
      while (!all) {
        Collection<Path> told = watch.await(LONG);
        assertTrue(!told.isEmpty(), "nothing was noticed");
        press.look(told);
        all = told.stream().anyMatch(mark.toAbsolutePath()::startsWith);
      }
    }

    @Override
    public void close() throws IOException {
      watch.close();
    }
  }
}
