package org.broadsheet.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.model.Article;
import org.broadsheet.model.MediaFile;
import org.broadsheet.model.Site;
import org.broadsheet.model.SitePaths;
import org.broadsheet.model.StaticFile;
import org.broadsheet.model.UrlPath;
import org.broadsheet.page.view.HtmlView;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problems;
import org.jspecify.annotations.Nullable;

/** The site as its pages come together, each address once. */
final class Makeup {

  private final Claims claims;
  private final Sitemaps sitemaps;
  private final List<Page> pages = new ArrayList<>();
  private final List<Asset> assets = new ArrayList<>();

  Makeup(Sitemaps sitemaps, Problems problems) {
    this.claims = new Claims(problems);
    this.sitemaps = sitemaps;
  }

  /** Adds a page of a list. */
  void add(Listing part, HtmlView view, String what, Location location) {
    add(part.url(), view, part.newest(), what, location);
  }

  /**
   * Adds a page that people read.
   *
   * @param newest the story whose date is the page's own, or null
   * @param what the page in words, for messages
   * @param location the file behind it
   */
  void add(UrlPath url, HtmlView view, @Nullable Article newest, String what, Location location) {
    if (claims.claim(url, what, location)) {
      pages.add(new Page(url, view));
      sitemaps.add(url, view, newest);
    }
  }

  /** Adds a page for machines. */
  void add(Page page, String what, Location location) {
    if (claims.claim(page.url(), what, location)) {
      pages.add(page);
    }
  }

  /** Adds what goes out unchanged, and what depends on all pages being there. */
  Plan finish(Site site) {
    Location settings = Location.file(SiteConfig.FILE);
    sitemaps.pages().forEach(p -> add(p, "the sitemap", settings));
    site.staticFiles().forEach(this::add);
    site.addresses().media().values().stream()
        .filter(m -> m.path().startsWith("content/"))
        .sorted(Comparator.comparing(MediaFile::path))
        .forEach(m -> add(new Asset(m.url(), m.path())));
    boolean ownRobots = assets.stream().anyMatch(a -> a.url().equals(SitePaths.ROBOTS));
    if (!ownRobots) {
      add(sitemaps.robots(), "robots.txt", settings);
    }
    pages.sort(Comparator.comparing(Page::url));
    assets.sort(Comparator.comparing(Asset::url));
    return new Plan(pages, assets);
  }

  private void add(StaticFile file) {
    add(new Asset(file.url(), "static/" + file.path()));
  }

  private void add(Asset asset) {
    if (claims.claim(asset.url(), "the file " + asset.source(), Location.file(asset.source()))) {
      assets.add(asset);
    }
  }
}
