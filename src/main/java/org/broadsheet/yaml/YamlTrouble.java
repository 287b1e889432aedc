package org.broadsheet.yaml;

import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.Severity;
import org.jspecify.annotations.Nullable;

/** Ends the reading of a text that must not be read further; never leaves this package. */
final class YamlTrouble extends RuntimeException {

  private final transient Problem problem;

  YamlTrouble(String id, Location location, String message, @Nullable String hint) {
    super(message, null, false, false);
    problem = new Problem(Severity.ERROR, id, location, message, hint);
  }

  YamlTrouble(Problem problem) {
    super(problem.message(), null, false, false);
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
