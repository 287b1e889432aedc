package org.broadsheet.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.SourceLines;
import org.broadsheet.theme.Theme;
import org.jspecify.annotations.Nullable;

/** The lines that problems point at, kept for when they are shown. */
final class Excerpts {

  /** No line of a content file is shown beyond this, and no larger file is opened for it. */
  private static final long LARGEST_FILE = 4L << 20;

  private Excerpts() {}

  /** Takes the lines from the site's files and, where a theme is given, from its templates. */
  static SourceLines of(List<Problem> problems, Path site, @Nullable Theme theme) {
    Map<String, TreeSet<Integer>> wanted = new TreeMap<>();
    for (Problem problem : problems) {
      Location at = problem.location();
      if (at.line() > 0) {
        wanted.computeIfAbsent(at.path(), p -> new TreeSet<>()).add(at.line());
      }
    }
    Map<String, Map<Integer, String>> lines = new HashMap<>();
    wanted.forEach(
        (path, numbers) -> {
          String text = text(path, site, theme);
          if (text != null) {
            List<String> all = text.lines().toList();
            Map<Integer, String> kept = new HashMap<>();
            numbers.stream().filter(n -> n <= all.size()).forEach(n -> kept.put(n, all.get(n - 1)));
            lines.put(path, kept);
          }
        });
    return (path, line) -> lines.getOrDefault(path, Map.of()).get(line);
  }

  private static @Nullable String text(String path, Path site, @Nullable Theme theme) {
    try {
      Path file = site.resolve(path);
      if (Files.isRegularFile(file)) {
        boolean small = Files.size(file) <= LARGEST_FILE;
        return small ? plain(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)) : null;
      }
      return theme != null && path.startsWith("templates/")
          ? theme.template(path.substring("templates/".length()))
          : null;
    } catch (IOException e) {
      // An excerpt is a courtesy: the problem is told without it.
      return null;
    }
  }

  private static String plain(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
