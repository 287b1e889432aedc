package org.broadsheet.page.view;

import org.broadsheet.model.Html;
import org.jspecify.annotations.Nullable;

/**
 * A part of the paper.
 *
 * @param name as printed
 * @param url its front
 * @param summary one sentence about it, or null
 * @param intro a text for the top of its page, possibly empty
 * @param feed its feed
 */
public record SectionView(
    String name, String url, @Nullable String summary, Html intro, LinkView feed) {}
