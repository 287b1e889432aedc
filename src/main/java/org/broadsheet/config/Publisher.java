package org.broadsheet.config;

import org.jspecify.annotations.Nullable;

/**
 * Who stands behind the paper.
 *
 * @param name the paper's own title where nothing else is said
 * @param logo a raster picture in {@code static/}, as a site path such as {@code /logo.png}, or
 *     null
 * @param email or null
 * @param address a postal address on one line, or null
 */
public record Publisher(
    String name, @Nullable String logo, @Nullable String email, @Nullable String address) {}
