package org.broadsheet.markdown;

import java.util.Map;
import java.util.stream.Collectors;
import org.broadsheet.model.Body;
import org.broadsheet.model.Reference;
import org.broadsheet.problem.ProblemText;
import org.broadsheet.problem.Problems;

/** What a test's Markdown is read as. */
record Reading(Body body, String problems) {

  /** Reads a story of an English paper that does not trust raw HTML. */
  static Reading of(String markdown) {
    return of(markdown, "en", false);
  }

  static Reading of(String markdown, String language, boolean trustedHtml) {
    MarkdownReader reader =
        new MarkdownReader(new MarkdownOptions(language, trustedHtml, Map.of()));
    Problems problems = new Problems();
    Body body = reader.read(markdown, "content/articles/a.md", 11, problems);
    String[] lines = markdown.split("\n", -1);
    ProblemText text = new ProblemText((path, line) -> lines[line - 11]);
    return new Reading(
        body, problems.sorted().stream().map(text::of).collect(Collectors.joining()));
  }

  /** The HTML alone. */
  static String html(String markdown) {
    return of(markdown).html();
  }

  String html() {
    return body.html().value();
  }

  /** One reference a line: kind, target, suffix, place, and the attribute that it covers. */
  String references() {
    StringBuilder lines = new StringBuilder();
    for (Reference r : body.references()) {
      lines
          .append(r.kind() + " " + r.target() + " " + r.suffix() + " " + r.location())
          .append(" [" + html().substring(r.start(), r.end()) + "]\n");
    }
    return lines.toString();
  }
}
