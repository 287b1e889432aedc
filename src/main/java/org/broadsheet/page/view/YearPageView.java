package org.broadsheet.page.view;

/**
 * A year of the archive.
 *
 * @param site what is the same on every page
 * @param head what the page's head says
 * @param year the year and its months
 */
public record YearPageView(SiteView site, HeadView head, YearView year) implements HtmlView {}
