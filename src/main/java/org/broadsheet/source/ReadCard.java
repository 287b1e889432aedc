package org.broadsheet.source;

import java.util.List;
import org.broadsheet.model.Card;
import org.broadsheet.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What reading the file of a story gave, without the article itself.
 *
 * @param value the article's card, or null where the file is too wrong for one
 * @param problems what was reported
 */
record ReadCard(@Nullable Card value, List<Problem> problems) implements ReadValue<Card> {}
