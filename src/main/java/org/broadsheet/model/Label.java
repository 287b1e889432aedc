package org.broadsheet.model;

/**
 * A word of the front matter that puts a story into a section or under a tag.
 *
 * @param slug its form in addresses
 * @param name as written
 */
public record Label(Slug slug, String name) {}
