package org.broadsheet.page;

import java.util.List;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.model.Article;
import org.broadsheet.model.SitePaths;
import org.broadsheet.model.UrlPath;
import org.broadsheet.page.view.FrontPageView;
import org.broadsheet.page.view.LinkView;
import org.broadsheet.page.view.TeaserView;
import org.broadsheet.problem.Location;
import org.jspecify.annotations.Nullable;

/** Plans the front page. */
final class FrontPlanner {

  private final Views views;
  private final Makeup makeup;

  FrontPlanner(Views views, Makeup makeup) {
    this.views = views;
    this.makeup = makeup;
  }

  void plan() {
    front();
  }

  private void front() {
    FrontPage front = FrontPage.of(views.site(), views.teasers());
    TeaserView lead = front.lead() == null ? null : views.teasers().of(front.lead());
    Article newest = newest(views.site().articles());
    makeup.add(
        UrlPath.ROOT,
        new FrontPageView(
            views.furniture(),
            views.heads().front(lead == null ? null : lead.photo()),
            lead,
            views.teasers().of(front.top()),
            front.sections(),
            views.recent().all(),
            new LinkView(views.paper().words().label("latest"), SitePaths.LATEST.encoded()),
            newest == null ? null : views.dates().of(newest.published())),
        newest,
        "the front page",
        Location.file(SiteConfig.FILE));
  }

  private static @Nullable Article newest(List<Article> articles) {
    return articles.isEmpty() ? null : articles.get(0);
  }
}
