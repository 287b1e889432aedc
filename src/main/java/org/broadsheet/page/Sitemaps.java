package org.broadsheet.page;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.model.Article;
import org.broadsheet.model.SitePaths;
import org.broadsheet.model.UrlPath;
import org.broadsheet.page.view.HtmlView;
import org.broadsheet.page.view.RobotsView;
import org.broadsheet.page.view.SitemapEntryView;
import org.broadsheet.page.view.SitemapIndexView;
import org.broadsheet.page.view.SitemapView;
import org.jspecify.annotations.Nullable;

/** The sitemap (sitemaps.org 0.9) in the making: one file, or several with an index. */
final class Sitemaps {

  /** The protocol's own limit on the entries of one file. */
  static final int MOST_ENTRIES = 50_000;

  private final SiteConfig config;
  private final Dates dates;
  private final int mostEntries;
  private final List<SitemapEntryView> entries = new ArrayList<>();

  Sitemaps(SiteConfig config, Dates dates, int mostEntries) {
    this.config = config;
    this.dates = dates;
    this.mostEntries = mostEntries;
  }

  /**
   * Lists a page, unless it asks search engines to leave it alone or names another as the original.
   *
   * @param newest the story whose date is the page's own, or null where its date is not known
   */
  void add(UrlPath url, HtmlView view, @Nullable Article newest) {
    String absolute = config.url().absolute(url);
    String robots = view.head().robots();
    boolean hidden = robots != null && robots.contains("noindex");
    if (!hidden && absolute.equals(view.head().canonical())) {
      entries.add(new SitemapEntryView(absolute, newest == null ? null : modified(newest)));
    }
  }

  private String modified(Article article) {
    return dates.iso(article.updated() == null ? article.published() : article.updated());
  }

  List<Page> pages() {
    if (entries.size() <= mostEntries) {
      return List.of(new Page(SitePaths.SITEMAP, new SitemapView(List.copyOf(entries))));
    }
    List<Page> pages = new ArrayList<>();
    List<SitemapEntryView> index = new ArrayList<>();
    for (int start = 0; start < entries.size(); start += mostEntries) {
      List<SitemapEntryView> part =
          entries.subList(start, Math.min(start + mostEntries, entries.size()));
      UrlPath url = UrlPath.ROOT.resolve("sitemap-" + (index.size() + 1) + ".xml");
      pages.add(new Page(url, new SitemapView(List.copyOf(part))));
      index.add(new SitemapEntryView(config.url().absolute(url), null));
    }
    pages.add(new Page(SitePaths.SITEMAP, new SitemapIndexView(index)));
    return pages;
  }

  Page robots() {
    return new Page(SitePaths.ROBOTS, new RobotsView(config.url().absolute(SitePaths.SITEMAP)));
  }
}
