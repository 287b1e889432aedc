package org.broadsheet.page.view;

import java.util.List;

/**
 * The page of a story.
 *
 * @param site what is the same on every page
 * @param head what the page's head says
 * @param article the story
 * @param recent the recent posts, this story not among them
 */
public record ArticlePageView(
    SiteView site, HeadView head, ArticleView article, List<TeaserView> recent)
    implements HtmlView {}
