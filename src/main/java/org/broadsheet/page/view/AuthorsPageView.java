package org.broadsheet.page.view;

import java.util.List;

/**
 * All authors.
 *
 * @param site what is the same on every page
 * @param head what the page's head says
 * @param authors by name
 */
public record AuthorsPageView(SiteView site, HeadView head, List<AuthorView> authors)
    implements HtmlView {}
