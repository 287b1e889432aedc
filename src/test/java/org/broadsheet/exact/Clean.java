package org.broadsheet.exact;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.broadsheet.build.BuildListener;
import org.broadsheet.build.BuildOptions;
import org.broadsheet.build.BuildResult;
import org.broadsheet.build.SiteBuilder;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.ProblemText;
import org.broadsheet.problem.SourceLines;

/**
 * A build from nothing.
 *
 * @param result what it said
 * @param files what it wrote, by name; none where there were errors
 */
record Clean(BuildResult result, SortedMap<String, byte[]> files) {

  /** Builds the site of a bureau as of an instant. */
  static Clean of(Bureau bureau, Instant at) throws IOException {
    Folder output = new Folder(bureau.home().resolve("clean"));
    output.delete("");
    BuildResult result =
        new SiteBuilder(BuildListener.SILENT)
            .build(
                new BuildOptions(
                    bureau.site.root(), output.root(), at, bureau.drafts, false, null));
    SortedMap<String, byte[]> files = new TreeMap<>();
    if (result.ok()) {
      files.putAll(output.contents(""));
      files.keySet().removeIf(name -> name.startsWith(Proof.RECORDS));
    }
    return new Clean(result, files);
  }

  boolean ok() {
    return result.ok();
  }

  List<Problem> problems() {
    return result.problems();
  }

  /** All problems as people see them. */
  static String told(List<Problem> problems, SourceLines sources) {
    ProblemText text = new ProblemText(sources);
    StringBuilder all = new StringBuilder();
    problems.forEach(problem -> all.append(text.of(problem)));
    return all.toString();
  }
}
