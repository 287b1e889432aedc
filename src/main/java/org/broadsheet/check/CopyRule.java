package org.broadsheet.check;

import org.broadsheet.problem.Problems;

/** Something that the desk looks for in each file by itself, whatever stands in the others. */
interface CopyRule {

  /** Looks at a file that is public or will be. */
  void look(Copy copy, Problems found);
}
