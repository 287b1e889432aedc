package org.broadsheet.page.view;

import org.jspecify.annotations.Nullable;

/**
 * A month of the archive: its front or one of its numbered pages.
 *
 * @param site what is the same on every page
 * @param head what the page's head says
 * @param month the month's name and front
 * @param count how many stories it has; null on numbered pages, which never change
 * @param year the year it belongs to
 * @param listing its stories
 */
public record MonthPageView(
    SiteView site,
    HeadView head,
    LinkView month,
    @Nullable Integer count,
    LinkView year,
    ListingView listing)
    implements HtmlView {}
