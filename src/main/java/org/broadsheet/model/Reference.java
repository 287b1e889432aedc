package org.broadsheet.model;

import org.broadsheet.problem.Location;

/**
 * A link or picture in a story's text that leads to another file or page of this site, not yet
 * resolved: its attribute in the story's HTML is replaced when the address is known.
 *
 * @param kind what is referred to
 * @param target as written, percent-decoded, without query and fragment, such as {@code
 *     ../ferry.md} or {@code /about/}; never empty, never absolute
 * @param suffix the {@code ?query} and {@code #fragment} as written, or empty
 * @param start where its attribute begins in the HTML of the body, with the space before it: the
 *     index of {@code href="…"} or {@code src="…"} (UTF-16)
 * @param end where the attribute ends, exclusive, after its closing quote
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
