package org.broadsheet.check;

import java.util.List;
import java.util.Set;
import org.broadsheet.digest.Digest;
import org.broadsheet.markdown.WrittenLink;
import org.broadsheet.problem.Problem;

/**
 * What the desk keeps of a file that it has read.
 *
 * @param content of the file when it was read
 * @param problems what it found in it
 * @param links where it leads
 * @param pictures what it shows
 * @param names the names of pictures that stand anywhere in it, without folders
 */
record Reading(
    Digest content,
    List<Problem> problems,
    List<WrittenLink> links,
    List<WrittenLink> pictures,
    Set<String> names) {}
