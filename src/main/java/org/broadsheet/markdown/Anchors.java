package org.broadsheet.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.model.Slug;

/**
 * The ids in a story: each is there once, and none is one that the page around the story uses for
 * itself. A page's own ids begin with {@code page-}; only that of its main part is {@code content}.
 */
final class Anchors {

  private static final Pattern RESERVED =
      Pattern.compile("content|page-.*|(bio-.*-)?fn(ref)?-\\d+(-\\d+)?");

  private final Set<String> taken = new HashSet<>();

  private final Map<String, Integer> uses = new HashMap<>();

  /** An id for a heading: its words as a slug, with a number where that is taken. */
  String forHeading(String text) {
    String slug = Slug.possible(text) ? Slug.of(text).value() : "section";
    // A number at the end can make a reserved id as well, such as page-2.
    if (reserved(slug) || reserved(slug + "-2")) {
      slug = "section-" + slug;
    }
    String id = slug;
    while (!take(id)) {
      id = slug + "-" + uses.merge(slug, 2, (known, two) -> known + 1);
    }
    return id;
  }

  /** Takes an id; false where it is taken already, whatever its case, or is not for stories. */
  boolean take(String id) {
    String folded = id.toLowerCase(Locale.ROOT);
    return !reserved(folded) && taken.add(folded);
  }

  private static boolean reserved(String id) {
    return RESERVED.matcher(id).matches();
  }
}
