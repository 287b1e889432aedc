package org.broadsheet.page;

import java.util.List;
import org.broadsheet.model.Card;
import org.broadsheet.page.view.LinkView;
import org.jspecify.annotations.Nullable;

/** Plans the pages of stories. */
final class StoryPlanner {

  private final Layout layout;
  private final Makeup makeup;

  StoryPlanner(Layout layout, Makeup makeup) {
    this.layout = layout;
    this.makeup = makeup;
  }

  void plan() {
    List<Galley> all = layout.pieces().all();
    for (int i = 0; i < all.size(); i++) {
      @Nullable LinkView newer = i == 0 ? null : all.get(i - 1).link();
      @Nullable LinkView older = i == all.size() - 1 ? null : all.get(i + 1).link();
      plan(all.get(i), new StoryMaterial(all.get(i), older, newer, layout.recent().beside(i)));
    }
  }

  private void plan(Galley story, StoryMaterial material) {
    if (isListed(story)) {
      makeup.addStory(story, material);
    } else {
      makeup.add(story.url(), material, story);
    }
  }

  /** Whether search engines should take this page for the original and show it. */
  private boolean isListed(Galley story) {
    Card card = story.story().card();
    boolean hidden = card.noindex() || card.schedule().draft();
    String canonical = card.canonical();
    return !hidden
        && (canonical == null || canonical.equals(layout.config().url().absolute(story.url())));
  }
}
