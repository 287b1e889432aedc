package org.broadsheet.model;

import java.util.List;
import org.broadsheet.problem.Location;
import org.jspecify.annotations.Nullable;

/**
 * A person who writes for the paper.
 *
 * @param id names the author in front matter and in addresses
 * @param name as printed
 * @param role such as {@code Transport reporter}, or null
 * @param bio a few lines about the author, possibly empty
 * @param photo a picture, or null
 * @param email or null
 * @param links profiles elsewhere
 * @param location where the author was written down
 */
public record Author(
    Slug id,
    String name,
    @Nullable String role,
    Body bio,
    @Nullable Photo photo,
    @Nullable String email,
    List<ProfileLink> links,
    Location location) {

  /** Copies the list. */
  public Author {
    links = List.copyOf(links);
  }
}
