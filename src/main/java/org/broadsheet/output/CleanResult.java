package org.broadsheet.output;

import java.util.List;

/**
 * What a cleaning did.
 *
 * @param deleted how many files of ours are gone
 * @param kept files that Broadsheet wrote but somebody changed since, by name; they stay
 */
public record CleanResult(int deleted, List<String> kept) {

  /** Copies the list. */
  public CleanResult {
    kept = List.copyOf(kept);
  }
}
