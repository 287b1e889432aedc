package org.broadsheet.markdown;

import org.broadsheet.problem.Location;

/**
 * Where a link or a picture in a text leads, as it is written there.
 *
 * @param reach how far away it leads
 * @param target percent-decoded, without query and fragment, such as {@code ../ferry.md}; of what
 *     leads elsewhere the whole address, percent-encoded
 * @param suffix the {@code ?query} and {@code #fragment}, or empty; always empty elsewhere
 * @param place the address in the file
 */
public record WrittenLink(Reach reach, String target, String suffix, Location place) {

  /** How far away a link leads. */
  public enum Reach {
    /** To another part of the same text; the target is empty. */
    TEXT,
    /** To another page or file of this site. */
    SITE,
    /** By a whole address, perhaps to this site itself. */
    WEB
  }

  /** The part of a page that is meant, percent-encoded as written, or an empty text. */
  public String fragment() {
    String whole = reach == Reach.WEB ? target : suffix;
    int hash = whole.indexOf('#');
    return hash < 0 ? "" : whole.substring(hash + 1);
  }

  static WrittenLink of(Address address, Location place) {
    return switch (address.kind()) {
      case ABSOLUTE -> new WrittenLink(Reach.WEB, address.encoded(), "", place);
      case FRAGMENT -> new WrittenLink(Reach.TEXT, "", address.suffix(), place);
      case RELATIVE -> new WrittenLink(Reach.SITE, address.target(), address.suffix(), place);
      case UNSAFE -> throw new IllegalArgumentException("an unsafe address leads nowhere");
    };
  }
}
