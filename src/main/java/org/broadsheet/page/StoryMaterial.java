package org.broadsheet.page;

import org.broadsheet.model.Article;
import org.broadsheet.page.view.ArticlePageView;
import org.broadsheet.page.view.ArticleView;
import org.broadsheet.page.view.LinkView;
import org.broadsheet.page.view.View;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a story is made of.
 *
 * @param story the story and what it shows of others
 * @param older the story published before it, or null
 * @param newer the story published after it, or null
 * @param recent the recent posts beside it
 */
record StoryMaterial(
    Galley story, @Nullable LinkView older, @Nullable LinkView newer, Recent recent)
    implements Material {

  static final Class<? extends View> KIND = ArticlePageView.class;

  @Override
  public Class<? extends View> kind() {
    return KIND;
  }

  @Override
  public View view(Makers makers) {
    Piece piece = story.piece();
    Article article = piece.story().article();
    ArticleView view = makers.stories().of(piece, article, older, newer);
    return new ArticlePageView(
        makers.furniture(),
        makers.heads().article(piece, article, view),
        view,
        recent.view(makers));
  }
}
