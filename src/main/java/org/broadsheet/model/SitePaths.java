package org.broadsheet.model;

import java.util.Locale;

/** Where each kind of page that is not a story lives. */
public final class SitePaths {

  /** The list of all stories. */
  public static final UrlPath LATEST = new UrlPath("/latest/");

  /** The list of years. */
  public static final UrlPath ARCHIVE = new UrlPath("/archive/");

  /** The list of authors. */
  public static final UrlPath AUTHORS = new UrlPath("/authors/");

  /** The list of tags. */
  public static final UrlPath TAGS = new UrlPath("/tags/");

  /** The recent posts by themselves, for scripts. */
  public static final UrlPath RECENT = new UrlPath("/recent.html");

  /** What servers show where there is nothing. */
  public static final UrlPath NOT_FOUND = new UrlPath("/404.html");

  /** The feed of the whole site. */
  public static final UrlPath FEED = new UrlPath("/feed.xml");

  /** The sitemap, or the index of several. */
  public static final UrlPath SITEMAP = new UrlPath("/sitemap.xml");

  /** The file for crawlers. */
  public static final UrlPath ROBOTS = new UrlPath("/robots.txt");

  private SitePaths() {}

  /** The front of a section. */
  public static UrlPath section(Slug section) {
    return new UrlPath("/" + section + "/");
  }

  /** The front of an author. */
  public static UrlPath author(Slug author) {
    return AUTHORS.resolve(author + "/");
  }

  /** The front of a tag. */
  public static UrlPath tag(Slug tag) {
    return TAGS.resolve(tag + "/");
  }

  /** The page of a year of the archive. */
  public static UrlPath year(int year) {
    return new UrlPath(String.format(Locale.ROOT, "/%04d/", year));
  }

  /** The front of a month of the archive. */
  public static UrlPath month(int year, int month) {
    return new UrlPath(String.format(Locale.ROOT, "/%04d/%02d/", year, month));
  }

  /**
   * One of several sitemaps.
   *
   * @param name what it holds, such as {@code 2026-11}
   */
  public static UrlPath sitemap(String name) {
    return new UrlPath("/sitemap-" + name + ".xml");
  }

  /** A numbered page of a list, counted from the oldest. */
  public static UrlPath numbered(UrlPath front, int number) {
    return front.resolve("page/" + number + "/");
  }
}
