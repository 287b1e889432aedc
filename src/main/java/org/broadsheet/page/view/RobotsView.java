package org.broadsheet.page.view;

/**
 * The {@code robots.txt} file (RFC 9309).
 *
 * @param sitemap the absolute address of the sitemap
 */
public record RobotsView(String sitemap) implements View {}
