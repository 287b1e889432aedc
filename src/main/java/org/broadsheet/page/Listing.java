package org.broadsheet.page;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.model.Article;
import org.broadsheet.model.SitePaths;
import org.broadsheet.model.UrlPath;
import org.broadsheet.page.view.ListingView;
import org.jspecify.annotations.Nullable;

/**
 * One page of a long list.
 *
 * @param url its address
 * @param view what it lists
 * @param newest its newest story, or null where it lists none
 */
record Listing(UrlPath url, ListingView view, @Nullable Article newest) {

  /**
   * Divides a list into pages. Numbered pages count from the oldest and are full, so that a new
   * story never changes them; the front shows the rest, which is at least one page's worth once
   * there are numbered pages.
   *
   * @param front the address of the first page
   * @param stories newest first
   * @param size how many stories a full page has
   * @return the front, then the numbered pages from the highest
   */
  static List<Listing> of(UrlPath front, List<Article> stories, int size, Teasers teasers) {
    int numbered = Math.max(0, stories.size() / size - 1);
    List<Listing> pages = new ArrayList<>();
    int onFront = stories.size() - numbered * size;
    pages.add(page(front, stories.subList(0, onFront), null, null, url(front, numbered), teasers));
    for (int number = numbered; number >= 1; number--) {
      int end = stories.size() - (number - 1) * size;
      String newer =
          number == numbered ? front.encoded() : SitePaths.numbered(front, number + 1).encoded();
      pages.add(
          page(
              SitePaths.numbered(front, number),
              stories.subList(end - size, end),
              number,
              newer,
              url(front, number - 1),
              teasers));
    }
    return pages;
  }

  private static @Nullable String url(UrlPath front, int number) {
    return number < 1 ? null : SitePaths.numbered(front, number).encoded();
  }

  private static Listing page(
      UrlPath url,
      List<Article> stories,
      @Nullable Integer number,
      @Nullable String newer,
      @Nullable String older,
      Teasers teasers) {
    return new Listing(
        url,
        new ListingView(teasers.of(stories), number, newer, older),
        stories.isEmpty() ? null : stories.get(0));
  }
}
