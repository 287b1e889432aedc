package org.broadsheet.check.external;

import java.util.List;
import org.broadsheet.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What a check of links to other sites came to.
 *
 * @param problems what is wrong, where it is written
 * @param pages how many different pages the links lead to
 * @param asked how many of them were asked for now; the others were known from before
 * @param turnedAway how many are on sites that do not answer programs
 * @param unasked how many there was no time for
 * @param note what else the user should know, as one sentence, or null
 */
public record LinkReport(
    List<Problem> problems,
    int pages,
    int asked,
    int turnedAway,
    int unasked,
    @Nullable String note) {

  /** Copies the list. */
  public LinkReport {
    problems = List.copyOf(problems);
  }
}
