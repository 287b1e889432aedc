package org.broadsheet.serve.desk;

import java.time.Instant;
import org.broadsheet.build.Proof;

/** Where the desk gets its proofs. Safe for many threads. */
@FunctionalInterface
public interface Proofs {

  /**
   * A proof of the files as last looked at.
   *
   * @param at the instant that decides what is public
   * @param drafts whether drafts are shown too
   */
  Proof proof(Instant at, boolean drafts);
}
