package org.broadsheet.page;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.model.SitePaths;
import org.broadsheet.model.UrlPath;
import org.broadsheet.page.SitemapMaterial.Entry;
import org.broadsheet.page.view.RobotsView;
import org.broadsheet.page.view.SitemapEntryView;
import org.broadsheet.page.view.SitemapIndexView;
import org.jspecify.annotations.Nullable;

/**
 * The sitemap (sitemaps.org 0.9) in the making: one file, or for a larger site one for the stories
 * of each month and one for all other pages, with an index, so that a new story changes few files.
 */
final class Sitemaps {

  /** The protocol's own limit on the entries of one file. */
  static final int MOST_ENTRIES = 50_000;

  /** A site with no more pages than this has one sitemap. */
  static final int ALL_IN_ONE = 1_000;

  private static final String PAGES = "pages";

  private final SiteConfig config;
  private final Dates dates;
  private final Months months;
  private final int mostEntries;
  private final int allInOne;
  private final List<Entry> pages = new ArrayList<>();
  private final Map<YearMonth, List<Entry>> stories = new TreeMap<>(Comparator.reverseOrder());
  private int size;

  Sitemaps(SiteConfig config, Dates dates, int mostEntries, int allInOne) {
    this.config = config;
    this.dates = dates;
    this.months = new Months(config.timezone());
    this.mostEntries = mostEntries;
    this.allInOne = allInOne;
  }

  /**
   * Lists a page.
   *
   * @param modified when its content last changed, or null where that is not known
   */
  void add(UrlPath url, @Nullable Instant modified) {
    pages.add(new Entry(url, modified));
    size++;
  }

  /** Lists a story. */
  void add(Galley story) {
    YearMonth month = months.of(story.story().published());
    stories
        .computeIfAbsent(month, m -> new ArrayList<>())
        .add(new Entry(story.url(), story.story().modified()));
    size++;
  }

  /** The files by their addresses. */
  Map<UrlPath, Material> files() {
    Map<UrlPath, Material> files = new LinkedHashMap<>();
    if (size <= Math.min(allInOne, mostEntries)) {
      List<Entry> all = new ArrayList<>(pages);
      stories.values().forEach(all::addAll);
      files.put(SitePaths.SITEMAP, new SitemapMaterial(all));
      return files;
    }
    List<SitemapEntryView> index = new ArrayList<>();
    add(PAGES, pages, files, index);
    stories.forEach((month, entries) -> add(month.toString(), entries, files, index));
    files.put(SitePaths.SITEMAP, new Finished(new SitemapIndexView(index)));
    return files;
  }

  private void add(
      String name,
      List<Entry> entries,
      Map<UrlPath, Material> files,
      List<SitemapEntryView> index) {
    for (int start = 0; start < entries.size(); start += mostEntries) {
      List<Entry> part = entries.subList(start, Math.min(start + mostEntries, entries.size()));
      int number = start / mostEntries + 1;
      UrlPath url = SitePaths.sitemap(number == 1 ? name : name + "-" + number);
      files.put(url, new SitemapMaterial(part));
      String modified =
          part.stream()
              .map(Entry::modified)
              .filter(Objects::nonNull)
              .max(Comparator.naturalOrder())
              .map(dates::iso)
              .orElse(null);
      index.add(new SitemapEntryView(config.url().absolute(url), modified));
    }
  }

  RobotsView robots() {
    return new RobotsView(config.url().absolute(SitePaths.SITEMAP));
  }
}
