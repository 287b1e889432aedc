package org.broadsheet.check;

import org.broadsheet.problem.Problems;

/** Something that the desk can only tell of the paper as a whole. */
interface PaperRule {

  /** Looks at the whole paper. */
  void look(Dossier dossier, Problems found);
}
