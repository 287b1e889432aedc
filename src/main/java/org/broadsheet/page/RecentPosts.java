package org.broadsheet.page;

import java.util.List;
import java.util.stream.IntStream;
import org.broadsheet.config.Refresh;
import org.broadsheet.digest.Shared;
import org.broadsheet.page.view.TeaserView;

/** The newest stories, as they stand beside every other one: a story never lists itself. */
final class RecentPosts {

  private final List<Galley> pieces;
  private final List<TeaserView> newest;
  private final Recent forAll;
  private final List<TeaserView> all;
  private final int count;
  private final Refresh refresh;

  /**
   * The recent posts of a site.
   *
   * @param pieces all stories, newest first
   * @param count how many are shown
   * @param refresh how old pages learn of new stories
   */
  RecentPosts(List<Galley> pieces, int count, Refresh refresh, Teasers teasers) {
    this.pieces = pieces;
    this.newest = teasers.of(pieces.subList(0, Math.min(count + 1, pieces.size())));
    this.all = newest.subList(0, Math.min(count, newest.size()));
    this.forAll = new Recent.OfToday(Shared.of(all));
    this.count = count;
    this.refresh = refresh;
  }

  /** Those for pages that are no story; the same list for all of them. */
  List<TeaserView> all() {
    return all;
  }

  /**
   * Those for the page of a story.
   *
   * @param index its place among all stories, newest first
   */
  Recent beside(int index) {
    if (refresh == Refresh.BROWSER) {
      int end = Math.min(index + 1 + count, pieces.size());
      return new Recent.OfItsDay(pieces.subList(index + 1, end));
    }
    if (index >= all.size()) {
      return forAll;
    }
    List<TeaserView> others =
        IntStream.range(0, newest.size())
            .filter(i -> i != index)
            .limit(count)
            .mapToObj(newest::get)
            .toList();
    return new Recent.OfToday(Shared.of(others));
  }
}
