package org.broadsheet.page.view;

import java.util.List;

/**
 * The list of a site's sitemaps.
 *
 * @param sitemaps at most 50,000
 */
public record SitemapIndexView(List<SitemapEntryView> sitemaps) implements View {}
