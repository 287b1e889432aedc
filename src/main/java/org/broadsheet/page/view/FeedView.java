package org.broadsheet.page.view;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An RSS 2.0 feed.
 *
 * @param title the paper's title, with the section's where it is one's feed
 * @param description a sentence, never empty
 * @param home the absolute address of the page that it is the feed of
 * @param self the absolute address of the feed
 * @param language a BCP 47 tag
 * @param updated when its newest story changed, or null where it has none
 * @param items newest first
 */
public record FeedView(
    String title,
    String description,
    String home,
    String self,
    String language,
    @Nullable Instant updated,
    List<FeedItemView> items)
    implements View {}
