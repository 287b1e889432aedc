package org.broadsheet.model;

import org.broadsheet.problem.Location;

/**
 * Names the story that another translates.
 *
 * @param written the slug of the original, or its file relative to the site's folder or to the
 *     story
 * @param location where it was written
 */
public record TranslationOf(String written, Location location) {}
