package org.broadsheet.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
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

  private static final Pattern FOOTNOTE = Pattern.compile("fn(ref)?-\\d+(-\\d+)?");

  private final Set<String> taken = new HashSet<>(OF_THE_PAGE);

  private final Map<String, Integer> uses = new HashMap<>();

  /** An id for a heading: its words as a slug, with a number where that is taken. */
  String forHeading(String text) {
    String slug = Slug.possible(text) ? Slug.of(text).value() : "section";
    if (FOOTNOTE.matcher(slug).matches()) {
      slug = "section-" + slug;
    }
    String id = slug;
    while (!take(id)) {
      id = slug + "-" + uses.merge(slug, 2, (known, two) -> known + 1);
    }
    return id;
  }

  /** Takes an id; false where it is taken already, whatever its case, or is a footnote's. */
  boolean take(String id) {
    String folded = id.toLowerCase(Locale.ROOT);
    return !FOOTNOTE.matcher(folded).matches() && taken.add(folded);
  }
}
