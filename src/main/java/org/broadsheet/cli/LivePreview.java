package org.broadsheet.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.broadsheet.build.Proof;
import org.broadsheet.build.ProofPress;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.model.UrlPath;
import org.broadsheet.problem.Problem;
import org.broadsheet.serve.Change;
import org.broadsheet.serve.PreviewServer;
import org.broadsheet.serve.desk.ProofPaper;
import org.jspecify.annotations.Nullable;

/**
 * A preview that follows the work on a site: proofs of its files, whenever they change and whenever
 * a story's hour comes. While there are errors, the last good one stays on show.
 */
final class LivePreview {

  /** How often the clock is read, so that a machine that slept is not late for long. */
  private static final Duration ROUND = Duration.ofSeconds(2);

  private final ProofPress press;
  private final Terminal terminal;
  private final ProblemNews news;
  private final Difference difference = new Difference();
  private final @Nullable Instant fixed;
  private final boolean drafts;
  private UrlPath base = UrlPath.ROOT;
  private @Nullable Proof good;
  private @Nullable Proof latest;
  private List<Problem> shownProblems = List.of();
  private @Nullable String trouble;

  /**
   * A preview of what a press proves.
   *
   * @param fixed the instant that is shown, or null for the present
   * @param drafts whether drafts are shown
   */
  LivePreview(ProofPress press, Terminal terminal, @Nullable Instant fixed, boolean drafts) {
    this.press = press;
    this.terminal = terminal;
    this.news = new ProblemNews(terminal);
    this.fixed = fixed;
    this.drafts = drafts;
  }

  /** The instant that is shown now. */
  Instant now() {
    return fixed == null ? terminal.clock().instant() : fixed;
  }

  /** Shows the files as the press knows them; the proof that was made of them. */
  Proof show(PreviewServer server) {
    return show(server, List.of());
  }

  private Proof show(PreviewServer server, Collection<Path> touched) {
    Proof proof = press.proof(now(), drafts);
    Proof before = good;
    if (proof.ok()) {
      good = proof;
    }
    latest = proof;
    SiteConfig config = proof.config();
    base = config == null ? base : base(config);
    Change change = Change.NOTHING;
    if (good != null && good != before) {
      change = difference.to(good, touched);
    }
    tell(server, proof, change);
    return proof;
  }

  private void tell(PreviewServer server, Proof proof, Change change) {
    shownProblems = proof.problems();
    server.show(
        good == null ? null : new ProofPaper(good), base, shownProblems, proof.sources(), change);
    news.tell(shownProblems, proof.sources());
  }

  /** Follows the work until the thread is interrupted. */
  void follow(PreviewServer server, Lookout lookout) throws InterruptedException {
    while (true) {
      try {
        Collection<Path> touched = lookout.await(untilTurn());
        boolean changed = !touched.isEmpty() && press.look(touched);
        trouble = null;
        if (changed) {
          show(server, touched);
        } else if (untilTurn().isZero()) {
          show(server, List.of());
        } else {
          lookForLateProblems(server);
        }
      } catch (IOException | RuntimeException e) {
        complain(e);
        Thread.sleep(ROUND.toMillis());
      }
    }
  }

  /** Pages are made when they are asked for, and some only then turn out to be impossible. */
  private void lookForLateProblems(PreviewServer server) {
    Proof proof = latest;
    if (proof != null && !proof.problems().equals(shownProblems)) {
      tell(server, proof, Change.NOTHING);
    }
  }

  /** Nothing ends a preview; what keeps it from going on is said once. */
  private void complain(Exception e) {
    if (!e.toString().equals(trouble)) {
      trouble = e.toString();
      new Failures(terminal).answer(e, false);
      terminal.err().println("the last good pages stay on show");
      terminal.err().flush();
    }
  }

  private Duration untilTurn() {
    Instant turn = latest == null || fixed != null ? null : latest.nextTurn();
    if (turn == null) {
      return ROUND;
    }
    Duration left = Duration.between(now(), turn);
    return left.isNegative() ? Duration.ZERO : left.compareTo(ROUND) < 0 ? left : ROUND;
  }

  /** The folder in readable form; one that no page of ours could be in is left out. */
  private static UrlPath base(SiteConfig config) {
    String path = URI.create(config.url().root()).getPath();
    return UrlPath.valid(path) ? new UrlPath(path) : UrlPath.ROOT;
  }
}
