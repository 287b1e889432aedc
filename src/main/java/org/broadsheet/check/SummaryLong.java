package org.broadsheet.check;

import org.broadsheet.problem.Problems;
import org.broadsheet.yaml.YamlText;

/** Finds summaries that are small stories themselves. */
final class SummaryLong implements CopyRule {

  private static final int LONGEST = 400;

  @Override
  public void look(Copy copy, Problems found) {
    YamlText summary = copy.text("summary");
    int length = summary == null ? 0 : Characters.in(summary.line());
    if (summary != null && length > LONGEST) {
      found.warning(
          "summary-long",
          summary.location(),
          "the summary has " + length + " characters",
          "say in " + LONGEST + " at most what the story is about: one or two sentences");
    }
  }
}
