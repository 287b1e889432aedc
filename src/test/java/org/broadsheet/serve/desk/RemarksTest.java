package org.broadsheet.serve.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.broadsheet.build.Proof;
import org.broadsheet.build.ProofOptions;
import org.broadsheet.build.ProofPress;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.Problems;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds that a paper is read once, and that nobody waits for ever for what is said of it. */
class RemarksTest {

  @TempDir Path site;
  private ProofPress press;
  private Proof proof;
  private final List<Problem> said = remark("first");

  @BeforeEach
  void open() throws IOException {
    Files.writeString(site.resolve("site.yaml"), "title: The Gazette\nlanguage: en\n");
    press = ProofPress.open(new ProofOptions(site, null));
    proof = press.proof(Newsroom.NOW, false);
  }

  @AfterEach
  void close() throws IOException {
    press.close();
  }

  private static List<Problem> remark(String words) {
    Problems problems = new Problems();
    problems.warning("word-doubled", Location.file("content/articles/a.md"), words, "mend it");
    return problems.sorted();
  }

  @Test
  void aPaperIsReadOnce() throws IOException {
    AtomicInteger times = new AtomicInteger();
    Remarks remarks = new Remarks(p -> remark("reading " + times.incrementAndGet()));
    assertEquals(remark("reading 1"), remarks.of("a", proof));
    assertEquals(remark("reading 1"), remarks.of("a", proof));
    assertEquals(remark("reading 2"), remarks.of("b", proof));
  }

  @Test
  void aTextThatIsTooDeepLeavesWhatTheProofSays() throws IOException {
    Remarks remarks =
        new Remarks(
            p -> {
              throw new StackOverflowError();
            });
    assertTrue(proof.problems().size() > 0, "the paper has no address");
    assertEquals(proof.problems(), remarks.of("a", proof));
  }

  @Test
  void whileAPaperIsReadOthersGetWhatWasSaidBefore() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    Remarks remarks =
        new Remarks(
            p -> {
              if (begun.getCount() > 0 && end.getCount() > 0 && Thread.currentThread().isDaemon()) {
                begun.countDown();
                await(end);
                return remark("second");
              }
              return said;
            },
            Duration.ofMillis(300));
    assertEquals(said, remarks.of("a", proof));
    ExecutorService hands =
        Executors.newFixedThreadPool(
            16,
            task -> {
              Thread thread = new Thread(task);
              thread.setDaemon(true);
              return thread;
            });
    try {
      Future<List<Problem>> slow = hands.submit(() -> remarks.of("b", proof));
      await(begun);
      List<Future<List<Problem>>> others = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        others.add(hands.submit(() -> remarks.of("b", proof)));
      }
      // All of them are answered while the first is still reading.
      for (Future<List<Problem>> other : others) {
        assertEquals(said, assertTimeoutPreemptively(Duration.ofSeconds(60), () -> other.get()));
      }
      end.countDown();
      assertEquals(remark("second"), slow.get(60, TimeUnit.SECONDS));
      assertEquals(remark("second"), remarks.of("b", proof));
    } finally {
      end.countDown();
      hands.shutdownNow();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(60, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
