package org.broadsheet.source;

import java.util.regex.Pattern;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problems;
import org.broadsheet.yaml.YamlMap;
import org.broadsheet.yaml.YamlReader;
import org.jspecify.annotations.Nullable;

/**
 * A content file in its two parts.
 *
 * @param fields what stands between the two lines {@code ---}
 * @param body what comes after, without blank lines at its start
 * @param bodyLine the line of the file on which the body begins, counted from 1
 */
record FrontMatter(YamlMap fields, String body, int bodyLine) {

  /** What word processors and haste make of a fence. */
  private static final Pattern LIKE_A_FENCE =
      Pattern.compile("\\s*[-\u2010-\u2015\u2212]{1,10}\\s*");

  /** A line that is meant to be a fence and can be nothing else in YAML. */
  private static final Pattern ODD_FENCE =
      Pattern.compile("(?!---\\s*$|-\\s*$)[-\u2010-\u2015\u2212]{1,10}\\s*");

  private static final String ADVICE =
      "begin the file with a line ---, then lines such as headline: …, then another line ---";

  /** Takes a file's text apart, or null where that cannot be done; then an error is reported. */
  static @Nullable FrontMatter read(String text, String path, Problems problems) {
    Lines lines = new Lines(text);
    while (!lines.atEnd() && lines.isBlank()) {
      lines.next();
    }
    int open = lines.number();
    if (lines.atEnd()) {
      problems.error("front-matter-missing", Location.file(path), "this file is empty", ADVICE);
      return null;
    }
    if (!lines.isFence()) {
      unopened(lines.text(), open, path, problems);
      return null;
    }
    lines.next();
    int keys = lines.start();
    boolean odd = false;
    while (!lines.atEnd() && !lines.isFence()) {
      odd |= lines.startsWithDash() && ODD_FENCE.matcher(lines.text()).matches();
      lines.next();
    }
    if (lines.atEnd() || odd) {
      unclosed(text.split("\n", -1), open, path, problems);
      return null;
    }
    // The line feed before the fence is not part of the keys.
    String yaml = text.substring(keys, Math.max(keys, lines.start() - 1));
    YamlMap fields = YamlReader.read(yaml, path, open + 1, problems);
    if (fields == null) {
      return null;
    }
    lines.next();
    while (!lines.atEnd() && lines.isBlank()) {
      lines.next();
    }
    return new FrontMatter(fields, text.substring(lines.start()), lines.number());
  }

  private static void unopened(String line, int open, String path, Problems problems) {
    boolean plus = line.startsWith("+++");
    String message =
        plus
            ? "the keys stand between lines +++ and not between lines ---"
            : "this file does not begin with a line ---";
    String hint = plus ? "write them as key: value between two lines ---" : ADVICE;
    if (LIKE_A_FENCE.matcher(line).matches()) {
      hint = "this line should be three hyphens and nothing else: ---";
    }
    problems.error("front-matter-missing", Location.line(path, open), message, hint);
  }

  private static void unclosed(String[] lines, int open, String path, Problems problems) {
    String hint = "put a line --- after the last key, above the text";
    for (int i = open; i < lines.length; i++) {
      if (LIKE_A_FENCE.matcher(lines[i]).matches()) {
        hint = "line " + (i + 1) + " should perhaps be three hyphens: ---";
        break;
      }
    }
    problems.error(
        "front-matter-unclosed",
        Location.line(path, open),
        "the keys begin here, but no second line --- ends them",
        hint);
  }
}
