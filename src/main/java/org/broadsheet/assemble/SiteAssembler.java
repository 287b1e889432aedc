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
import org.broadsheet.model.Visibility;
import org.broadsheet.problem.Problems;

/** Makes the site of an edition from what was read. */
public final class SiteAssembler {

  private static final Comparator<Story> NEWEST_FIRST =
      Comparator.comparing(Story::published).reversed().thenComparing(Story::path);

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
    List<Story> checked =
        newsroom.stories().stream()
            .filter(a -> edition.drafts() || !a.schedule().draft())
            .filter(a -> a.at(edition.at()) != Visibility.EXPIRED)
            .map(a -> a.date() == null ? a.dated(edition.at()) : a)
            .map(this::asOfTheEdition)
            .toList();
    List<Story> stories = checked.stream().filter(edition::shows).sorted(NEWEST_FIRST).toList();
    List<StandalonePage> pages =
        newsroom.pages().stream()
            .filter(p -> edition.drafts() || !p.draft())
            .sorted(
                Comparator.comparingInt(StandalonePage::order)
                    .thenComparing(StandalonePage::headline)
                    .thenComparing(StandalonePage::path))
            .toList();

    AuthorDirectory authors = AuthorDirectory.of(newsroom.authors(), stories, expired(newsroom));
    authors.check(checked, edition::shows, problems);
    SectionDirectory sections = SectionDirectory.of(config, newsroom.sections(), stories);
    sections.check(checked, problems);
    TagIndex tags = TagIndex.of(stories);
    Permalinks permalinks = new Permalinks(config, sections);

    AddressBook book = new AddressBook(config, permalinks, newsroom);
    Addresses addresses =
        book.addresses(stories, pages, authors.all(), sections.all(), checked, problems);

    return new Site(
        stories,
        authors.all(),
        sections.all(),
        tags.all(),
        pages,
        authors.stories(),
        sections.stories(),
        tags.stories(),
        sections.byStory(),
        Translations.of(stories, newsroom.stories(), checked, problems),
        addresses,
        book.staticFiles(addresses));
  }

  private List<Story> expired(Newsroom newsroom) {
    return newsroom.stories().stream()
        .filter(a -> a.at(edition.at()) == Visibility.EXPIRED)
        .sorted(NEWEST_FIRST)
        .toList();
  }

  /** A story without the update and the corrections that are dated later than the edition. */
  private Story asOfTheEdition(Story story) {
    Story now = story.asOf(edition.at());
    if (!now.equals(story) && edition.shows(story)) {
      problems.warning(
          "update-future",
          story.location(),
          "an update or a correction of this story is dated in the future, so it is not shown yet",
          "correct the date, or build again when it has come");
    }
    return now;
  }
}
