package org.broadsheet.page;

import java.util.List;
import org.broadsheet.model.Article;
import org.broadsheet.page.view.TeaserView;

/** The newest stories, as they stand beside every other one: a story never lists itself. */
final class RecentPosts {

  private final List<TeaserView> newest;
  private final List<TeaserView> forAll;
  private final int count;

  /**
   * The recent posts of a site.
   *
   * @param articles all stories, newest first
   * @param count how many are shown
   */
  RecentPosts(List<Article> articles, int count, Teasers teasers) {
    this.newest = teasers.of(articles.subList(0, Math.min(count + 1, articles.size())));
    this.forAll = newest.subList(0, Math.min(count, newest.size()));
    this.count = count;
  }

  /** Those for pages that are no story; the same list for all of them. */
  List<TeaserView> all() {
    return forAll;
  }

  /** Those for the page of a story. */
  List<TeaserView> beside(TeaserView story) {
    return forAll.contains(story)
        ? newest.stream().filter(t -> !t.equals(story)).limit(count).toList()
        : forAll;
  }
}
