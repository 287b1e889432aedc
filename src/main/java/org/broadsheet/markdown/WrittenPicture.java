package org.broadsheet.markdown;

import org.broadsheet.problem.Location;
import org.jspecify.annotations.Nullable;

/**
 * A picture in a text, as it is written there.
 *
 * @param link where its file is
 * @param alt what it shows, without markup; null where an HTML tag does not say
 * @param figure whether it stands by itself, so that it can have a caption
 * @param caption the line under it, without the credit; empty where there is none
 * @param credit who made it; empty where nobody is named
 * @param html whether it is written as raw HTML
 * @param place the picture in the file
 */
public record WrittenPicture(
    WrittenLink link,
    @Nullable String alt,
    boolean figure,
    String caption,
    String credit,
    boolean html,
    Location place) {}
