package org.broadsheet.build;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.broadsheet.model.Visibility;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.Severity;
import org.broadsheet.problem.SourceLines;

/**
 * How a build went.
 *
 * @param problems everything that was found, by path, line and column
 * @param articles how many stories are public in it
 * @param notShown how many stories are held back, by what they are; nothing where there are none
 * @param pages how many pages and other rendered files the site has
 * @param written how many files were written
 * @param unchanged how many files were right already
 * @param deleted how many files of ours were removed
 * @param sources gives the lines that problems point at
 */
public record BuildResult(
    List<Problem> problems,
    int articles,
    Map<Visibility, Integer> notShown,
    int pages,
    int written,
    int unchanged,
    int deleted,
    SourceLines sources) {

  /** Copies the list and the map, which is in the order of {@link Visibility}. */
  public BuildResult {
    problems = List.copyOf(problems);
    notShown = Collections.unmodifiableMap(new TreeMap<>(notShown));
  }

  /** Whether the site was written. */
  public boolean ok() {
    for (Problem problem : problems) {
      if (problem.severity() == Severity.ERROR) {
        return false;
      }
    }
    return true;
  }
}
