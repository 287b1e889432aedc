package org.broadsheet.page.view;

import java.util.List;

/**
 * What a server shows where there is nothing.
 *
 * @param site what is the same on every page
 * @param head what the page's head says
 * @param recent the recent posts
 */
public record NotFoundPageView(SiteView site, HeadView head, List<TeaserView> recent)
    implements HtmlView {}
