package org.broadsheet.page.view;

/**
 * A page outside the stream of stories.
 *
 * @param site what is the same on every page
 * @param head what the page's head says
 * @param page the page
 */
public record StandalonePageView(SiteView site, HeadView head, PageView page) implements HtmlView {}
