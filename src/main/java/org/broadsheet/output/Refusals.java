package org.broadsheet.output;

import java.nio.file.InvalidPathException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.broadsheet.problem.Problems;

/** What keeps a build from writing its files, and how that is reported. */
final class Refusals {

  private final OutputPlace place;
  private final Problems problems;
  private final AtomicBoolean any = new AtomicBoolean();

  Refusals(OutputPlace place, Problems problems) {
    this.place = place;
    this.problems = problems;
  }

  /** Whether there was any. */
  boolean any() {
    return any.get();
  }

  /** Whether a file may have this name; if not, that is reported. */
  boolean allow(String file) {
    if (OutputName.reserved(file)) {
      refuse("file-reserved", file, "Broadsheet keeps this name for itself", "rename the file");
      return false;
    }
    if (OutputName.tooLong(file) || !possible(file)) {
      refuse(
          "file-name-impossible",
          file,
          OutputName.tooLong(file)
              ? "a part of this name is longer than " + OutputName.LONGEST + " bytes"
              : "this system cannot have a file of this name",
          "give the story or the file a shorter, plainer name, such as with `slug`");
      return false;
    }
    return true;
  }

  private boolean possible(String file) {
    try {
      return !place.root().resolve(file).toString().isEmpty();
    } catch (InvalidPathException e) {
      return false;
    }
  }

  void collision(Collision names) {
    String file = names.one();
    if (names.isDouble()) {
      refuse("file-double", file, "two pages or files want this place", "give one another name");
    } else if (names.isAlike()) {
      refuse(
          "file-alike",
          file,
          "\"" + file + "\" and \"" + names.other() + "\" are one file where capitals do not count",
          "give one another name");
    } else {
      refuse(
          "file-and-folder",
          file,
          "\"" + file.replaceFirst("/$", "") + "\" would have to be a file and a folder",
          "give one another name");
    }
  }

  /** Something of somebody else's is in the way. */
  void foreign(String file) {
    refuse(
        "file-foreign",
        file,
        "this file is in the way, and Broadsheet did not make it",
        "move it away (what should be on the site belongs into static/), or delete it if it came"
            + " from another tool");
  }

  /** A link is in the way. */
  void link(String file) {
    refuse(
        "file-linked",
        file,
        "this is a symbolic link, and Broadsheet does not write through links",
        "delete the link, or choose another output folder");
  }

  private void refuse(String id, String file, String message, String hint) {
    any.set(true);
    problems.error(id, place.locate(file), message, hint);
  }
}
