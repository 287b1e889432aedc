package org.broadsheet.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds that every problem that reading can report is shown in full by some test. */
class ProblemIdsTest {

  private static final Pattern REPORTED =
      Pattern.compile(
          "(?:error|warning|YamlTrouble|DateTrouble|complain)\\(\\s*(?:tab \\? )?\"([a-z]+(?:-[a-z]+)+)\"");

  @Test
  void everyProblemIsShownByATest() throws IOException {
    Set<String> reported =
        new TreeSet<>(Set.of("tag-invalid", "section-invalid", "yaml-space-odd"));
    for (String home : Set.of("yaml", "config", "photo", "source")) {
      Matcher matcher = REPORTED.matcher(text(Path.of("src/main/java/org/broadsheet", home)));
      while (matcher.find()) {
        reported.add(matcher.group(1));
      }
    }
    assertTrue(reported.size() > 60, reported.toString());
    String tests = text(Path.of("src/test"));
    reported.removeIf(id -> tests.contains("[" + id + "]"));
    assertEquals(Set.of(), reported);
  }

  private static String text(Path folder) throws IOException {
    StringBuilder text = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        text.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
    }
    return text.toString();
  }
}
