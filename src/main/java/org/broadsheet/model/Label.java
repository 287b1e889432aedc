package org.broadsheet.model;

import org.broadsheet.problem.Location;

/**
 * A word of the front matter that puts a story into a section or under a tag.
 *
 * @param slug its form in addresses
 * @param name as written
 * @param location where it stands
 */
public record Label(Slug slug, String name, Location location) {}
