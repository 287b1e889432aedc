package org.broadsheet.model;

import org.broadsheet.problem.Location;
import org.jspecify.annotations.Nullable;

/**
 * A page outside the stream of stories, such as About.
 *
 * @param path its file, relative to the site's folder
 * @param url its address, from its place under {@code content/pages/}
 * @param headline plain text
 * @param summary plain text for search engines, or null
 * @param body the page itself
 * @param navigation whether the footer's menu shows it
 * @param order its place in that menu; equal places go by headline
 * @param draft whether it is kept back
 * @param language a BCP 47 tag, or null for the site's language
 * @param noindex whether search engines should leave it alone
 */
public record StandalonePage(
    String path,
    UrlPath url,
    String headline,
    @Nullable String summary,
    Body body,
    boolean navigation,
    int order,
    boolean draft,
    @Nullable String language,
    boolean noindex) {

  /** Where the page's file is. */
  public Location location() {
    return Location.file(path);
  }
}
