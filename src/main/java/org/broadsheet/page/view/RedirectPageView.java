package org.broadsheet.page.view;

/**
 * What stands at an old address and leads to the new one.
 *
 * @param site what is the same on every page
 * @param head what the page's head says
 * @param target the story's headline and address
 */
public record RedirectPageView(SiteView site, HeadView head, LinkView target) implements HtmlView {}
