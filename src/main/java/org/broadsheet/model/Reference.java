package org.broadsheet.model;

import org.broadsheet.problem.Location;

/**
 * A link or picture in a story's text that leads to another file or page of this site, not yet
 * resolved: its address in the story's HTML is replaced when the address is known.
 *
 * @param kind what is referred to
 * @param target as written, percent-decoded, without fragment or query: {@code ../ferry.md}, {@code
 *     /about/}
 * @param suffix the {@code ?query} and {@code #fragment} as written, or empty
 * @param start where the address begins in the HTML of the body (UTF-16 index)
 * @param end where it ends, exclusive
 * @param location where it was written
 */
public record Reference(
    Kind kind, String target, String suffix, int start, int end, Location location) {

  /** What a reference leads to. */
  public enum Kind {
    /** A page or a file to download. */
    LINK,
    /** A picture shown in the text. */
    PICTURE
  }
}
