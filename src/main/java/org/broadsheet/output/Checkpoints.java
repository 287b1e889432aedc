package org.broadsheet.output;

import java.io.IOException;

/** Is told before each single change that a commit makes to the disk; a test can stop it there. */
@FunctionalInterface
interface Checkpoints {

  /** Lets everything pass. */
  Checkpoints NONE = change -> {};

  /**
   * A change is going to be made.
   *
   * @param change what it is, in words
   */
  void reach(String change) throws IOException;
}
