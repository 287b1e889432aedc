package org.broadsheet.page;

import java.util.List;
import org.broadsheet.config.Refresh;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.model.SitePaths;
import org.broadsheet.model.Story;
import org.broadsheet.model.UrlPath;
import org.broadsheet.page.view.FrontPageView;
import org.broadsheet.page.view.LinkView;
import org.broadsheet.page.view.RecentPageView;
import org.broadsheet.problem.Location;

/** Plans the front page, and the recent posts by themselves where a script needs them. */
final class FrontPlanner {

  private final Layout layout;
  private final Makeup makeup;

  FrontPlanner(Layout layout, Makeup makeup) {
    this.layout = layout;
    this.makeup = makeup;
  }

  void plan() {
    front();
    if (layout.config().recentPosts().refresh() == Refresh.BROWSER) {
      recent();
    }
  }

  private void front() {
    Makers makers = layout.makers();
    List<Story> stories = layout.site().stories();
    FrontPage front = FrontPage.of(layout.site(), layout.pieces(), makers.teasers());
    Story newest = stories.isEmpty() ? null : stories.get(0);
    makeup.addListed(
        UrlPath.ROOT,
        new Finished(
            new FrontPageView(
                makers.furniture(),
                makers.heads().front(front.lead() == null ? null : front.lead().photo()),
                front.lead(),
                front.top(),
                front.sections(),
                layout.recent().all(),
                new LinkView(layout.paper().words().label("latest"), SitePaths.LATEST.encoded()),
                newest == null ? null : makers.dates().of(newest.published()))),
        newest,
        "the front page",
        Location.file(SiteConfig.FILE));
  }

  private void recent() {
    Makers makers = layout.makers();
    makeup.add(
        SitePaths.RECENT,
        new Finished(
            new RecentPageView(
                makers.furniture(),
                makers
                    .heads()
                    .page(layout.paper().words().label("latest"), null, SitePaths.RECENT, true),
                layout.recent().all())),
        "the recent posts",
        Location.file(SiteConfig.FILE));
  }
}
