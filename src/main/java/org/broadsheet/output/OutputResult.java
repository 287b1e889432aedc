package org.broadsheet.output;

/**
 * What a commit did to the output folder, in files.
 *
 * @param written files that are new or changed
 * @param unchanged files that already stood there with the same bytes
 * @param deleted files of an earlier build that this one no longer has
 */
public record OutputResult(int written, int unchanged, int deleted) {}
