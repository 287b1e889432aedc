package org.broadsheet.model;

import java.util.Locale;

/** What kind of journalism a story is; readers are told all but plain news. */
public enum ArticleType {
  NEWS,
  OPINION,
  ANALYSIS,
  FEATURE,
  REVIEW,
  INTERVIEW,
  LIVE,
  OBITUARY,
  SPONSORED;

  /** The word of the front matter, such as {@code opinion}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
