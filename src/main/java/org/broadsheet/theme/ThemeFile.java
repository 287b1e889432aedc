package org.broadsheet.theme;

/**
 * A file that a theme gives to every reader as it is.
 *
 * @param path relative to {@code static/}, with forward slashes
 * @param own whether the site has it itself; otherwise it is the default theme's
 */
public record ThemeFile(String path, boolean own) {}
