package org.broadsheet.check;

import org.broadsheet.model.UrlPath;
import org.jspecify.annotations.Nullable;

/**
 * Where a link leads.
 *
 * @param kind what is there
 * @param url of the page on this site, where there is one; else null
 */
record Destination(Kind kind, @Nullable UrlPath url) {

  /** What is at the end of a link. */
  enum Kind {
    /** A page or a file of this site. */
    HERE,
    /** Something on another site, of which nothing is known. */
    ELSEWHERE,
    /** Nothing at all. */
    NOWHERE,
    /** Something that the build knows to be wrong, and tells of; or nobody can say. */
    UNKNOWN
  }

  static final Destination ELSEWHERE = new Destination(Kind.ELSEWHERE, null);
  static final Destination NOWHERE = new Destination(Kind.NOWHERE, null);
  static final Destination UNKNOWN = new Destination(Kind.UNKNOWN, null);

  static Destination here(@Nullable UrlPath url) {
    return new Destination(Kind.HERE, url);
  }
}
