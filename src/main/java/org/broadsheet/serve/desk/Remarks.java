package org.broadsheet.serve.desk;

import java.io.IOException;
import java.util.List;
import org.broadsheet.build.Proof;
import org.broadsheet.problem.Problem;

/** What there is to say of the paper on show; it is read once. */
final class Remarks {

  private final ProofReader reader;
  private String shown = "";
  private List<Problem> known = List.of();

  Remarks(ProofReader reader) {
    this.reader = reader;
  }

  /**
   * What the reader remarks on a proof.
   *
   * @param id of what the preview shows
   */
  synchronized List<Problem> of(String id, Proof proof) throws IOException {
    if (!shown.equals(id)) {
      known = reader.remarks(proof);
      shown = id;
    }
    return known;
  }
}
