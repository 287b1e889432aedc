package org.broadsheet.page;

import org.broadsheet.config.SiteConfig;
import org.broadsheet.model.SitePaths;
import org.broadsheet.model.StandalonePage;
import org.broadsheet.page.view.NotFoundPageView;
import org.broadsheet.page.view.PageView;
import org.broadsheet.page.view.StandalonePageView;
import org.broadsheet.problem.Location;

/** Plans the pages outside the stream of stories. */
final class StandalonePlanner {

  private final Views views;
  private final Makeup makeup;

  StandalonePlanner(Views views, Makeup makeup) {
    this.views = views;
    this.makeup = makeup;
  }

  void plan() {
    standalonePages();
    notFound();
  }

  private void standalonePages() {
    for (StandalonePage page : views.site().pages()) {
      makeup.add(
          page.url(),
          new StandalonePageView(
              views.furniture(),
              views
                  .heads()
                  .page(
                      page.headline(), page.summary(), page.url(), page.noindex() || page.draft()),
              new PageView(
                  page.url().encoded(),
                  page.headline(),
                  page.summary(),
                  views.bodies().of(page.path(), page.body()),
                  Bodies.headings(page.body()),
                  views.paper().language(page.language()),
                  views.paper().direction(page.language()))),
          null,
          "the page " + page.path(),
          page.location());
    }
  }

  private void notFound() {
    makeup.add(
        SitePaths.NOT_FOUND,
        new NotFoundPageView(views.furniture(), views.heads().notFound(), views.recent().all()),
        null,
        "the page for what is not found",
        Location.file(SiteConfig.FILE));
  }
}
