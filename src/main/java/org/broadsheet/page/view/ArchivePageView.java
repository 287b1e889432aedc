package org.broadsheet.page.view;

import java.util.List;

/**
 * The years of the archive.
 *
 * @param site what is the same on every page
 * @param head what the page's head says
 * @param years newest first
 */
public record ArchivePageView(SiteView site, HeadView head, List<YearView> years)
    implements HtmlView {}
