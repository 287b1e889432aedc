package org.broadsheet.model;

import org.broadsheet.problem.Location;
import org.jspecify.annotations.Nullable;

/**
 * The picture of a story or an author, as the front matter names it.
 *
 * @param src as written: {@code /…} is in {@code static/}, anything else beside the file
 * @param alt what it shows, for those who do not see it; null where not written, empty where
 *     decorative
 * @param caption the line under it, without a paragraph around it; null where not written
 * @param credit who made it, or null
 * @param location where {@code src} was written
 */
public record Photo(
    String src,
    @Nullable String alt,
    @Nullable Body caption,
    @Nullable String credit,
    Location location) {}
