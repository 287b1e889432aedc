package org.broadsheet.build;

import java.util.List;

/**
 * A part of a page that is not what it was when the page was last rendered.
 *
 * @param part its name, such as {@code recent}
 * @param came the headlines that are new in it, as far as that is known
 * @param went the headlines that are in it no more, as far as that is known
 */
public record Change(String part, List<String> came, List<String> went) {

  /** Copies the lists. */
  public Change {
    came = List.copyOf(came);
    went = List.copyOf(went);
  }
}
