package org.broadsheet.page;

import org.broadsheet.model.Story;
import org.broadsheet.model.UrlPath;

/** Plans what stands at the old addresses of stories. */
final class RedirectPlanner {

  private final Layout layout;
  private final Makeup makeup;

  RedirectPlanner(Layout layout, Makeup makeup) {
    this.layout = layout;
    this.makeup = makeup;
  }

  void plan() {
    for (Story story : layout.site().stories()) {
      for (UrlPath alias : story.aliases()) {
        makeup.add(
            alias,
            new Redirect(story.headline(), layout.site().urlOf(story)),
            "the old address of " + story.path(),
            story.location());
      }
    }
  }
}
