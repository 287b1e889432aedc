package org.broadsheet.source;

import java.util.List;
import org.broadsheet.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What reading one file gave; it can be remembered as a whole.
 *
 * @param <T> what is read
 */
interface ReadValue<T> {

  /** The value, or null where the file is too wrong for one. */
  @Nullable T value();

  /** What was reported. */
  List<Problem> problems();
}
