package org.broadsheet.serve.desk;

import java.io.IOException;
import java.util.List;
import org.broadsheet.build.Proof;
import org.broadsheet.problem.Problem;

/** Reads a proof as the copy desk does, and says what an editor should look at again. */
@FunctionalInterface
public interface ProofReader {

  /** One who has nothing to add. */
  ProofReader NONE = Proof::problems;

  /**
   * What is to be looked at, with what the proof says of itself; called by many threads.
   *
   * @throws IOException where a file cannot be read
   */
  List<Problem> remarks(Proof proof) throws IOException;
}
