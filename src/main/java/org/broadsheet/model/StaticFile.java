package org.broadsheet.model;

/**
 * A file that goes to the output as it is.
 *
 * @param path relative to {@code static/}, with forward slashes
 * @param url where readers get it
 */
public record StaticFile(String path, UrlPath url) {}
