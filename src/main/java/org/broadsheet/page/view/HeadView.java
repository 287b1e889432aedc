package org.broadsheet.page.view;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the head of a page says to browsers, search engines and social networks.
 *
 * @param title the page's title, with the paper's name
 * @param description a sentence or two, or null
 * @param canonical the absolute address of the page, or null where it has none (404)
 * @param robots the content of the robots meta element, or null on a redirect
 * @param openGraph OpenGraph and Twitter properties, in order
 * @param feeds feeds that belong to the page, absolute
 * @param alternates language versions, absolute; this page's own among them; empty where there is
 *     one only
 * @param structuredData schema.org data as a JSON tree of maps, lists, text, numbers; empty where
 *     there is none
 */
public record HeadView(
    String title,
    @Nullable String description,
    @Nullable String canonical,
    @Nullable String robots,
    List<PropertyView> openGraph,
    List<LinkView> feeds,
    List<AlternateView> alternates,
    Map<String, Object> structuredData) {}
