package org.broadsheet.source;

import java.util.List;
import org.broadsheet.model.Section;
import org.broadsheet.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What reading the file of a section gave.
 *
 * @param value the section, or null where the file is too wrong for one
 * @param problems what was reported
 */
record ReadSection(@Nullable Section value, List<Problem> problems) implements ReadValue<Section> {}
