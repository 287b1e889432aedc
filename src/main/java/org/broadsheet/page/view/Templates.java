package org.broadsheet.page.view;

import java.util.Map;
import java.util.Objects;

/** Which template renders which kind of page. */
public final class Templates {

  private static final Map<Class<? extends View>, String> NAMES =
      Map.ofEntries(
          Map.entry(ArchivePageView.class, "archive.html"),
          Map.entry(ArticlePageView.class, "article.html"),
          Map.entry(AuthorPageView.class, "author.html"),
          Map.entry(AuthorsPageView.class, "authors.html"),
          Map.entry(FrontPageView.class, "front.html"),
          Map.entry(LatestPageView.class, "latest.html"),
          Map.entry(MonthPageView.class, "month.html"),
          Map.entry(NotFoundPageView.class, "404.html"),
          Map.entry(RecentPageView.class, "recent.html"),
          Map.entry(RedirectPageView.class, "redirect.html"),
          Map.entry(SectionPageView.class, "section.html"),
          Map.entry(StandalonePageView.class, "page.html"),
          Map.entry(TagPageView.class, "tag.html"),
          Map.entry(TagsPageView.class, "tags.html"),
          Map.entry(YearPageView.class, "year.html"));

  private Templates() {}

  /** The file name of the template for a kind of page, such as {@code article.html}. */
  public static String of(Class<? extends HtmlView> kind) {
    return Objects.requireNonNull(NAMES.get(kind), kind::getName);
  }
}
