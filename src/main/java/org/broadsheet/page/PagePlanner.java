package org.broadsheet.page;

import java.util.Set;
import org.broadsheet.problem.Problems;

/** Decides which pages the site has, where they are and what they show. */
public final class PagePlanner {

  /** The words that a site's language must have, by key, whatever its templates use. */
  public static final Set<String> LABELS =
      Set.of(
          "archive",
          "authors",
          "latest",
          "list-description",
          "page-not-found",
          "page-number",
          "tags",
          "type-analysis",
          "type-feature",
          "type-interview",
          "type-live",
          "type-obituary",
          "type-opinion",
          "type-review",
          "type-sponsored");

  private PagePlanner() {}

  /**
   * Plans the whole site; an address that two pages claim is reported, and the first one has it.
   */
  public static Plan plan(Paper paper, Problems problems) {
    return plan(Layout.of(paper), Sitemaps.MOST_ENTRIES, Sitemaps.ALL_IN_ONE, problems);
  }

  static Plan plan(Layout layout, int sitemapEntries, int allInOne, Problems problems) {
    Makers makers = layout.makers();
    Sitemaps sitemaps = new Sitemaps(layout.config(), makers.dates(), sitemapEntries, allInOne);
    Makeup makeup = new Makeup(makers, sitemaps, layout.pieces().all().size(), problems);
    // What cannot be renamed claims its address first; old addresses take what is left.
    new FrontPlanner(layout, makeup).plan();
    new ArchivePlanner(layout, makeup).plan();
    new ListPlanner(layout, makeup).plan();
    new StandalonePlanner(layout, makeup).plan();
    new StoryPlanner(layout, makeup).plan();
    new RedirectPlanner(layout, makeup).plan();
    return makeup.finish(layout.site());
  }
}
