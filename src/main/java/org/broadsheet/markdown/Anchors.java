package org.broadsheet.markdown;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.broadsheet.model.Slug;

/**
 * The ids in a story: each is there once, and none is one that a page around the story is likely to
 * use for itself.
 */
final class Anchors {

  private static final Set<String> OF_THE_PAGE =
      Set.of(
          "article",
          "body",
          "comments",
          "content",
          "footer",
          "header",
          "headline",
          "main",
          "menu",
          "nav",
          "navigation",
          "page",
          "root",
          "search",
          "sidebar",
          "site",
          "skip",
          "story",
          "theme",
          "toc",
          "top");

  private final Set<String> taken = new HashSet<>(OF_THE_PAGE);

  /** An id for a heading: its words as a slug, with a number where that is taken. */
  String forHeading(String text) {
    String slug = Slug.possible(text) ? Slug.of(text).value() : "section";
    String id = slug;
    for (int i = 2; !take(id); i++) {
      id = slug + "-" + i;
    }
    return id;
  }

  /** Takes an id; false where it is taken already, whatever its case. */
  boolean take(String id) {
    return taken.add(id.toLowerCase(Locale.ROOT));
  }
}
