package org.broadsheet.scaffold;

import java.util.List;

/**
 * A new file.
 *
 * @param path relative to the site's folder, with forward slashes
 * @param notes what its maker may have meant otherwise, each a sentence without a full stop
 */
public record Made(String path, List<String> notes) {

  /** Copies the list. */
  public Made {
    notes = List.copyOf(notes);
  }
}
