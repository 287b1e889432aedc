package org.broadsheet.model;

import java.util.List;
import org.broadsheet.problem.Location;
import org.jspecify.annotations.Nullable;

/**
 * Where in its file a story names what stands in other files, for whoever finds it missing there.
 *
 * @param authors of each author, in the order of {@link Article#authors}
 * @param section of the section, or null where there is none
 * @param tags of each tag, in the order of {@link Article#tags}
 * @param translationOf of the story that it translates, or null where there is none
 */
public record Whereabouts(
    List<Location> authors,
    @Nullable Location section,
    List<Location> tags,
    @Nullable Location translationOf) {

  /** Copies the lists. */
  public Whereabouts {
    authors = List.copyOf(authors);
    tags = List.copyOf(tags);
  }
}
