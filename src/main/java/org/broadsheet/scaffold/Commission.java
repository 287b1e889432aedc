package org.broadsheet.scaffold;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A story that somebody is going to write, as the desk orders it.
 *
 * @param headline any text
 * @param section its name or slug, or null
 * @param authors their ids or names
 * @param tags as written
 * @param date when it is to be published
 */
public record Commission(
    String headline,
    @Nullable String section,
    List<String> authors,
    List<String> tags,
    Instant date) {

  /** Copies the lists. */
  public Commission {
    authors = List.copyOf(authors);
    tags = List.copyOf(tags);
  }
}
