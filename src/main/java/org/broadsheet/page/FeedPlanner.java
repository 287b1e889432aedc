package org.broadsheet.page;

import java.util.List;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.model.Section;
import org.broadsheet.model.SitePaths;
import org.broadsheet.model.Story;
import org.broadsheet.model.UrlPath;
import org.broadsheet.page.view.LinkView;
import org.jspecify.annotations.Nullable;

/** Decides what stands in the feeds of the paper and of its sections. */
final class FeedPlanner {

  private final Paper paper;
  private final SiteConfig config;
  private final Pieces pieces;

  FeedPlanner(Paper paper, Pieces pieces) {
    this.paper = paper;
    this.config = paper.config();
    this.pieces = pieces;
  }

  /** Where a section's feed is. */
  static UrlPath url(Section section) {
    return SitePaths.section(section.slug()).resolve("feed.xml");
  }

  /** The name and absolute address of a section's feed. */
  LinkView link(Section section) {
    return new LinkView(title(section), config.url().absolute(url(section)));
  }

  FeedMaterial ofPaper() {
    String title = config.title();
    return feed(
        title,
        first(config.description(), config.tagline(), title),
        UrlPath.ROOT,
        SitePaths.FEED,
        paper.site().stories());
  }

  FeedMaterial of(Section section) {
    return feed(
        title(section),
        first(section.summary(), title(section)),
        SitePaths.section(section.slug()),
        url(section),
        paper.site().bySection().getOrDefault(section.slug(), List.of()));
  }

  private String title(Section section) {
    return config.title() + ": " + section.name();
  }

  private FeedMaterial feed(
      String title, String description, UrlPath home, UrlPath self, List<Story> stories) {
    return new FeedMaterial(
        title,
        description,
        config.url().absolute(home),
        config.url().absolute(self),
        pieces.of(stories.subList(0, Math.min(config.feedItems(), stories.size()))));
  }

  private static String first(@Nullable String... texts) {
    for (String text : texts) {
      if (text != null) {
        return text;
      }
    }
    throw new IllegalArgumentException("no text at all");
  }
}
