package org.broadsheet.page.view;

import org.jspecify.annotations.Nullable;

/**
 * A page in a sitemap, or a sitemap in an index.
 *
 * @param url absolute
 * @param modified when its content last changed, as a W3C date-time, or null where not known
 */
public record SitemapEntryView(String url, @Nullable String modified) {}
