package org.broadsheet.assemble;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.crew.Crew;
import org.broadsheet.model.Addresses;
import org.broadsheet.model.Edition;
import org.broadsheet.model.Newsroom;
import org.broadsheet.model.Site;
import org.broadsheet.model.StandalonePage;
import org.broadsheet.model.Story;
import org.broadsheet.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Makes the site of an edition from what was read. */
public final class SiteAssembler {

  private final SiteConfig config;
  private final Edition edition;
  private final Problems problems;

  /** An assembler for one edition. */
  public SiteAssembler(SiteConfig config, Edition edition, Problems problems) {
    this.config = config;
    this.edition = edition;
    this.problems = problems;
  }

  /**
   * Puts the site together. Stories that will be public later are checked like public ones, so that
   * nothing goes wrong on the morning they appear; drafts are only checked where they are shown,
   * and expired stories not at all.
   */
  public Site assemble(Newsroom newsroom) {
    return assemble(newsroom, null);
  }

  /**
   * Puts the site together, as {@link #assemble(Newsroom)}.
   *
   * @param before one that was put together before with the same settings, of which is used again
   *     what takes its time to make; null for none
   */
  public Site assemble(Newsroom newsroom, @Nullable Site before) {
    Lineup lineup = Lineup.of(newsroom.stories(), edition, problems);
    List<Story> stories = lineup.shown();
    List<StandalonePage> pages =
        newsroom.pages().stream()
            .filter(p -> edition.drafts() || !p.draft())
            .sorted(
                Comparator.comparingInt(StandalonePage::order)
                    .thenComparing(StandalonePage::headline)
                    .thenComparing(StandalonePage::path))
            .toList();

    Supplier<AuthorDirectory> writers =
        Crew.meanwhile(() -> AuthorDirectory.of(newsroom.authors(), stories, lineup.expired()));
    Supplier<TagIndex> labels = Crew.meanwhile(() -> TagIndex.of(stories));
    SectionDirectory sections = SectionDirectory.of(config, newsroom.sections(), stories);
    sections.check(lineup.checked(), problems);
    AuthorDirectory authors = writers.get();
    authors.check(stories, lineup.later(), problems);
    Permalinks permalinks = new Permalinks(config, sections);

    OldAddresses old =
        before != null && before.sections().equals(sections.all())
            ? OldAddresses.of(before)
            : OldAddresses.NONE;
    AddressBook book = new AddressBook(config, permalinks, old, newsroom, lineup);
    Addresses addresses = book.addresses(pages, authors.all(), sections.all(), problems);
    TagIndex tags = labels.get();

    return new Site(
        stories,
        authors.all(),
        sections.all(),
        tags.all(),
        pages,
        authors.stories(),
        sections.stories(),
        tags.stories(),
        sections.byName(),
        Translations.of(stories, newsroom.stories(), lineup.checked(), problems),
        addresses,
        book.staticFiles(addresses));
  }
}
