package org.broadsheet.check;

import org.broadsheet.problem.Problems;

/** Finds stories that leave it to the program to say in a sentence what they are about. */
final class SummaryMissing implements CopyRule {

  @Override
  public void look(Copy copy, Problems found) {
    if (copy.raw().isStory() && copy.value("summary") == null) {
      found.warning(
          "summary-missing",
          copy.headlinePlace(),
          "the story has no summary",
          "add a line summary: and one or two sentences; lists and search engines show them");
    }
  }
}
