package org.broadsheet.build;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.assemble.SiteAssembler;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.model.Edition;
import org.broadsheet.model.Newsroom;
import org.broadsheet.model.Site;
import org.broadsheet.model.UrlPath;
import org.broadsheet.page.PagePlanner;
import org.broadsheet.page.Paper;
import org.broadsheet.page.Plan;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.Problems;
import org.broadsheet.problem.SourceLines;
import org.jspecify.annotations.Nullable;

/**
 * The paper at one instant as the files stood when it was made. It does not change, but its pages
 * are made when they are asked for. Safe for many threads.
 */
public final class Proof {

  private final Reading reading;
  private final Edition edition;
  private final Problems problems;
  private final Turns turns;
  private final @Nullable Site site;
  private final Map<String, ProofSheet> sheets;

  private Proof(
      Reading reading,
      Edition edition,
      Problems problems,
      @Nullable Site site,
      Map<String, ProofSheet> sheets) {
    this.reading = reading;
    this.edition = edition;
    this.problems = problems;
    this.turns = Turns.of(reading.newsroom().stories(), edition);
    this.site = site;
    this.sheets = sheets;
  }

  /** Makes a proof of what was read. */
  static Proof of(Reading reading, Edition edition) {
    Problems problems = new Problems();
    reading.problems().forEach(problems::add);
    Workplace place = reading.place();
    if (!place.ready()) {
      return new Proof(reading, edition, problems, null, Map.of());
    }
    Site site =
        new SiteAssembler(place.config(), edition, problems).assemble(reading.newsroom());
    if (problems.hasErrors()) {
      return new Proof(reading, edition, problems, null, Map.of());
    }
    Plan plan =
        PagePlanner.plan(
            new Paper(site, place.config(), place.words(), Generator.NAME), problems);
    if (problems.hasErrors()) {
      return new Proof(reading, edition, problems, site, Map.of());
    }
    ProofDesk desk = new ProofDesk(place, problems);
    Map<String, ProofSheet> sheets = new HashMap<>();
    plan.pages().forEach(page -> sheets.put(page.url().file(), desk.sheet(page)));
    plan.assets().forEach(asset -> sheets.put(asset.url().file(), desk.sheet(asset)));
    desk.tryTemplates(plan.pages());
    return new Proof(reading, edition, problems, site, sheets);
  }

  /** Whether a proof at another instant would be the same. */
  boolean holdsAt(Instant at) {
    Instant from = turns.from();
    Instant until = turns.until();
    return (from == null || !at.isBefore(from)) && (until == null || at.isBefore(until));
  }

  /**
   * What is found under an address: a page, a feed, the sitemap, a file of the site. A page is made
   * when it is asked for.
   *
   * @param url one that ends in a slash is the page in that folder
   * @return null where there is nothing
   * @throws java.io.UncheckedIOException where the disk fails
   */
  public @Nullable ProofFile file(UrlPath url) {
    ProofSheet sheet = sheets.get(url.file());
    return sheet == null ? null : sheet.file();
  }

  /** Every address, in order; none while there are errors. */
  public List<UrlPath> urls() {
    return sheets.values().stream().map(ProofSheet::url).sorted().toList();
  }

  /** Whether no error was found so far, so that this is what a build would write. */
  public boolean ok() {
    return !problems.hasErrors();
  }

  /** Everything that was found, by path, line and column; more as pages are made. */
  public List<Problem> problems() {
    return problems.sorted();
  }

  /** The lines that the problems found so far point at. */
  public SourceLines sources() {
    return Excerpts.of(problems(), reading.place().site(), reading.place().theme());
  }

  /** Every story, public or not, and all else that was read. */
  public Newsroom newsroom() {
    return reading.newsroom();
  }

  /** The paper at its instant; null where errors kept it from being put together. */
  public @Nullable Site site() {
    return site;
  }

  /** The settings; null where errors in {@code site.yaml} leave none. */
  public @Nullable SiteConfig config() {
    return reading.place().knownConfig();
  }

  /** The instant that it was made for. */
  public Instant at() {
    return edition.at();
  }

  /** When the hour of a story comes next, and this is no longer true; null where none will. */
  public @Nullable Instant nextTurn() {
    return turns.until();
  }
}
