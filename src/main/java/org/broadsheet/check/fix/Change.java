package org.broadsheet.check.fix;

import org.broadsheet.problem.Location;

/**
 * One thing that is mended in a file.
 *
 * @param place where it stands
 * @param written what stands there, in a word or two
 * @param better what is to stand there
 */
public record Change(Location place, String written, String better) {}
