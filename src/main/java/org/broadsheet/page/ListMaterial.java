package org.broadsheet.page;

import org.broadsheet.page.view.ListingView;
import org.broadsheet.page.view.View;

/**
 * What a page of a long list is made of.
 *
 * @param subject what it is a list of
 * @param stories the part of the list that stands on this page
 */
record ListMaterial(Subject subject, Listing stories) implements Material {

  @Override
  public Class<? extends View> kind() {
    return subject.kind();
  }

  @Override
  public View view(Makers makers) {
    ListingView listing =
        new ListingView(
            makers.teasers().of(stories.pieces()),
            stories.number(),
            stories.newer(),
            stories.older());
    return subject.view(makers, stories, listing);
  }
}
