package org.broadsheet.page.view;

/**
 * A page of an author: the front or one of the numbered pages.
 *
 * @param site what is the same on every page
 * @param head what the page's head says
 * @param author the author
 * @param listing the author's stories
 */
public record AuthorPageView(SiteView site, HeadView head, AuthorView author, ListingView listing)
    implements HtmlView {}
