package org.broadsheet.page;

import java.util.List;
import org.broadsheet.config.Refresh;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.model.SitePaths;
import org.broadsheet.model.StandalonePage;
import org.broadsheet.page.view.LinkView;
import org.broadsheet.page.view.SiteView;

/** Makes what is the same on every page. */
final class SiteViews {

  private SiteViews() {}

  static SiteView of(Paper paper) {
    SiteConfig config = paper.config();
    List<LinkView> navigation =
        paper.site().sections().stream()
            .filter(s -> paper.site().bySection().containsKey(s.slug()))
            .map(Pieces::link)
            .toList();
    List<LinkView> menu =
        paper.site().pages().stream()
            .filter(StandalonePage::navigation)
            .map(p -> new LinkView(p.headline(), p.url().encoded()))
            .toList();
    return new SiteView(
        config.title(),
        config.tagline(),
        config.language(),
        config.direction().word(),
        paper.words().labels(),
        navigation,
        menu,
        config.links().stream().map(l -> new LinkView(l.label(), l.url())).toList(),
        new LinkView(config.title(), SitePaths.FEED.encoded()),
        config.recentPosts().refresh() == Refresh.BROWSER ? SitePaths.RECENT.encoded() : null,
        config.copyright(),
        paper.generator());
  }
}
