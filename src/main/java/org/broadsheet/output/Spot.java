package org.broadsheet.output;

/**
 * What stands in the output folder where a file is to go.
 *
 * @param kind what it is
 * @param place the name of that which stands there: the file's own, or that of a folder above it
 */
record Spot(Kind kind, String place) {

  /** What can stand there. */
  enum Kind {
    /** Nothing. */
    FREE,
    /** A folder, where a folder is wanted. */
    FOLDER,
    /** A file of ours, where a file is wanted. */
    OURS,
    /** A file of ours where a folder is wanted, or a folder with only ours in it for a file. */
    OBSTRUCTED,
    /** A file that somebody else made. */
    FOREIGN,
    /** A symbolic link, which Broadsheet never makes and never follows. */
    LINK,
    /**
     * A folder, file, pipe or other thing of somebody else's that no file can take the place of.
     */
    BLOCKED
  }
}
