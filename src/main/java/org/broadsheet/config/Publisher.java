package org.broadsheet.config;

import org.broadsheet.model.Photo;
import org.jspecify.annotations.Nullable;

/**
 * Who stands behind the paper.
 *
 * @param name the paper's own title where nothing else is said
 * @param logo a picture, not a drawing such as SVG, which also stands for pages without one; or
 *     null
 * @param email or null
 * @param address a postal address on one line, or null
 */
public record Publisher(
    String name, @Nullable Photo logo, @Nullable String email, @Nullable String address) {}
