package org.broadsheet.page;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.model.Article;
import org.broadsheet.model.SitePaths;
import org.broadsheet.model.UrlPath;
import org.broadsheet.page.view.ArchivePageView;
import org.broadsheet.page.view.CountView;
import org.broadsheet.page.view.LinkView;
import org.broadsheet.page.view.MonthPageView;
import org.broadsheet.page.view.YearPageView;
import org.broadsheet.page.view.YearView;
import org.broadsheet.problem.Location;

/** Plans the archive of years and months. */
final class ArchivePlanner {

  private final Views views;
  private final Makeup makeup;

  ArchivePlanner(Views views, Makeup makeup) {
    this.views = views;
    this.makeup = makeup;
  }

  void plan() {
    archive();
  }

  private void archive() {
    Archive archive =
        new Archive(views.site().articles(), views.config().timezone(), views.paper().words());
    Location settings = Location.file(SiteConfig.FILE);
    List<YearView> years = archive.years();
    makeup.add(
        SitePaths.ARCHIVE,
        new ArchivePageView(views.furniture(), views.headOf("archive", SitePaths.ARCHIVE), years),
        null,
        "the archive",
        settings);
    for (YearView year : years) {
      UrlPath url = new UrlPath(year.url());
      makeup.add(
          url,
          new YearPageView(
              views.furniture(), views.heads().page(year.label(), null, url, false), year),
          null,
          "the archive of " + year.label(),
          settings);
    }
    for (Map.Entry<YearMonth, List<Article>> entry : archive.months().entrySet()) {
      YearMonth month = entry.getKey();
      CountView view = archive.month(month);
      LinkView year =
          new LinkView(
              views.paper().words().number(month.getYear()),
              SitePaths.year(month.getYear()).encoded());
      UrlPath front = SitePaths.month(month.getYear(), month.getMonthValue());
      for (Listing part : views.listing(front, entry.getValue())) {
        makeup.add(
            part,
            new MonthPageView(
                views.furniture(),
                views.heads().listing(view.label(), null, part, List.of()),
                view,
                year,
                part.view()),
            "the archive of " + view.label(),
            settings);
      }
    }
  }
}
