package org.broadsheet.page.view;

import org.jspecify.annotations.Nullable;

/**
 * A story as lists show it.
 *
 * @param url its page
 * @param headline plain text
 * @param kicker a word or two above the headline, or null
 * @param summary a sentence or two, or null
 * @param excerpt the first fifteen words of the story, with an ellipsis where more follow
 * @param published when
 * @param section its section, or null
 * @param byline who wrote it
 * @param photo its picture, or null
 * @param type such as {@code opinion}
 * @param typeLabel the type in the site's language, or null for plain news
 * @param language a BCP 47 tag
 * @param direction {@code ltr} or {@code rtl}
 * @param draft whether it is only shown in a preview
 */
public record TeaserView(
    String url,
    String headline,
    @Nullable String kicker,
    @Nullable String summary,
    String excerpt,
    DateView published,
    @Nullable LinkView section,
    BylineView byline,
    @Nullable PictureView photo,
    String type,
    @Nullable String typeLabel,
    String language,
    String direction,
    boolean draft) {}
