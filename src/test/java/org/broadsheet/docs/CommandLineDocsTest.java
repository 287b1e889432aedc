package org.broadsheet.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.broadsheet.cli.Main;
import org.broadsheet.docs.Manual.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The page about the command line has every command, option and variable, and no other. */
class CommandLineDocsTest {

  private static final Manual PAGE = Manual.of("docs/command-line.md");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

  @TempDir Path scratch;

  private static String run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    PrintStream nowhere =
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    Main.run(args, stream, nowhere, Map.of(), CLOCK);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Set<String> matches(String pattern, String text) {
    return Pattern.compile(pattern, Pattern.MULTILINE)
        .matcher(text)
        .results()
        .map((MatchResult m) -> m.group(1))
        .collect(TreeSet::new, Set::add, Set::addAll);
  }

  /** The commands that the program's own help lists. */
  static List<String> commands() {
    String help = run("--help");
    return List.copyOf(
        matches(
            "^  ([a-z]+) {2,}\\S",
            help.substring(help.indexOf("Commands:")).replaceAll("(?s)Examples:.*", "")));
  }

  @Test
  void everyCommandIsInTheTable() {
    List<Row> rows = PAGE.tableFrom(0);
    assertEquals(Set.copyOf(commands()), new TreeSet<>(rows.stream().map(r -> r.name(0)).toList()));
    assertTrue(commands().size() >= 6, commands().toString());
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyOptionIsInTheTableOfItsCommand(String command) {
    assertEquals(
        options(run(command, "--help")), described(PAGE.tableAfter("## " + command)), command);
  }

  @Test
  void theOptionsWithoutACommandAreDescribed() {
    assertEquals(
        options(run("--help")),
        described(PAGE.tableAfter("Without a command there are two options:")));
  }

  /** The names of options at the start of the lines of a help text, and what they take. */
  private static Set<String> options(String help) {
    return matches("^ +((?:-\\w, )?--[a-z]+(?:-[a-z]+)*(?:=[A-Z]+)?) *", help.replaceAll("(?s)Examples:.*", ""))
        .stream()
        .map(o -> o.replace('=', ' '))
        .collect(TreeSet::new, Set::add, Set::addAll);
  }

  private static Set<String> described(List<Row> rows) {
    Set<String> described = new TreeSet<>();
    rows.forEach(row -> described.add(String.join(", ", row.code(0))));
    return described;
  }

  @ParameterizedTest
  @CsvSource({"build, ", "list, "})
  void theKeysOfTheJsonAreDescribed(String command) throws IOException {
    Path site = scratch.resolve("site");
    Files.createDirectories(site.resolve("content/articles"));
    Files.writeString(
        site.resolve("site.yaml"),
        "title: The Lantern\nurl: https://t.example/\nlanguage: en\ntimezone: Europe/London\n");
    Files.writeString(
        site.resolve("content/articles/storm.md"),
        "---\nheadline: Storm\ndate: 2026-11-20\n---\nText.\n");
    String json = run(command, "--json", "--site", site.toString());
    Set<String> keys = new LinkedHashSet<>(matches("\"([a-zA-Z]+)\": ", json));
    assertTrue(keys.contains("problems") && keys.contains("hint"), json);
    List<String> text = new ArrayList<>(PAGE.lines());
    String chapter = String.join("\n", text.subList(text.indexOf("## JSON"), text.size()));
    Set<String> missing = new TreeSet<>();
    for (String key : keys) {
      if (!chapter.contains("\"" + key + "\"") && !chapter.contains("`" + key + "`")) {
        missing.add(key);
      }
    }
    assertEquals(Set.of(), missing);
    if (command.equals("build")) {
      assertEquals(matches("^ *\"([a-zA-Z]+)\": ", fence(chapter)), keys);
    }
  }

  private static String fence(String chapter) {
    int start = chapter.indexOf("```json") + 7;
    return chapter.substring(start, chapter.indexOf("```", start));
  }

  @Test
  void everyVariableIsDescribed() throws IOException {
    Set<String> used = new TreeSet<>();
    Pattern variable = Pattern.compile("\\b(BROADSHEET_[A-Z_]+|NO_COLOR|JAVA_HOME)\\b");
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/broadsheet/cli"))) {
      List<Path> all = new ArrayList<>(files.filter(Files::isRegularFile).toList());
      Stream.of("broadsheet", "broadsheet.cmd")
          .map(Path::of)
          .filter(Files::exists)
          .forEach(all::add);
      for (Path file : all) {
        variable.matcher(Files.readString(file)).results().forEach(m -> used.add(m.group(1)));
      }
    }
    Set<String> described = new TreeSet<>();
    PAGE.tableFrom(PAGE.lines().indexOf("## The launcher"))
        .forEach(row -> described.add(row.name(0)));
    used.removeAll(described);
    assertEquals(Set.of(), used);
  }
}
