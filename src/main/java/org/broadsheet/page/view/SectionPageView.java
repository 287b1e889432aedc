package org.broadsheet.page.view;

/**
 * A page of a section: its front or one of its numbered pages.
 *
 * @param site what is the same on every page
 * @param head what the page's head says
 * @param section the section
 * @param listing its stories
 */
public record SectionPageView(
    SiteView site, HeadView head, SectionView section, ListingView listing) implements HtmlView {}
