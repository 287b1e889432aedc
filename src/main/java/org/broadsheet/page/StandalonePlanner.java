package org.broadsheet.page;

import java.util.List;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.model.Mention;
import org.broadsheet.model.OwnLinks;
import org.broadsheet.model.SitePaths;
import org.broadsheet.model.StandalonePage;
import org.broadsheet.page.view.NotFoundPageView;
import org.broadsheet.page.view.PageView;
import org.broadsheet.page.view.StandalonePageView;
import org.broadsheet.problem.Location;

/** Plans the pages outside the stream of stories. */
final class StandalonePlanner {

  private final Layout layout;
  private final Makeup makeup;

  StandalonePlanner(Layout layout, Makeup makeup) {
    this.layout = layout;
    this.makeup = makeup;
  }

  void plan() {
    layout.site().pages().forEach(this::plan);
    notFound();
  }

  private void plan(StandalonePage page) {
    Makers makers = layout.makers();
    boolean hidden = page.noindex() || page.draft();
    Finished finished =
        new Finished(
            new StandalonePageView(
                makers.furniture(),
                makers.heads().page(page.headline(), page.summary(), page.url(), hidden),
                view(page)));
    String what = "the page " + page.path();
    if (hidden) {
      makeup.add(page.url(), finished, what, page.location());
    } else {
      makeup.addListed(page.url(), finished, null, what, page.location());
    }
  }

  private PageView view(StandalonePage page) {
    House house = layout.makers().house().value();
    Leads leads =
        Leads.of(
            Mention.of(page),
            OwnLinks.in(List.of(page.body()), layout.config().url().root()),
            layout.site().addresses());
    return new PageView(
        page.url().encoded(),
        page.headline(),
        page.summary(),
        layout.makers().bodies().of(leads, page.body()),
        Bodies.headings(page.body()),
        house.language(page.language()),
        house.direction(page.language()));
  }

  private void notFound() {
    makeup.add(
        SitePaths.NOT_FOUND,
        new Finished(
            new NotFoundPageView(
                layout.makers().furniture(),
                layout.makers().heads().notFound(),
                layout.recent().all())),
        "the page for what is not found",
        Location.file(SiteConfig.FILE));
  }
}
