package org.broadsheet.page;

import java.util.List;
import org.broadsheet.digest.Shared;
import org.broadsheet.page.view.TeaserView;

/** The recent posts beside a story. */
sealed interface Recent {

  /** Makes the teasers, newest first. */
  List<TeaserView> view(Makers makers);

  /**
   * Those of today, one list for nearly all pages.
   *
   * @param teasers the list
   */
  record OfToday(Shared<List<TeaserView>> teasers) implements Recent {

    @Override
    public List<TeaserView> view(Makers makers) {
      return teasers.value();
    }
  }

  /**
   * Those that were recent when the story was published, which never change.
   *
   * @param stories the stories before it
   */
  record OfItsDay(List<Galley> stories) implements Recent {

    @Override
    public List<TeaserView> view(Makers makers) {
      return makers.teasers().of(stories);
    }
  }
}
