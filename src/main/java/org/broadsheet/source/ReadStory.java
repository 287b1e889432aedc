package org.broadsheet.source;

import java.util.List;
import org.broadsheet.model.Story;
import org.broadsheet.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What reading the file of a story gave, with the article where it can be fetched.
 *
 * @param value the story, or null where the file is too wrong for one
 * @param problems what was reported
 */
record ReadStory(@Nullable Story value, List<Problem> problems) implements ReadValue<Story> {}
