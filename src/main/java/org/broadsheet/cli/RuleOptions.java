package org.broadsheet.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.broadsheet.check.ProblemIndex;
import org.broadsheet.check.Selection;
import org.broadsheet.problem.Spelling;
import picocli.CommandLine.Option;

/** Which problems a check is about. */
final class RuleOptions {

  @Option(
      names = "--only",
      paramLabel = "ID",
      split = ",",
      description = "Tell only of the problems with these names, and of what stops the build.")
  private final List<String> only = new ArrayList<>();

  @Option(
      names = "--skip",
      paramLabel = "ID",
      split = ",",
      description = "Do not tell of the problems with these names.")
  private final List<String> skip = new ArrayList<>();

  /**
   * The selection that is meant.
   *
   * @throws WrongUsage where there is no such problem, or it cannot be left alone
   */
  Selection selection() {
    if (only.isEmpty() && skip.isEmpty()) {
      return Selection.ALL;
    }
    ProblemIndex index = ProblemIndex.packed();
    Set<String> wanted = names(only);
    Set<String> unwanted = names(skip);
    wanted.forEach(id -> known(id, index));
    for (String id : unwanted) {
      known(id, index);
      if (!index.canBeSkipped(id)) {
        throw new WrongUsage(
            "the problem \"" + id + "\" stops the build, so it cannot be skipped",
            "mend what it is about; broadsheet check names the place");
      }
    }
    return new Selection(wanted, unwanted);
  }

  /** In quotation marks people write blanks behind the commas. */
  private static Set<String> names(List<String> given) {
    return given.stream().map(String::strip).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static void known(String id, ProblemIndex index) {
    if (!index.has(id)) {
      String near = Spelling.nearest(id, index.ids());
      throw new WrongUsage(
          "there is no problem \"" + id + "\"",
          near == null
              ? "the name of a problem stands in brackets at the end of its message"
              : "did you mean " + near + "?");
    }
  }
}
