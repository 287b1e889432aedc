package org.broadsheet.check;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.broadsheet.build.Proof;
import org.broadsheet.build.ProofOptions;
import org.broadsheet.build.ProofPress;
import org.broadsheet.crew.Crew;
import org.broadsheet.model.Newsroom;
import org.broadsheet.model.UrlPath;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.SourceLines;
import org.jspecify.annotations.Nullable;

/**
 * A look at a whole site, for which nothing is written to the output.
 *
 * @param problems everything that was found and wanted, sorted
 * @param sources gives the lines that they point at
 * @param files how many content files were read
 */
public record Inspection(List<Problem> problems, SourceLines sources, int files) {

  /** Copies the list. */
  public Inspection {
    problems = List.copyOf(problems);
  }

  /**
   * Inspects a site: reads all of it, makes every page once, and has the desk read the copy.
   *
   * @param memory the folder that keeps what builds remember, or null to read all from nothing
   * @param at the instant that decides what is public
   * @param drafts whether drafts are looked at too
   * @throws IOException where the disk fails
   */
  public static Inspection of(
      Path site, @Nullable Path memory, Instant at, boolean drafts, Selection wanted)
      throws IOException {
    try (ProofPress press = ProofPress.open(new ProofOptions(site, memory))) {
      Proof proof = press.proof(at, drafts);
      Crew.each(pages(proof), url -> proof.file(url));
      List<Problem> problems = new CopyDesk(site).problems(proof, wanted);
      Newsroom read = proof.newsroom();
      int files =
          read.stories().size()
              + read.authors().size()
              + read.sections().size()
              + read.pages().size();
      return new Inspection(problems, proof.sources(problems), files);
    }
  }

  /** The addresses of what is made of templates, and not copied. */
  private static List<UrlPath> pages(Proof proof) {
    Set<UrlPath> copied = new HashSet<>();
    proof.newsroom().media().forEach(m -> copied.add(m.url()));
    proof.newsroom().staticFiles().forEach(f -> copied.add(f.url()));
    return proof.urls().stream().filter(url -> !copied.contains(url)).toList();
  }
}
