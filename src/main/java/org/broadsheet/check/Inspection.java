package org.broadsheet.check;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.broadsheet.build.Proof;
import org.broadsheet.build.ProofOptions;
import org.broadsheet.build.ProofPress;
import org.broadsheet.check.external.LinkCheck;
import org.broadsheet.check.external.LinkReport;
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
 * @param links what came of asking other sites, or null where they were not asked
 * @param leftOut how many problems were found and not wanted; those that the house style leaves
 *     alone do not count
 * @param complete whether all was looked at; false where errors kept the paper from being put
 *     together, so that more may be found once they are mended
 */
public record Inspection(
    List<Problem> problems,
    SourceLines sources,
    int files,
    @Nullable LinkReport links,
    int leftOut,
    boolean complete) {

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
    return of(new Order(site, memory, at, drafts, wanted, List.of(), null));
  }

  /**
   * Inspects a site as it is ordered.
   *
   * @throws IOException where the disk fails
   */
  public static Inspection of(Order order) throws IOException {
    Selection wanted = order.wanted();
    try (ProofPress press = ProofPress.open(new ProofOptions(order.site(), order.memory()))) {
      Proof proof = press.proof(order.at(), order.drafts());
      Crew.each(pages(proof), url -> proof.file(url));
      CopyDesk desk = new CopyDesk(order.site());
      List<Problem> all = new ArrayList<>(desk.problems(proof));
      LinkCheck others = order.links();
      LinkReport links = others == null ? null : others.check(desk.webLinks());
      if (links != null) {
        all.addAll(CopyDesk.admitted(links.problems(), proof.config()));
      }
      List<Problem> problems = new ArrayList<>(all);
      problems.removeIf(problem -> !wanted.admits(problem));
      int leftOut = all.size() - problems.size();
      problems.addAll(order.told());
      Collections.sort(problems);
      Newsroom read = proof.newsroom();
      int files =
          read.stories().size()
              + read.authors().size()
              + read.sections().size()
              + read.pages().size();
      boolean complete = !proof.urls().isEmpty();
      return new Inspection(problems, proof.sources(problems), files, links, leftOut, complete);
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
