package org.broadsheet.page.view;

import java.util.List;

/**
 * A sitemap as sitemaps.org defines it.
 *
 * @param entries at most 50,000
 */
public record SitemapView(List<SitemapEntryView> entries) implements View {}
