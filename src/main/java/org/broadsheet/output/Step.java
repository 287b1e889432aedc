package org.broadsheet.output;

/**
 * One change of a commit. Each can be taken again after it was taken, and does nothing then.
 *
 * @param kind what is done
 * @param name the file or folder, relative to the output folder
 * @param renamed where a file is deleted: the name of the new site that only differs in capitals,
 *     else empty
 */
record Step(Kind kind, String name, String renamed) {

  /** What can be done; journals hold these names. */
  enum Kind {
    /** A file of ours goes. */
    DELETE,
    /** A folder in which only empty folders are left goes. */
    CLEAR,
    /** A staged file takes its place, and that of a file of ours that may stand there. */
    MOVE,
    /** A staged folder takes its place, where nothing stands. */
    MOVE_FOLDER
  }

  Step(Kind kind, String name) {
    this(kind, name, "");
  }
}
