package org.broadsheet.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.build.BuildResult;
import org.broadsheet.model.Visibility;
import org.broadsheet.problem.Problem;
import org.jspecify.annotations.Nullable;

/** What a build did, for programs. */
final class BuildJson {

  private BuildJson() {}

  /** The tree of one build; {@code output} is absolute. */
  static Map<String, @Nullable Object> of(BuildRun run, Path output) {
    BuildResult result = run.result();
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("ok", result.ok());
    tree.put("pages", result.pages());
    tree.put("articles", result.articles());
    tree.put("notShown", notShown(result.notShown()));
    tree.put("written", result.written());
    tree.put("unchanged", result.unchanged());
    tree.put("deleted", result.deleted());
    tree.put("seconds", run.took().toMillis() / 1000.0);
    tree.put("output", output.toString());
    tree.put("problems", problems(result.problems()));
    return tree;
  }

  /** A count for each reason to hold a story back, also where it is 0. */
  private static Map<String, @Nullable Object> notShown(Map<Visibility, Integer> counts) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    for (Visibility visibility : Visibility.values()) {
      if (visibility != Visibility.PUBLIC) {
        tree.put(visibility.word(), counts.getOrDefault(visibility, 0));
      }
    }
    return tree;
  }

  /** The trees of problems, sorted. Line and column are null where the whole file is meant. */
  static List<Map<String, @Nullable Object>> problems(List<Problem> problems) {
    return problems.stream().sorted().map(BuildJson::problem).toList();
  }

  private static Map<String, @Nullable Object> problem(Problem problem) {
    int line = problem.location().line();
    int column = problem.location().column();
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("severity", problem.severity().word());
    tree.put("id", problem.id());
    tree.put("path", problem.location().path());
    tree.put("line", line == 0 ? null : line);
    tree.put("column", column == 0 ? null : column);
    tree.put("message", problem.message());
    tree.put("hint", problem.hint());
    return tree;
  }
}
