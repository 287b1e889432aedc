package org.broadsheet.problem;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The sink that every stage reports to; safe to use from many threads; the same problem counts
 * once.
 */
public final class Problems {

  private final Set<Problem> reported = ConcurrentHashMap.newKeySet();

  /** Reports something that stops the build. */
  public void error(String id, Location location, String message, @Nullable String hint) {
    add(new Problem(Severity.ERROR, id, location, message, hint));
  }

  /** Reports something that is worth knowing and stops nothing. */
  public void warning(String id, Location location, String message, @Nullable String hint) {
    add(new Problem(Severity.WARNING, id, location, message, hint));
  }

  /** Reports a problem made elsewhere. */
  public void add(Problem problem) {
    reported.add(problem);
  }

  /** Whether anything reported so far stops the build. */
  public boolean hasErrors() {
    return reported.stream().anyMatch(p -> p.severity() == Severity.ERROR);
  }

  /** Everything reported so far, by path, line and column. */
  public List<Problem> sorted() {
    return reported.stream().sorted().toList();
  }
}
