package org.broadsheet.page.view;

import java.util.List;

/**
 * All tags.
 *
 * @param site what is the same on every page
 * @param head what the page's head says
 * @param tags by name, each with its number of stories
 */
public record TagsPageView(SiteView site, HeadView head, List<CountView> tags)
    implements HtmlView {}
