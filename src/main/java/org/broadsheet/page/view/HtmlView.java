package org.broadsheet.page.view;

/**
 * The view of a page that a template renders: its record components are the template's variables.
 */
public sealed interface HtmlView extends View
    permits FrontPageView,
        ArticlePageView,
        SectionPageView,
        TagPageView,
        TagsPageView,
        AuthorPageView,
        AuthorsPageView,
        LatestPageView,
        ArchivePageView,
        YearPageView,
        MonthPageView,
        StandalonePageView,
        NotFoundPageView,
        RecentPageView,
        RedirectPageView {

  /** The template's file name, such as {@code article.html}. */
  default String template() {
    return Templates.of(getClass());
  }

  /** What is the same on every page. */
  SiteView site();

  /** What the page's head says. */
  HeadView head();
}
