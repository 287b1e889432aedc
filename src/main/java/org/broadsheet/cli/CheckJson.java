package org.broadsheet.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.broadsheet.check.Inspection;
import org.broadsheet.check.external.LinkReport;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.Severity;
import org.jspecify.annotations.Nullable;

/** What the copy desk found, for programs. */
final class CheckJson {

  private CheckJson() {}

  /** The tree of one check. */
  static Map<String, @Nullable Object> of(Inspection found) {
    long errors = found.problems().stream().filter(CheckJson::isError).count();
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("ok", errors == 0);
    tree.put("files", found.files());
    tree.put("errors", errors);
    tree.put("warnings", found.problems().size() - errors);
    tree.put("complete", found.complete());
    LinkReport links = found.links();
    if (links != null) {
      Map<String, @Nullable Object> asked = new LinkedHashMap<>();
      asked.put("pages", links.pages());
      asked.put("asked", links.asked());
      asked.put("turned-away", links.turnedAway());
      asked.put("unasked", links.unasked());
      asked.put("note", links.note());
      tree.put("links", asked);
    }
    tree.put("problems", BuildJson.problems(found.problems()));
    return tree;
  }

  /** Whether a problem is one that readers meet. */
  static boolean isError(Problem problem) {
    return problem.severity() == Severity.ERROR;
  }
}
