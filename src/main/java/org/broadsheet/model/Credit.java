package org.broadsheet.model;

import org.jspecify.annotations.Nullable;

/**
 * One entry of a story's {@code authors}: the id of a known author, or an author written in place.
 *
 * @param id of the author
 * @param written as it stands in the front matter, for messages
 * @param inPlace the author as written in the story, or null where only the id is given
 */
public record Credit(Slug id, String written, @Nullable Author inPlace) {}
