package org.broadsheet.page.view;

import java.util.List;
import org.broadsheet.model.Html;
import org.jspecify.annotations.Nullable;

/**
 * A page outside the stream of stories.
 *
 * @param url its address
 * @param headline plain text
 * @param summary a sentence or two, or null
 * @param body the page itself
 * @param headings the headings in it
 * @param language a BCP 47 tag
 * @param direction {@code ltr} or {@code rtl}
 */
public record PageView(
    String url,
    String headline,
    @Nullable String summary,
    Html body,
    List<HeadingView> headings,
    String language,
    String direction) {}
