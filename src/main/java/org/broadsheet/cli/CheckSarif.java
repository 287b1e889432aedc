package org.broadsheet.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.broadsheet.check.ProblemIndex;
import org.broadsheet.model.UrlPath;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Problems in the form that code scanners exchange: SARIF 2.1.0. Paths are relative to a folder
 * that the reader knows; columns count UTF-16 units, as a {@link Location} does.
 */
final class CheckSarif {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final String folder;
  private final ProblemIndex index;

  /**
   * A report of a site.
   *
   * @param folder of the site, relative to the top of the repository, with a slash at the end; or
   *     empty
   */
  CheckSarif(String folder, ProblemIndex index) {
    this.folder = folder;
    this.index = index;
  }

  /** The tree of a report. */
  Map<String, @Nullable Object> of(List<Problem> problems, String version) {
    List<String> ids = List.copyOf(new TreeSet<>(problems.stream().map(Problem::id).toList()));
    Map<String, @Nullable Object> driver = new LinkedHashMap<>();
    driver.put("name", "Broadsheet");
    driver.put("version", version);
    driver.put("rules", ids.stream().map(id -> rule(id, problems)).toList());
    Map<String, @Nullable Object> run = new LinkedHashMap<>();
    run.put("tool", Map.of("driver", driver));
    run.put("columnKind", "utf16CodeUnits");
    run.put("results", problems.stream().sorted().map(p -> result(p, ids)).toList());
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("$schema", SCHEMA);
    tree.put("version", "2.1.0");
    tree.put("runs", List.of(run));
    return tree;
  }

  private Map<String, @Nullable Object> rule(String id, List<Problem> problems) {
    ProblemIndex.Entry entry = index.get(id);
    String means = entry == null ? id : entry.means();
    String level =
        problems.stream().filter(p -> p.id().equals(id)).findFirst().map(this::level).orElse("");
    Map<String, @Nullable Object> rule = new LinkedHashMap<>();
    rule.put("id", id);
    rule.put("shortDescription", Map.of("text", firstSentence(means)));
    rule.put("fullDescription", Map.of("text", means));
    rule.put("help", Map.of("text", entry == null ? means : means + "\n\n" + entry.cure()));
    rule.put("defaultConfiguration", Map.of("level", level));
    rule.put("properties", Map.of("problem.severity", level, "tags", List.of("copy-desk")));
    return rule;
  }

  private String level(Problem problem) {
    return problem.severity().word();
  }

  private static String firstSentence(String text) {
    int end = text.indexOf(". ");
    return end < 0 ? text : text.substring(0, end + 1);
  }

  private Map<String, @Nullable Object> result(Problem problem, List<String> ids) {
    String hint = problem.hint() == null ? "" : "\n" + problem.hint();
    Location place = problem.location();
    Map<String, @Nullable Object> physical = new LinkedHashMap<>();
    physical.put(
        "artifactLocation",
        Map.of("uri", UrlPath.encode(folder + place.path()), "uriBaseId", "%SRCROOT%"));
    physical.put("region", region(place));
    Map<String, @Nullable Object> result = new LinkedHashMap<>();
    result.put("ruleId", problem.id());
    result.put("ruleIndex", ids.indexOf(problem.id()));
    result.put("level", level(problem));
    result.put("message", Map.of("text", problem.message() + hint));
    List<Map<String, @Nullable Object>> locations = new ArrayList<>();
    locations.add(new LinkedHashMap<>(Map.of("physicalLocation", physical)));
    result.put("locations", locations);
    return result;
  }

  /** What concerns a whole file is shown on its first line, since a scanner wants a line. */
  private static Map<String, @Nullable Object> region(Location place) {
    Map<String, @Nullable Object> region = new LinkedHashMap<>();
    region.put("startLine", Math.max(1, place.line()));
    if (place.column() > 0) {
      region.put("startColumn", place.column());
      region.put("endColumn", place.column() + Math.max(1, place.length()));
    }
    return region;
  }
}
