package org.broadsheet.config;

import java.time.ZoneId;
import java.util.List;
import org.broadsheet.model.ProfileLink;
import org.broadsheet.model.Section;
import org.jspecify.annotations.Nullable;

/**
 * What {@code site.yaml} says. Component names are its keys.
 *
 * @param title the name of the paper
 * @param url where it is published
 * @param language a BCP 47 tag such as {@code en-GB}
 * @param timezone the zone of every local time, written and shown
 * @param tagline a line under the name, or null
 * @param description one or two sentences for search engines and feeds, or null
 * @param sections as declared in {@code site.yaml}, in order
 * @param permalink how the addresses of stories are made
 * @param pageSize how many stories a listing page shows
 * @param recentPosts the recent posts beside a story
 * @param feedItems how many stories a feed holds
 * @param html whether raw HTML in Markdown is cleaned
 * @param publisher who stands behind the paper
 * @param links the paper's profiles elsewhere
 * @param copyright the last line of every page, or null
 * @param houseStyle what the paper wants of its writers
 */
public record SiteConfig(
    String title,
    SiteUrl url,
    String language,
    ZoneId timezone,
    @Nullable String tagline,
    @Nullable String description,
    List<Section> sections,
    Permalink permalink,
    int pageSize,
    RecentList recentPosts,
    int feedItems,
    HtmlPolicy html,
    Publisher publisher,
    List<ProfileLink> links,
    @Nullable String copyright,
    HouseStyle houseStyle) {

  /** The file this is read from. */
  public static final String FILE = "site.yaml";

  /** Copies the lists. */
  public SiteConfig {
    sections = List.copyOf(sections);
    links = List.copyOf(links);
  }

  /**
   * The same settings without what decides which pages there are and what says where something was
   * written, so that a change of those leaves the pages alone.
   */
  public SiteConfig forPages() {
    return new SiteConfig(
        title,
        url,
        language,
        timezone,
        tagline,
        description,
        List.of(),
        Permalink.DEFAULT,
        0,
        recentPosts,
        0,
        html,
        new Publisher(publisher.name(), null, publisher.email(), publisher.address()),
        links,
        copyright,
        HouseStyle.NONE);
  }

  /** The way the site's language is written. */
  public Direction direction() {
    return Direction.of(language);
  }
}
