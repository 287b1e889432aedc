package org.broadsheet.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.broadsheet.problem.Problems;

/**
 * A paper whose pages name each other, one in each line, so that it shows when a reader would be
 * led to nothing.
 */
final class Town {

  private static final String END = "the end\n";

  private final Path site;
  private final Path output;

  Town(Path site) {
    this.site = site;
    this.output = site.resolve("public");
  }

  Path site() {
    return site;
  }

  Path output() {
    return output;
  }

  /** The text of a page that names others. */
  static String page(String text, String... others) {
    return text + "\n" + "-> " + String.join("\n-> ", others) + "\n" + END;
  }

  OutputTree open(Checkpoints checkpoints) throws IOException {
    Problems problems = new Problems();
    OutputTree tree = OutputTree.open(site, output, problems, checkpoints);
    assertEquals(List.of(), problems.sorted());
    return Objects.requireNonNull(tree);
  }

  OutputResult build(Map<String, String> edition, Checkpoints checkpoints) throws IOException {
    try (OutputTree tree = open(checkpoints)) {
      for (Map.Entry<String, String> file : edition.entrySet()) {
        Stagehand.stage(tree, file.getKey(), file.getValue().getBytes(UTF_8));
      }
      return tree.commit(edition.getOrDefault("index.html", "").getBytes(UTF_8));
    }
  }

  OutputResult build(Map<String, String> edition) throws IOException {
    return build(edition, Checkpoints.NONE);
  }

  /** What readers see, by name. */
  Map<String, String> standing() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(output)) {
      for (Path file :
          all.filter(f -> Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS)).toList()) {
        String name = output.relativize(file).toString().replace('\\', '/');
        if (!OutputName.reserved(name)) {
          files.put(name, Files.readString(file));
        }
      }
    }
    return files;
  }

  /** What stands of the machinery. */
  List<String> machinery() throws IOException {
    try (Stream<Path> all = Files.list(output)) {
      return all.map(path -> path.getFileName().toString())
          .filter(OutputName::reserved)
          .sorted()
          .toList();
    }
  }

  /** Whoever starts at the front page and follows what is named comes to a whole page each time. */
  static void assertNothingLeadsAstray(Map<String, String> files) {
    Set<String> seen = new TreeSet<>(Set.of("index.html"));
    Deque<String> left = new ArrayDeque<>(seen);
    while (!left.isEmpty()) {
      String file = left.remove();
      String text = files.get(file);
      assertNotNull(text, () -> file + " is named, but is not there: " + files.keySet());
      assertTrue(text.endsWith(END), () -> file + " is not whole");
      text.lines()
          .filter(line -> line.startsWith("-> ") && line.length() > 3)
          .map(line -> line.substring(3))
          .filter(seen::add)
          .forEach(left::add);
    }
  }
}
