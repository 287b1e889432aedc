package org.broadsheet.model;

/**
 * A link to a profile elsewhere.
 *
 * @param label what it is called, such as {@code Mastodon}
 * @param url absolute, with the scheme https, http or mailto
 */
public record ProfileLink(String label, String url) {}
