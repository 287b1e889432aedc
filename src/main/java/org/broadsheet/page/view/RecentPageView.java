package org.broadsheet.page.view;

import java.util.List;

/**
 * The recent posts as a page of their own, from which a script takes them for older pages. The site
 * has it where {@code recent-posts} has {@code refresh: browser}.
 *
 * @param site what is the same on every page
 * @param head what the page's head says
 * @param recent the recent posts
 */
public record RecentPageView(SiteView site, HeadView head, List<TeaserView> recent)
    implements HtmlView {}
