package org.broadsheet.check;

import java.util.Set;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.Severity;

/**
 * Which problems somebody wants to hear of. What stops the build is always told.
 *
 * @param only the ids of those that are wanted; none where all are
 * @param skip the ids of those that are not
 */
public record Selection(Set<String> only, Set<String> skip) {

  /** Everything. */
  public static final Selection ALL = new Selection(Set.of(), Set.of());

  /** Copies the sets. */
  public Selection {
    only = Set.copyOf(only);
    skip = Set.copyOf(skip);
  }

  /** Whether a problem is told. */
  boolean admits(Problem problem) {
    String id = problem.id();
    if (problem.severity() == Severity.ERROR && !Rules.isOfDesk(id)) {
      return true;
    }
    return (only.isEmpty() || only.contains(id)) && !skip.contains(id);
  }
}
