package org.broadsheet.page.view;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is the same on every page; one shared value.
 *
 * @param title the name of the paper
 * @param tagline a line under the name, or null
 * @param language a BCP 47 tag
 * @param direction {@code ltr} or {@code rtl}
 * @param words the theme's words in that language, by key
 * @param navigation the sections
 * @param menu standalone pages for the footer
 * @param links the paper's profiles elsewhere, absolute
 * @param feed the feed of the whole site
 * @param recent where a script finds the newest recent posts, or null where every page has them
 * @param copyright the last line of every page, or null
 * @param generator the name of this program
 */
public record SiteView(
    String title,
    @Nullable String tagline,
    String language,
    String direction,
    Map<String, String> words,
    List<LinkView> navigation,
    List<LinkView> menu,
    List<LinkView> links,
    LinkView feed,
    @Nullable String recent,
    @Nullable String copyright,
    String generator) {}
