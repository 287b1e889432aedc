package org.broadsheet.source;

import java.util.Arrays;
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

  private static final Pattern FENCE = Pattern.compile("---[ \\t]*");

  /** What word processors and haste make of a fence. */
  private static final Pattern LIKE_A_FENCE =
      Pattern.compile("\\s*[-\u2010-\u2015\u2212]{1,10}\\s*");

  private static final String ADVICE =
      "begin the file with a line ---, then lines such as headline: …, then another line ---";

  /** Takes a file's text apart, or null where that cannot be done; then an error is reported. */
  static @Nullable FrontMatter read(String text, String path, Problems problems) {
    String[] lines = text.split("\n", -1);
    int open = 0;
    while (open < lines.length && lines[open].isBlank()) {
      open++;
    }
    if (open == lines.length) {
      problems.error("front-matter-missing", Location.file(path), "this file is empty", ADVICE);
      return null;
    }
    if (!FENCE.matcher(lines[open]).matches()) {
      problems.error(
          "front-matter-missing",
          Location.line(path, open + 1),
          lines[open].startsWith("+++")
              ? "the keys stand between lines +++ and not between lines ---"
              : "this file does not begin with a line ---",
          lines[open].startsWith("+++")
              ? "write them as key: value between two lines ---"
              : ADVICE);
      return null;
    }
    int close = open + 1;
    while (close < lines.length && !FENCE.matcher(lines[close]).matches()) {
      close++;
    }
    if (close == lines.length) {
      unclosed(lines, open, path, problems);
      return null;
    }
    String yaml = join(lines, open + 1, close);
    YamlMap fields = YamlReader.read(yaml, path, open + 2, problems);
    if (fields == null) {
      return null;
    }
    int body = close + 1;
    while (body < lines.length && lines[body].isBlank()) {
      body++;
    }
    return new FrontMatter(fields, join(lines, body, lines.length), body + 1);
  }

  private static void unclosed(String[] lines, int open, String path, Problems problems) {
    String hint = "put a line --- after the last key, above the text";
    for (int i = open + 1; i < lines.length; i++) {
      if (LIKE_A_FENCE.matcher(lines[i]).matches()) {
        hint = "line " + (i + 1) + " should perhaps be three hyphens: ---";
        break;
      }
    }
    problems.error(
        "front-matter-unclosed",
        Location.line(path, open + 1),
        "the keys begin here, but no second line --- ends them",
        hint);
  }

  private static String join(String[] lines, int from, int to) {
    return String.join("\n", Arrays.asList(lines).subList(from, Math.max(from, to)));
  }
}
