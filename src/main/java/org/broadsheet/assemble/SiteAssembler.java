package org.broadsheet.assemble;

import java.util.Comparator;
import java.util.List;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.model.Addresses;
import org.broadsheet.model.Article;
import org.broadsheet.model.Edition;
import org.broadsheet.model.Newsroom;
import org.broadsheet.model.Site;
import org.broadsheet.model.StandalonePage;
import org.broadsheet.problem.Problems;

/** Makes the site of an edition from what was read. */
public final class SiteAssembler {

  private static final Comparator<Article> NEWEST_FIRST =
      Comparator.comparing(Article::published).reversed().thenComparing(Article::path);

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
   * nothing goes wrong on the morning they appear; drafts are only checked where they are shown.
   */
  public Site assemble(Newsroom newsroom) {
    List<Article> checked =
        newsroom.articles().stream()
            .filter(a -> edition.drafts() || !a.schedule().draft())
            .map(a -> a.date() == null ? a.dated(edition.at()) : a)
            .toList();
    List<Article> articles = checked.stream().filter(edition::shows).sorted(NEWEST_FIRST).toList();
    List<StandalonePage> pages =
        newsroom.pages().stream()
            .filter(p -> edition.drafts() || !p.draft())
            .sorted(
                Comparator.comparingInt(StandalonePage::order)
                    .thenComparing(StandalonePage::headline)
                    .thenComparing(StandalonePage::path))
            .toList();

    AuthorDirectory authors = AuthorDirectory.of(newsroom.authors(), articles);
    authors.check(checked, problems);
    SectionDirectory sections = SectionDirectory.of(config, newsroom.sections(), articles);
    sections.check(checked, problems);
    TagIndex tags = TagIndex.of(articles);
    Permalinks permalinks = new Permalinks(config, sections);

    AddressBook book = new AddressBook(config, permalinks, newsroom);
    Addresses addresses =
        book.addresses(articles, pages, authors.all(), sections.all(), checked, problems);

    return new Site(
        articles,
        authors.all(),
        sections.all(),
        tags.all(),
        pages,
        authors.stories(),
        sections.stories(),
        tags.stories(),
        sections.byStory(),
        Translations.of(articles, newsroom.articles(), checked, problems),
        addresses,
        book.staticFiles(addresses));
  }
}
