package org.broadsheet.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The front page.
 *
 * @param site what is the same on every page
 * @param head what the page's head says
 * @param lead the story on top, or null where the paper has none yet
 * @param top the next most important stories, newest first
 * @param sections a few stories of each section that has any, in order of the navigation
 * @param recent the recent posts
 * @param latest the list of all stories
 * @param updated when the newest story was published, or null
 */
public record FrontPageView(
    SiteView site,
    HeadView head,
    @Nullable TeaserView lead,
    List<TeaserView> top,
    List<SectionBlockView> sections,
    List<TeaserView> recent,
    LinkView latest,
    @Nullable DateView updated)
    implements HtmlView {}
