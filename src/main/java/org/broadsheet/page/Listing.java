package org.broadsheet.page;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.digest.Shared;
import org.broadsheet.model.SitePaths;
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
    List<Shared<Piece>> pieces,
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
  static List<Listing> of(UrlPath front, List<Shared<Piece>> pieces, int size) {
    int numbered = Math.max(0, pieces.size() / size - 1);
    List<Listing> pages = new ArrayList<>();
    int onFront = pieces.size() - numbered * size;
    pages.add(new Listing(front, pieces.subList(0, onFront), null, null, url(front, numbered)));
    for (int number = numbered; number >= 1; number--) {
      int end = pieces.size() - (number - 1) * size;
      String newer =
          number == numbered ? front.encoded() : SitePaths.numbered(front, number + 1).encoded();
      pages.add(
          new Listing(
              SitePaths.numbered(front, number),
              pieces.subList(end - size, end),
              number,
              newer,
              url(front, number - 1)));
    }
    return pages;
  }

  private static @Nullable String url(UrlPath front, int number) {
    return number < 1 ? null : SitePaths.numbered(front, number).encoded();
  }

  /** Its newest story, or null where it lists none. */
  @Nullable Piece newest() {
    return pieces.isEmpty() ? null : pieces.get(0).value();
  }
}
