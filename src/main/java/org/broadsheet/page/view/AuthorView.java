package org.broadsheet.page.view;

import java.util.List;
import org.broadsheet.model.Html;
import org.jspecify.annotations.Nullable;

/**
 * A person who writes for the paper.
 *
 * @param id names the author in front matter
 * @param name as printed
 * @param url the author's page
 * @param role such as {@code Transport reporter}, or null
 * @param bio a few lines, possibly empty
 * @param photo a picture, or null
 * @param email or null
 * @param links profiles elsewhere, absolute
 */
public record AuthorView(
    String id,
    String name,
    String url,
    @Nullable String role,
    Html bio,
    @Nullable PictureView photo,
    @Nullable String email,
    List<LinkView> links) {}
