package org.broadsheet.assemble;

import java.util.Comparator;
import java.util.List;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.model.Addresses;
import org.broadsheet.model.Edition;
import org.broadsheet.model.Newsroom;
import org.broadsheet.model.Site;
import org.broadsheet.model.StandalonePage;
import org.broadsheet.model.Story;
import org.broadsheet.problem.Problems;

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

    AuthorDirectory authors = AuthorDirectory.of(newsroom.authors(), stories, lineup.expired());
    authors.check(stories, lineup.later(), problems);
    SectionDirectory sections = SectionDirectory.of(config, newsroom.sections(), stories);
    sections.check(lineup.checked(), problems);
    TagIndex tags = TagIndex.of(stories);
    Permalinks permalinks = new Permalinks(config, sections);

    AddressBook book = new AddressBook(config, permalinks, newsroom, lineup);
    Addresses addresses = book.addresses(pages, authors.all(), sections.all(), problems);

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
