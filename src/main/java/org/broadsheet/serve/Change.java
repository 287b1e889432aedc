package org.broadsheet.serve;

import java.util.List;
import java.util.Locale;
import org.broadsheet.model.UrlPath;

/**
 * How a paper differs from the one shown before it, so that a tab need not load a page again for
 * nothing.
 *
 * @param kind what a tab has to think of
 * @param urls what changed, came or went, where that is known; empty for {@link Kind#ANYTHING} and
 *     {@link Kind#NOTHING}
 */
public record Change(Kind kind, List<UrlPath> urls) {

  /** Nobody knows what changed. */
  public static final Change ANYTHING = new Change(Kind.ANYTHING, List.of());

  /** The paper is the same; only the problems may be others. */
  public static final Change NOTHING = new Change(Kind.NOTHING, List.of());

  /** Keeps a copy of the list. */
  public Change {
    urls = List.copyOf(urls);
  }

  /** These addresses changed and no others: {@link Kind#STYLES} where all are style sheets. */
  public static Change of(List<UrlPath> urls) {
    if (urls.isEmpty()) {
      return NOTHING;
    }
    boolean styles = urls.stream().allMatch(url -> url.value().endsWith(".css"));
    return new Change(styles ? Kind.STYLES : Kind.SOME, urls);
  }

  /** What a tab has to think of. */
  public enum Kind {
    /** Any page may be another. */
    ANYTHING,
    /** The named addresses are others. */
    SOME,
    /** The named style sheets are others, which can be swapped without loading the page again. */
    STYLES,
    /** No page is another. */
    NOTHING;

    /** The name in lower case, as an event has it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
