package org.broadsheet.page.view;

/**
 * A property of a meta element.
 *
 * @param property its name, such as {@code og:title}
 * @param content its value
 */
public record PropertyView(String property, String content) {}
