package org.broadsheet.page.view;

/**
 * A month of the archive: its front or one of its numbered pages.
 *
 * @param site what is the same on every page
 * @param head what the page's head says
 * @param month the month, its front and its number of stories
 * @param year the year it belongs to
 * @param listing its stories
 */
public record MonthPageView(
    SiteView site, HeadView head, CountView month, LinkView year, ListingView listing)
    implements HtmlView {

  @Override
  public String template() {
    return "month.html";
  }
}
