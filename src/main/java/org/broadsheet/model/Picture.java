package org.broadsheet.model;

import org.jspecify.annotations.Nullable;

/**
 * A picture file of the site.
 *
 * @param path relative to the site's folder, such as {@code content/articles/ferry.jpg}
 * @param url where readers get it
 * @param type its media type, such as {@code image/jpeg}
 * @param size its size in pixels as shown (turned as its metadata says), or null where unknown
 * @param bytes the length of the file
 */
public record Picture(
    String path, UrlPath url, String type, @Nullable PictureSize size, long bytes) {}
