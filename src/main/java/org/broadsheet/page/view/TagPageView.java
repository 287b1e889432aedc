package org.broadsheet.page.view;

/**
 * A page of a tag: its front or one of its numbered pages.
 *
 * @param site what is the same on every page
 * @param head what the page's head says
 * @param tag the tag and its front
 * @param listing its stories
 */
public record TagPageView(SiteView site, HeadView head, LinkView tag, ListingView listing)
    implements HtmlView {}
