package org.broadsheet.page.view;

import java.util.List;
import java.util.Map;
import org.broadsheet.model.Html;
import org.jspecify.annotations.Nullable;

/**
 * A whole story.
 *
 * @param url its page
 * @param headline plain text
 * @param kicker a word or two above the headline, or null
 * @param summary a sentence or two, or null
 * @param byline who wrote it
 * @param authors the authors with their bios, in order, possibly empty
 * @param published when
 * @param updated when it last changed in substance, or null
 * @param photo its main picture, or null
 * @param body the story
 * @param headings the headings in the story, for a table of contents
 * @param minutes how long it takes to read, at least 1
 * @param section its section, or null
 * @param tags its tags
 * @param type such as {@code opinion}
 * @param typeLabel the type in the site's language, or null for plain news
 * @param corrections oldest first
 * @param previous the story published before it, or null
 * @param next the story published after it, or null
 * @param translations its other language versions
 * @param language a BCP 47 tag
 * @param direction {@code ltr} or {@code rtl}
 * @param draft whether it is only shown in a preview
 * @param extra what the front matter says under keys of its own
 */
public record ArticleView(
    String url,
    String headline,
    @Nullable String kicker,
    @Nullable String summary,
    BylineView byline,
    List<AuthorView> authors,
    DateView published,
    @Nullable DateView updated,
    @Nullable PictureView photo,
    Html body,
    List<HeadingView> headings,
    int minutes,
    @Nullable LinkView section,
    List<LinkView> tags,
    String type,
    @Nullable String typeLabel,
    List<CorrectionView> corrections,
    @Nullable LinkView previous,
    @Nullable LinkView next,
    List<AlternateView> translations,
    String language,
    String direction,
    boolean draft,
    Map<String, Object> extra) {}
