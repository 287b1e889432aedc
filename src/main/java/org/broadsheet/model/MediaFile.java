package org.broadsheet.model;

import org.jspecify.annotations.Nullable;

/**
 * A picture, or another file that stories offer, such as a report to download.
 *
 * @param path relative to the site's folder, such as {@code content/articles/ferry.jpg}
 * @param url where readers get it
 * @param type its media type, such as {@code image/jpeg}
 * @param size a picture's size in pixels as shown (turned as its metadata says); null where unknown
 *     or no picture
 * @param bytes the length of the file
 */
public record MediaFile(
    String path, UrlPath url, String type, @Nullable PictureSize size, long bytes) {}
