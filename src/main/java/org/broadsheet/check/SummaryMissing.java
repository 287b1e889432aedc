package org.broadsheet.check;

import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problems;

/** Finds stories that leave it to the program to say in a sentence what they are about. */
final class SummaryMissing implements CopyRule {

  @Override
  public void look(Copy copy, Problems found) {
    if (copy.raw().isStory() && copy.value("summary") == null) {
      Location empty = copy.emptyKey("summary");
      found.warning(
          "summary-missing",
          empty == null ? copy.headlinePlace() : empty,
          "the story has no summary",
          (empty == null ? "add a line summary: and " : "write it there: ")
              + "one or two sentences; lists and search engines show them");
    }
  }
}
