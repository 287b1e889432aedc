package org.broadsheet.page.view;

/**
 * A language version of a page.
 *
 * @param language a BCP 47 tag
 * @param name the language in its own words
 * @param headline the headline in that language
 * @param url absolute
 * @param path from the site's root
 */
public record AlternateView(
    String language, String name, String headline, String url, String path) {}
