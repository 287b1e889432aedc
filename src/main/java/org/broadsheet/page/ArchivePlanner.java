package org.broadsheet.page;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.model.SitePaths;
import org.broadsheet.model.UrlPath;
import org.broadsheet.page.view.ArchivePageView;
import org.broadsheet.page.view.LinkView;
import org.broadsheet.page.view.YearPageView;
import org.broadsheet.page.view.YearView;
import org.broadsheet.problem.Location;

/** Plans the archive of years and months. */
final class ArchivePlanner {

  private final Layout layout;
  private final Makeup makeup;

  ArchivePlanner(Layout layout, Makeup makeup) {
    this.layout = layout;
    this.makeup = makeup;
  }

  void plan() {
    Archive archive =
        new Archive(layout.pieces().all(), layout.config().timezone(), layout.paper().words());
    Location settings = Location.file(SiteConfig.FILE);
    Makers makers = layout.makers();
    List<YearView> years = archive.years();
    makeup.addListed(
        SitePaths.ARCHIVE,
        new Finished(
            new ArchivePageView(
                makers.furniture(), layout.headOf("archive", SitePaths.ARCHIVE), years)),
        null,
        "the archive",
        settings);
    for (YearView year : years) {
      UrlPath url = new UrlPath(year.url());
      makeup.addListed(
          url,
          new Finished(
              new YearPageView(
                  makers.furniture(), makers.heads().page(year.label(), null, url, false), year)),
          null,
          "the archive of " + year.label(),
          settings);
    }
    for (Map.Entry<YearMonth, List<Galley>> entry : archive.months().entrySet()) {
      YearMonth month = entry.getKey();
      LinkView link = archive.link(month);
      LinkView year =
          new LinkView(
              layout.paper().words().number(month.getYear()),
              SitePaths.year(month.getYear()).encoded());
      UrlPath front = SitePaths.month(month.getYear(), month.getMonthValue());
      int count = entry.getValue().size();
      Claimant by = new Claimant.Named("the archive of " + link.label(), settings);
      for (Listing part : layout.listing(front, entry.getValue())) {
        // A numbered page never changes again, so it does not tell how many stories there are.
        Integer shown = part.number() == null ? count : null;
        makeup.add(part, new Subject.OfMonth(link, shown, year), by);
      }
    }
  }
}
