package org.broadsheet.render.feed;

import org.broadsheet.config.SiteUrl;
import org.broadsheet.page.view.FeedView;

public final class RssFeed {
  public RssFeed(SiteUrl url) {}

  public String text(FeedView feed) {
    return "";
  }
}
