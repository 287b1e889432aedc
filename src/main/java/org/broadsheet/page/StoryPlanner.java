package org.broadsheet.page;

import java.util.List;
import org.broadsheet.digest.Shared;
import org.broadsheet.model.Card;
import org.broadsheet.model.Story;
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
    List<Shared<Piece>> all = layout.pieces().all();
    @Nullable LinkView newer = null;
    @Nullable LinkView own = all.isEmpty() ? null : link(all.get(0));
    for (int i = 0; i < all.size(); i++) {
      @Nullable LinkView older = i == all.size() - 1 ? null : link(all.get(i + 1));
      plan(all.get(i), new StoryMaterial(all.get(i), older, newer, layout.recent().beside(i)));
      newer = own;
      own = older;
    }
  }

  private void plan(Shared<Piece> piece, StoryMaterial material) {
    Piece value = piece.value();
    Story story = value.story();
    String what = "the story " + story.path();
    if (isListed(value)) {
      makeup.addStory(value, material, what, story.location());
    } else {
      makeup.add(value.url(), material, what, story.location());
    }
  }

  /** Whether search engines should take this page for the original and show it. */
  private boolean isListed(Piece piece) {
    Card card = piece.story().card();
    boolean hidden = card.noindex() || card.schedule().draft();
    String canonical = card.canonical();
    return !hidden
        && (canonical == null || canonical.equals(layout.config().url().absolute(piece.url())));
  }

  private static LinkView link(Shared<Piece> piece) {
    return new LinkView(piece.value().story().headline(), piece.value().url().encoded());
  }
}
