package org.broadsheet.output;

import java.util.Locale;
import java.util.Set;

/** When a file is moved into place; the waves follow each other in this order. */
enum Wave {
  /** Style, script, pictures: what pages need in order to be shown. */
  ASSETS,
  /** Pages and feeds that the output did not have before, so that nothing leads to them yet. */
  NEW,
  /** Changed pages. */
  PAGES,
  /** Changed feeds, sitemaps and other lists that are read by programs. */
  FEEDS,
  /** Files that stand already as they should be. */
  NONE;

  private static final Set<String> LISTS = Set.of("xml", "json", "txt", "rss", "atom");

  /**
   * The wave of a file that has to be written.
   *
   * @param isNew whether nothing of ours stood there
   */
  static Wave of(String file, boolean isNew) {
    String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    boolean page = ending.equals("html");
    boolean list = LISTS.contains(ending);
    if (!page && !list) {
      return ASSETS;
    }
    if (isNew) {
      return NEW;
    }
    return page ? PAGES : FEEDS;
  }
}
