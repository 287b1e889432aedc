package org.broadsheet.serve.desk;

import java.util.List;
import org.broadsheet.build.Proof;
import org.broadsheet.problem.Problem;

/** Reads a proof as the copy desk does, and says what an editor should look at again. */
@FunctionalInterface
public interface ProofReader {

  /** One who finds nothing. */
  ProofReader NONE = proof -> List.of();

  /** What is to be looked at, besides what the proof says of itself; called by many threads. */
  List<Problem> remarks(Proof proof);
}
