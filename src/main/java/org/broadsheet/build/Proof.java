package org.broadsheet.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.crew.Crew;
import org.broadsheet.model.Edition;
import org.broadsheet.model.Newsroom;
import org.broadsheet.model.Site;
import org.broadsheet.model.Story;
import org.broadsheet.model.UrlPath;
import org.broadsheet.page.Asset;
import org.broadsheet.page.Page;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.Problems;
import org.broadsheet.problem.SourceLines;
import org.jspecify.annotations.Nullable;

/**
 * The paper at one instant as the files stood when it was made. It does not change, but its pages
 * are made when they are asked for. Safe for many threads.
 */
public final class Proof {

  /**
   * So long a draft without a date keeps the date that a proof gave it. Were it dated anew in each,
   * no proof could be made of the one before.
   */
  private static final Duration DATED = Duration.ofHours(1);

  private final Reading reading;
  private final Edition edition;
  private final Turns turns;

  /** Those of the edition without drafts. */
  private final Turns published;

  private final ProofSite made;
  private final @Nullable ProofPlan plan;
  private final Problems problems;

  private Proof(
      Reading reading,
      Edition edition,
      Turns turns,
      Turns published,
      ProofSite made,
      @Nullable ProofPlan plan,
      Problems problems) {
    this.reading = reading;
    this.edition = edition;
    this.turns = turns;
    this.published = published;
    this.made = made;
    this.plan = plan;
    this.problems = problems;
  }

  /**
   * Makes a proof of what was read.
   *
   * @param before a proof of what was read before, from which is taken what has not changed; null
   *     for none
   */
  static Proof of(Reading reading, Edition edition, @Nullable Proof before) {
    Proof old = before != null && before.isFor(edition) ? before : null;
    ProofSite made = ProofSite.of(reading, edition, old == null ? null : old.made);
    Proof kept = made.touchedUp() ? old : null;
    List<Story> stories = made.newsroom().stories();
    Edition readers = new Edition(edition.at(), false);
    Supplier<Turns> turning =
        kept == null ? Crew.meanwhile(() -> Turns.of(stories, edition, DATED)) : () -> kept.turns;
    Supplier<Turns> publishing =
        kept == null ? Crew.meanwhile(() -> Turns.of(stories, readers)) : () -> kept.published;
    Problems problems = new Problems();
    reading.problems().forEach(problems::add);
    made.problems().forEach(problems::add);
    Site site = made.site();
    ProofPlan plan = null;
    if (site != null && !problems.hasErrors()) {
      plan = ProofPlan.of(site, reading.place(), old == null ? null : old.plan);
      plan.problems().forEach(problems::add);
    }
    ProofPrinter printer = reading.printer();
    if (plan != null && problems.hasErrors()) {
      plan = null; // what a build would not render, nobody is to see
    } else if (plan != null && printer != null) {
      printer.tryTemplates(plan.pages(), problems);
    }
    Turns turns = turning.get();
    Edition dated = kept != null && turns.dating() ? kept.edition : edition;
    return new Proof(reading, dated, turns, publishing.get(), made, plan, problems);
  }

  /** Whether this was made for an edition, or for another that shows the same of all stories. */
  boolean isFor(Edition other) {
    Instant from = turns.from();
    Instant until = turns.until();
    return edition.drafts() == other.drafts()
        && (from == null || !other.at().isBefore(from))
        && (until == null || other.at().isBefore(until));
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
    ProofPlan known = plan;
    ProofPrinter printer = reading.printer();
    if (known == null || printer == null) {
      return null;
    }
    Page page = known.page(url);
    if (page != null) {
      return printer.print(page, problems);
    }
    Asset asset = known.asset(url);
    try {
      return asset == null ? null : ProofFile.of(asset, reading.place());
    } catch (NoSuchFileException gone) {
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many pages there are, counted as builds count them; 0 while there is no plan. */
  public int pages() {
    ProofPlan known = plan;
    return known == null ? 0 : known.pages().size();
  }

  /** Every address, in order; none while errors keep the paper from being planned. */
  public List<UrlPath> urls() {
    ProofPlan known = plan;
    if (known == null) {
      return List.of();
    }
    Stream<UrlPath> pages = known.pages().stream().map(Page::url);
    Stream<UrlPath> assets = known.assets().stream().map(Asset::url);
    return Stream.concat(pages, assets).sorted().toList();
  }

  /** The addresses of the files that go out as they are, in order; few beside those of pages. */
  public List<UrlPath> copies() {
    ProofPlan known = plan;
    return known == null ? List.of() : known.assets().stream().map(Asset::url).sorted().toList();
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
    return sources(problems());
  }

  /** The lines that some problems of this site point at, whoever found them. */
  public SourceLines sources(List<Problem> problems) {
    return Excerpts.of(problems, reading.place().site(), reading.place().theme());
  }

  /** Every story, public or not, and all else that was read. */
  public Newsroom newsroom() {
    return reading.newsroom();
  }

  /** The paper at its instant; null where errors kept it from being put together. */
  public @Nullable Site site() {
    return made.site();
  }

  /** The settings; null where errors in {@code site.yaml} leave none. */
  public @Nullable SiteConfig config() {
    return reading.place().knownConfig();
  }

  /** Whether it shows drafts too. */
  public boolean drafts() {
    return edition.drafts();
  }

  /**
   * The instant that it was made for, and that a build would have to be made for to write the same.
   * It may be some time before the one that was asked for, as long as nothing turned meanwhile.
   */
  public Instant at() {
    return edition.at();
  }

  /**
   * When the hour of a story comes next, and this is no longer true; null where none will. Drafts
   * without a date, which are dated with the proof itself, have no hour.
   */
  public @Nullable Instant nextTurn() {
    return (edition.drafts() ? published : turns).until();
  }
}
