package org.broadsheet.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.broadsheet.model.SitePaths;
import org.broadsheet.model.Story;
import org.broadsheet.model.UrlPath;
import org.jspecify.annotations.Nullable;

/**
 * One page of a long list.
 *
 * @param url its address
 * @param pieces the stories on it, newest first
 * @param number its number from the oldest, or null on the front
 * @param newer the page of newer stories, or null
 * @param older the page of older stories, or null
 */
record Listing(
    UrlPath url,
    List<Galley> pieces,
    @Nullable Integer number,
    @Nullable String newer,
    @Nullable String older) {

  /**
   * Divides a list into pages. Numbered pages count from the oldest and are full, so that a new
   * story never changes them; the front shows the rest, which is at least one page's worth once
   * there are numbered pages.
   *
   * @param front the address of the first page
   * @param pieces newest first
   * @param size how many stories a full page has
   * @return the front, then the numbered pages from the highest
   */
  static List<Listing> of(UrlPath front, List<Galley> pieces, int size) {
    int numbered = Math.max(0, pieces.size() / size - 1);
    List<Listing> pages = new ArrayList<>();
    int onFront = pieces.size() - numbered * size;
    UrlPath next = number(front, numbered);
    pages.add(new Listing(front, pieces.subList(0, onFront), null, null, encoded(next)));
    String newer = front.encoded();
    for (int number = numbered; number >= 1; number--) {
      int end = pieces.size() - (number - 1) * size;
      UrlPath url = Objects.requireNonNull(next);
      next = number(front, number - 1);
      pages.add(new Listing(url, pieces.subList(end - size, end), number, newer, encoded(next)));
      newer = url.encoded();
    }
    return pages;
  }

  private static @Nullable UrlPath number(UrlPath front, int number) {
    return number < 1 ? null : SitePaths.numbered(front, number);
  }

  private static @Nullable String encoded(@Nullable UrlPath url) {
    return url == null ? null : url.encoded();
  }

  /** Its newest story, or null where it lists none. */
  @Nullable Story newest() {
    return pieces.isEmpty() ? null : pieces.get(0).story();
  }
}
