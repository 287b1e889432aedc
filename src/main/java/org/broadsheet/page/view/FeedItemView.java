package org.broadsheet.page.view;

import java.time.Instant;
import java.util.List;
import org.broadsheet.model.Html;
import org.jspecify.annotations.Nullable;

/**
 * A story in a feed.
 *
 * @param url its absolute address, which is its permanent id as well
 * @param title plain text
 * @param summary plain text
 * @param body the whole story; addresses in it may be relative to {@code url}
 * @param authors names
 * @param categories its section and tags
 * @param published when
 * @param picture its main picture with an absolute address, or null
 * @param pictureType the picture's media type, or null
 * @param pictureBytes the length of the picture's file, 0 where there is none
 */
public record FeedItemView(
    String url,
    String title,
    String summary,
    Html body,
    List<String> authors,
    List<String> categories,
    Instant published,
    @Nullable PictureView picture,
    @Nullable String pictureType,
    long pictureBytes) {}
