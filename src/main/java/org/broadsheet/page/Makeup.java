package org.broadsheet.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.model.MediaFile;
import org.broadsheet.model.Site;
import org.broadsheet.model.SitePaths;
import org.broadsheet.model.StaticFile;
import org.broadsheet.model.Story;
import org.broadsheet.model.UrlPath;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problems;
import org.jspecify.annotations.Nullable;

/** The site as its pages come together, each address once. */
final class Makeup {

  private final Claims claims;
  private final Makers makers;
  private final Sitemaps sitemaps;
  private final List<Page> pages = new ArrayList<>();
  private final List<Asset> assets = new ArrayList<>();

  /**
   * Of no pages yet.
   *
   * @param stories how many stories there will be
   */
  Makeup(Makers makers, Sitemaps sitemaps, int stories, Problems problems) {
    this.claims = new Claims(stories + stories / 2, problems);
    this.makers = makers;
    this.sitemaps = sitemaps;
  }

  /**
   * Adds a file that no sitemap lists.
   *
   * @param what the page in words, for messages
   * @param location the file behind it
   */
  void add(UrlPath url, Material material, String what, Location location) {
    add(url, material, new Claimant.Named(what, location));
  }

  /** Adds a file that no sitemap lists. */
  void add(UrlPath url, Material material, Claimant by) {
    if (claims.claim(url, by)) {
      pages.add(new Page(url, material.kind(), () -> material, makers));
    }
  }

  /** Adds a page of a long list. */
  void add(Listing part, Subject subject, Claimant by) {
    addListed(part.url(), new ListMaterial(subject, part), part.newest(), by);
  }

  /**
   * Adds a page that people find through search engines.
   *
   * @param newest the story whose date is the page's own, or null
   */
  void addListed(
      UrlPath url, Material material, @Nullable Story newest, String what, Location location) {
    addListed(url, material, newest, new Claimant.Named(what, location));
  }

  private void addListed(UrlPath url, Material material, @Nullable Story newest, Claimant by) {
    if (claims.claim(url, by)) {
      pages.add(new Page(url, material.kind(), () -> material, makers));
      sitemaps.add(url, newest == null ? null : newest.modified());
    }
  }

  /**
   * Adds the page of a story.
   *
   * @param material gives what the page is made of, equal each time
   * @param listed whether people find it through search engines
   */
  void addStory(Galley story, Supplier<StoryMaterial> material, boolean listed) {
    if (claims.claim(story.url(), story)) {
      pages.add(new Page(story.url(), StoryMaterial.KIND, material, makers));
      if (listed) {
        sitemaps.add(story);
      }
    }
  }

  /** Adds what goes out unchanged, and what depends on all pages being there. */
  Plan finish(Site site) {
    Location settings = Location.file(SiteConfig.FILE);
    sitemaps.files().forEach((url, material) -> add(url, material, "the sitemap", settings));
    site.staticFiles().forEach(this::add);
    site.addresses().media().values().stream()
        .filter(m -> m.path().startsWith("content/"))
        .sorted(Comparator.comparing(MediaFile::path))
        .forEach(m -> add(new Asset(m.url(), m.path())));
    boolean ownRobots = assets.stream().anyMatch(a -> a.url().equals(SitePaths.ROBOTS));
    if (!ownRobots) {
      add(SitePaths.ROBOTS, new Finished(sitemaps.robots()), "robots.txt", settings);
    }
    return new Plan(pages, assets);
  }

  private void add(StaticFile file) {
    add(new Asset(file.url(), "static/" + file.path()));
  }

  private void add(Asset asset) {
    Location source = Location.file(asset.source());
    if (claims.claim(asset.url(), new Claimant.Named("the file " + asset.source(), source))) {
      assets.add(asset);
    }
  }
}
