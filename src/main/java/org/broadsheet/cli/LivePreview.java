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
  private final Difference difference;
  private final @Nullable Instant fixed;
  private final boolean drafts;
  private UrlPath base = UrlPath.ROOT;
  private @Nullable Proof good;
  private @Nullable Proof latest;
  private List<Problem> shownProblems = List.of();
  private @Nullable String trouble;

  /** Whether there is a change that the press knows of and the server does not. */
  private boolean owed;

  /**
   * A preview of what a press proves.
   *
   * @param site the folder that the press reads
   * @param fixed the instant that is shown, or null for the present
   * @param drafts whether drafts are shown
   */
  LivePreview(
      ProofPress press, Path site, Terminal terminal, @Nullable Instant fixed, boolean drafts) {
    this.press = press;
    this.difference = new Difference(site);
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
    Proof paper = proof.ok() ? proof : good;
    SiteConfig config = (paper == null ? proof : paper).config();
    base = config == null ? base : base(config);
    Change change = Change.NOTHING;
    if (paper != null && paper != good) {
      change = difference.to(paper, touched);
    }
    tell(server, paper, proof, change);
    good = paper;
    latest = proof;
    return proof;
  }

  private void tell(PreviewServer server, @Nullable Proof paper, Proof proof, Change change) {
    List<Problem> problems = proof.problems();
    server.show(
        paper == null ? null : new ProofPaper(paper), base, problems, proof.sources(), change);
    news.tell(problems, proof.sources());
    shownProblems = problems;
  }

  /** Follows the work until the thread is interrupted. */
  void follow(PreviewServer server, Lookout lookout) throws InterruptedException {
    while (true) {
      try {
        Collection<Path> touched = lookout.await(untilTurn());
        boolean changed = !touched.isEmpty() && press.look(touched);
        if (changed || owed || untilTurn().isZero()) {
          // Of a change that could not be shown, nobody knows any more what was touched.
          Collection<Path> known = owed ? List.of() : touched;
          owed = true;
          show(server, known);
          owed = false;
        } else {
          lookForLateProblems(server);
        }
        trouble = null;
      } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
        complain(e);
        Thread.sleep(ROUND.toMillis());
      }
    }
  }

  /** Pages are made when they are asked for, and some only then turn out to be impossible. */
  private void lookForLateProblems(PreviewServer server) {
    Proof proof = latest;
    if (proof != null && !proof.problems().equals(shownProblems)) {
      tell(server, good, proof, Change.NOTHING);
    }
  }

  /** Nothing ends a preview; what keeps it from going on is said once. */
  private void complain(Throwable e) {
    if (!e.toString().equals(trouble)) {
      trouble = e.toString();
      Failures failures = new Failures(terminal);
      if (e instanceof Exception failure) {
        failures.answer(failure, false);
      } else {
        failures.complainOfOurselves(e, false);
      }
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
