package org.broadsheet.page;

import java.util.List;
import org.broadsheet.model.Article;
import org.broadsheet.page.view.ArticlePageView;
import org.broadsheet.page.view.ArticleView;

/** Plans the pages of stories. */
final class StoryPlanner {

  private final Views views;
  private final Makeup makeup;

  StoryPlanner(Views views, Makeup makeup) {
    this.views = views;
    this.makeup = makeup;
  }

  void plan() {
    List<Article> all = views.site().articles();
    for (int i = 0; i < all.size(); i++) {
      Article article = all.get(i);
      Article newer = i == 0 ? null : all.get(i - 1);
      Article older = i == all.size() - 1 ? null : all.get(i + 1);
      ArticleView view = views.stories().of(article, older, newer);
      makeup.add(
          views.site().urlOf(article),
          new ArticlePageView(
              views.furniture(),
              views.heads().article(article, view),
              view,
              views.recent().beside(views.teasers().of(article))),
          article,
          "the story " + article.path(),
          article.location());
    }
  }
}
