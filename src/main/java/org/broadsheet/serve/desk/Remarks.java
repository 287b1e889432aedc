package org.broadsheet.serve.desk;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.broadsheet.build.Proof;
import org.broadsheet.problem.Problem;

/** What there is to say of the paper on show; it is read once, and only some wait for it. */
final class Remarks {

  /** A paper that is long to read must not take all hands that also hand out its pages. */
  private static final int MOST_WAITING = 3;

  private static final Duration LONGEST = Duration.ofSeconds(10);

  private final ProofReader reader;
  private final Duration longest;
  private final ReentrantLock reading = new ReentrantLock();
  private volatile Known known = new Known("", List.of());

  private record Known(String id, List<Problem> problems) {}

  Remarks(ProofReader reader) {
    this(reader, LONGEST);
  }

  /**
   * Remarks of a reader.
   *
   * @param longest how long those wait who do wait for what somebody else has read
   */
  Remarks(ProofReader reader, Duration longest) {
    this.reader = reader;
    this.longest = longest;
  }

  /**
   * What the reader remarks on a proof. While somebody else has it read, those of before may do.
   *
   * @param id of what the preview shows
   */
  List<Problem> of(String id, Proof proof) throws IOException {
    if (known.id().equals(id) || !enter()) {
      return known.problems();
    }
    try {
      if (!known.id().equals(id)) {
        known = new Known(id, read(proof));
      }
      return known.problems();
    } finally {
      reading.unlock();
    }
  }

  private boolean enter() {
    if (reading.getQueueLength() >= MOST_WAITING) {
      return reading.tryLock();
    }
    try {
      return reading.tryLock(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private List<Problem> read(Proof proof) throws IOException {
    try {
      return reader.remarks(proof);
    } catch (StackOverflowError e) {
      // A text that is too deep for the reader does not close the desk; check tells of it.
      return proof.problems();
    }
  }
}
