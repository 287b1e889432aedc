package org.broadsheet.page;

import java.util.List;
import org.broadsheet.page.view.FeedView;
import org.broadsheet.page.view.View;

/**
 * What a feed is made of.
 *
 * @param title the paper's title, with the section's where it is one's feed
 * @param description a sentence
 * @param home the absolute address of the page that it is the feed of
 * @param self the absolute address of the feed
 * @param stories newest first
 */
record FeedMaterial(
    String title, String description, String home, String self, List<Galley> stories)
    implements Material {

  @Override
  public Class<? extends View> kind() {
    return FeedView.class;
  }

  @Override
  public View view(Makers makers) {
    return makers.feeds().view(this);
  }
}
