package org.broadsheet.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a long list of stories. Numbered pages count from the oldest, so that a full page never
 * changes again; the front shows the newest stories, which are on no numbered page.
 *
 * @param stories newest first
 * @param number the page's number from the oldest, or null on the front
 * @param newer the page of newer stories, or null
 * @param older the page of older stories, or null
 */
public record ListingView(
    List<TeaserView> stories,
    @Nullable Integer number,
    @Nullable String newer,
    @Nullable String older) {}
