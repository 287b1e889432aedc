package org.broadsheet.source;

import java.util.List;
import org.broadsheet.model.StandalonePage;
import org.broadsheet.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What reading the file of a page gave.
 *
 * @param value the page, or null where the file is too wrong for one
 * @param problems what was reported
 */
record ReadPage(@Nullable StandalonePage value, List<Problem> problems)
    implements ReadValue<StandalonePage> {}
