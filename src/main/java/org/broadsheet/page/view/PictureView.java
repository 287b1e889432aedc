package org.broadsheet.page.view;

import org.broadsheet.model.Html;
import org.jspecify.annotations.Nullable;

/**
 * A picture.
 *
 * @param url its address
 * @param width in pixels, or null where unknown
 * @param height in pixels, or null where unknown
 * @param alt what it shows; empty where it only decorates
 * @param caption the line under it, or null
 * @param credit who made it, or null
 */
public record PictureView(
    String url,
    @Nullable Integer width,
    @Nullable Integer height,
    String alt,
    @Nullable Html caption,
    @Nullable String credit) {}
