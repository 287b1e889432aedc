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
      int place = i;
      Galley story = all.get(i);
      makeup.addStory(story, () -> material(all, place), isListed(story));
    }
  }

  private StoryMaterial material(List<Galley> all, int place) {
    @Nullable LinkView newer = place == 0 ? null : all.get(place - 1).link();
    @Nullable LinkView older = place == all.size() - 1 ? null : all.get(place + 1).link();
    return new StoryMaterial(all.get(place), older, newer, layout.recent().beside(place));
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
