package org.broadsheet.build;

import java.util.List;
import org.broadsheet.model.UrlPath;
import org.jspecify.annotations.Nullable;

/**
 * What became of one page in a build.
 *
 * @param url its address
 * @param rendered whether it was rendered; else it stands as an earlier build made it
 * @param changes the parts of it that changed since, in order; null where it is not known what it
 *     had been made of
 */
public record PageFate(UrlPath url, boolean rendered, @Nullable List<Change> changes) {}
