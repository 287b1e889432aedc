package org.broadsheet.source;

import java.util.List;
import org.broadsheet.model.Author;
import org.broadsheet.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What reading the file of an author gave.
 *
 * @param value the author, or null where the file is too wrong for one
 * @param problems what was reported
 */
record ReadAuthor(@Nullable Author value, List<Problem> problems) implements ReadValue<Author> {}
