package org.broadsheet.page.view;

/**
 * A page of the list of all stories.
 *
 * @param site what is the same on every page
 * @param head what the page's head says
 * @param listing all stories
 */
public record LatestPageView(SiteView site, HeadView head, ListingView listing)
    implements HtmlView {}
