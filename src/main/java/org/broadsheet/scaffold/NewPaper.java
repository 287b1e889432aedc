package org.broadsheet.scaffold;

import java.util.List;

/**
 * A new paper.
 *
 * @param files their paths, relative to its folder, with forward slashes
 * @param notes what its maker should know, each a sentence without a full stop
 */
public record NewPaper(List<String> files, List<String> notes) {

  /** Copies the lists. */
  public NewPaper {
    files = List.copyOf(files);
    notes = List.copyOf(notes);
  }
}
