package org.broadsheet.serve.desk;

import java.util.List;
import java.util.stream.Stream;
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
   * The problems of a proof and what its reader remarks, each once.
   *
   * @param id of what the preview shows
   */
  synchronized List<Problem> of(String id, Proof proof) {
    if (!shown.equals(id)) {
      known =
          Stream.concat(proof.problems().stream(), reader.remarks(proof).stream())
              .distinct()
              .sorted()
              .toList();
      shown = id;
    }
    return known;
  }
}
