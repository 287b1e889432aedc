package org.broadsheet.source;

import java.util.List;
import org.broadsheet.model.MediaFile;
import org.broadsheet.problem.Problem;

/**
 * What looking into a picture or another file gave.
 *
 * @param value the file
 * @param problems what was reported
 */
record ReadMedia(MediaFile value, List<Problem> problems) implements ReadValue<MediaFile> {}
