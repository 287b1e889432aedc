package org.broadsheet.page;

import org.broadsheet.model.Article;
import org.broadsheet.model.UrlPath;
import org.broadsheet.page.view.LinkView;
import org.broadsheet.page.view.RedirectPageView;

/** Plans what stands at the old addresses of stories. */
final class RedirectPlanner {

  private final Views views;
  private final Makeup makeup;

  RedirectPlanner(Views views, Makeup makeup) {
    this.views = views;
    this.makeup = makeup;
  }

  void plan() {
    for (Article article : views.site().articles()) {
      for (UrlPath alias : article.aliases()) {
        makeup.add(
            alias,
            new RedirectPageView(
                views.furniture(),
                views.heads().redirect(article),
                new LinkView(article.headline(), views.site().urlOf(article).encoded())),
            null,
            "the old address of " + article.path(),
            article.location());
      }
    }
  }
}
