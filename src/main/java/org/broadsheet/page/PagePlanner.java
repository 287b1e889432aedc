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
    return plan(paper, Sitemaps.MOST_ENTRIES, problems);
  }

  static Plan plan(Paper paper, int sitemapEntries, Problems problems) {
    Views views = Views.of(paper);
    Makeup makeup =
        new Makeup(new Sitemaps(paper.config(), views.dates(), sitemapEntries), problems);
    // What cannot be renamed claims its address first; old addresses take what is left.
    new FrontPlanner(views, makeup).plan();
    new ArchivePlanner(views, makeup).plan();
    new ListPlanner(views, makeup).plan();
    new StandalonePlanner(views, makeup).plan();
    new StoryPlanner(views, makeup).plan();
    new RedirectPlanner(views, makeup).plan();
    return makeup.finish(paper.site());
  }
}
