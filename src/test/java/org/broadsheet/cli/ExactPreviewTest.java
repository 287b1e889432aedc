package org.broadsheet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.broadsheet.build.ProofOptions;
import org.broadsheet.build.ProofPress;
import org.broadsheet.exact.PreviewTrial;
import org.broadsheet.exact.PreviewTrial.Preview;
import org.broadsheet.exact.PreviewTrial.Previews;
import org.broadsheet.exact.Script;
import org.broadsheet.output.MemoryDisk;
import org.broadsheet.serve.Answer;
import org.broadsheet.serve.Asked;
import org.broadsheet.serve.Desk;
import org.broadsheet.serve.Place;
import org.broadsheet.serve.PreviewServer;
import org.broadsheet.serve.desk.NewsDesk;
import org.broadsheet.serve.desk.ProofReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What {@code serve} answers equals a build from nothing, whatever happened before: days of random
 * work on random papers, of which one preview tells.
 *
 * <p>{@code -Dexact.sequences=20 -Dexact.steps=50} plays more of them, {@code -Dexact.seed=7} one
 * again.
 */
class ExactPreviewTest {

  private static final int SEQUENCES = Integer.getInteger("exact.sequences", 2);
  private static final int STEPS = Integer.getInteger("exact.steps", 10);
  private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)/.* \\(Ctrl-C");

  @TempDir(factory = MemoryDisk.class)
  Path scratch;

  static LongStream seeds() {
    Long seed = Long.getLong("exact.seed");
    return seed == null ? LongStream.range(0, SEQUENCES) : LongStream.of(seed);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aPreviewShowsWhatABuildFromNothingWrites(long seed) throws Exception {
    PreviewTrial trial = new PreviewTrial(Served::new, scratch);
    assertNull(trial.play(Script.of(seed, STEPS)));
    assertTrue(trial.goodDays() * 3 >= trial.days(), () -> trial.goodDays() + " good days");
    assertTrue(trial.requests() > trial.days() * 50, () -> trial.requests() + " answers");
  }

  /** The proof of the proof: it finds every preview that leaves something stale, or silent. */
  @Test
  void aPreviewThatOverlooksAChangeIsCaught() throws Exception {
    Predicate<Path> others = path -> !path.toString().contains("authors");
    Script authors = Script.of(0, 3).only("author edited");
    assertCaught("with more than an insert, ", authors, made(others, clock -> clock, desk -> desk));

    Script hours = Script.of(0, 3).only("clock moved");
    Clock stands = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
    assertCaught(
        "with more than an insert, ", hours, made(path -> true, clock -> stands, desk -> desk));
  }

  @Test
  void aPreviewThatTouchesPagesOrSaysNothingIsCaught() throws Exception {
    Script quiet = Script.of(0, 1).only("touched");
    assertCaught(
        "with more than an insert, ", quiet, made(path -> true, clock -> clock, Meddling::new));

    Script errors = Script.of(0, 3).only("file broken");
    Previews silent = (site, clock, drafts) -> new Silent(new Served(site, clock, drafts));
    assertCaught("the terminal was never told", errors, silent);
  }

  private void assertCaught(String how, Script script, Previews previews) throws Exception {
    String wrong = new PreviewTrial(previews, scratch).play(script);
    assertNotNull(wrong);
    assertTrue(wrong.contains(how), wrong);
    // Without the fault, the same days are exact.
    assertNull(new PreviewTrial(Served::new, scratch).play(script));
  }

  private static Previews made(
      Predicate<Path> noticed, UnaryOperator<Clock> clocks, UnaryOperator<Desk> desks) {
    return (site, clock, drafts) -> new Composed(site, clocks.apply(clock), drafts, noticed, desks);
  }

  /** The command itself, in a thread of its own. */
  private static final class Served implements Preview {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Worker worker;

    Served(Path site, Clock clock, boolean drafts) throws Exception {
      String[] args = {
        "serve", "--site", site.toString(), "--port", "0", drafts ? "--drafts" : "--no-drafts"
      };
      PrintStream toOut = new PrintStream(out, true, UTF_8);
      PrintStream toErr = new PrintStream(err, true, UTF_8);
      worker = new Worker(() -> Main.run(args, toOut, toErr, Map.of(), clock));
      while (!ADDRESS.matcher(out.toString(UTF_8)).find()) {
        assertTrue(worker.works(), () -> err.toString(UTF_8));
        Thread.sleep(5);
      }
    }

    @Override
    public String address() {
      Matcher matcher = ADDRESS.matcher(out.toString(UTF_8));
      assertTrue(matcher.find());
      return "http://127.0.0.1:" + matcher.group(1);
    }

    @Override
    public String complaints() {
      return err.toString(UTF_8);
    }

    @Override
    public void close() {
      worker.end(); // what Ctrl-C is to a process, an interrupt is to a thread
    }
  }

  /** What the command is made of, put together with something that is wrong. */
  private static final class Composed implements Preview {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final ProofPress press;
    private final PreviewServer server;
    private final Lookout lookout;
    private final Worker worker;

    Composed(
        Path site, Clock clock, boolean drafts, Predicate<Path> noticed, UnaryOperator<Desk> desks)
        throws Exception {
      PrintStream toErr = new PrintStream(err, true, UTF_8);
      Terminal terminal = new Terminal(toErr, toErr, Map.of(), clock, site, site);
      press = ProofPress.open(new ProofOptions(site, null));
      LivePreview live = new LivePreview(press, site, terminal, null, drafts);
      NewsDesk desk = new NewsDesk(press::proof, ProofReader.NONE, live::now, false, drafts);
      server = PreviewServer.start(new Place(null, 0), desks.apply(desk));
      lookout = new Blinkered(SiteLookout.over(site, clock), site, noticed);
      live.show(server);
      worker = new Worker(() -> live.follow(server, lookout));
    }

    @Override
    public String address() {
      return "http://127.0.0.1:" + server.port();
    }

    @Override
    public String complaints() {
      return err.toString(UTF_8);
    }

    @Override
    public void close() throws IOException {
      worker.end();
      lookout.close();
      server.close();
      press.close();
    }
  }

  /** A lookout that does not see some files; of the whole site it tells once, at the beginning. */
  private record Blinkered(Lookout lookout, Path site, Predicate<Path> noticed) implements Lookout {

    @Override
    public Collection<Path> await(Duration atMost) throws IOException, InterruptedException {
      Path whole = site.toAbsolutePath();
      return lookout.await(atMost).stream()
          .filter(path -> noticed.test(path) && !path.equals(whole))
          .toList();
    }

    @Override
    public void close() throws IOException {
      lookout.close();
    }
  }

  /** A desk that adds a line where nobody sees it. */
  private record Meddling(Desk desk) implements Desk {

    @Override
    public @Nullable Answer answer(Asked asked) throws IOException {
      return desk.answer(asked);
    }

    @Override
    public byte[] finish(Asked asked, byte[] html) throws IOException {
      byte[] page = desk.finish(asked, html);
      byte[] more = Arrays.copyOf(page, page.length + 1);
      more[page.length] = '\n';
      return more;
    }
  }

  /** A preview at whose terminal nothing is said. */
  private record Silent(Preview preview) implements Preview {

    @Override
    public String address() {
      return preview.address();
    }

    @Override
    public String complaints() {
      return "";
    }

    @Override
    public void close() throws IOException {
      preview.close();
    }
  }

  /** A thread that works until it is interrupted. */
  private static final class Worker {

    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Future<?> work;

    Worker(Work task) {
      work =
          thread.submit(
              () -> {
                task.go();
                return null;
              });
    }

    /** What it does. */
    private interface Work {
      void go() throws InterruptedException;
    }

    boolean works() {
      return !work.isDone();
    }

    void end() {
      thread.shutdownNow();
      try {
        assertTrue(thread.awaitTermination(120, TimeUnit.SECONDS));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
