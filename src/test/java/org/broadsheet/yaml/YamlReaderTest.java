package org.broadsheet.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.Problems;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class YamlReaderTest {

  private final Problems problems = new Problems();

  @Test
  void valuesStayAsTheyAreWritten() {
    YamlMap map =
        read(
            """
            country: NO
            time: 12:30
            edition: 1.10
            number: 007
            day: 2026-11-20
            on: yes
            nothing: ~
            empty:
            quoted: "NO"
            folded: >
              two
              lines
            literal: |
              two
              lines
            """);
    assertEquals(
        Map.ofEntries(
            Map.entry("country", "NO"),
            Map.entry("time", "12:30"),
            Map.entry("edition", "1.10"),
            Map.entry("number", "007"),
            Map.entry("day", "2026-11-20"),
            Map.entry("on", "yes"),
            Map.entry("nothing", ""),
            Map.entry("empty", ""),
            Map.entry("quoted", "NO"),
            Map.entry("folded", "two lines\n"),
            Map.entry("literal", "two\nlines\n")),
        map.plain());
    assertEquals(List.of(), problems.sorted());
  }

  @Test
  void listsAndMapsKeepTheirOrder() {
    YamlMap map = read("z: [b, a, {y: 1, x: [2]}]\na:\n  - q\n  - p: 1\n    o: 2\n");
    assertEquals("{z=[b, a, {y=1, x=[2]}], a=[q, {p=1, o=2}]}", map.plain().toString());
  }

  @Test
  void everyValueKnowsItsPlace() {
    YamlMap map =
        YamlReader.read(
            "headline: Storm\ntags: [wind, \"rain\"]\nphoto:\n  src: a.jpg\nend: |\n  text\n",
            "a.md",
            2,
            problems);
    assertNotNull(map);
    assertEquals(at(2, 11, 5), value(map, "headline").location());
    assertEquals(at(2, 1, 8), map.entries().get(0).location());
    YamlList tags = (YamlList) value(map, "tags");
    assertEquals(at(3, 7, 14), tags.location());
    assertEquals(at(3, 8, 4), tags.items().get(0).location());
    assertEquals(at(3, 14, 6), tags.items().get(1).location());
    YamlMap photo = (YamlMap) value(map, "photo");
    assertEquals(at(5, 3, 10), photo.location());
    assertEquals(at(5, 8, 5), value(photo, "src").location());
    YamlText end = (YamlText) value(map, "end");
    assertEquals(at(6, 6, 1), end.location());
    assertEquals(7, end.firstLine());
  }

  @Test
  void columnsCountCharactersAsEditorsDo() {
    YamlMap map = read("a: {\uD83C\uDF0A: \uD83C\uDF0A, b: x}\n");
    assertEquals(Location.at("a.md", 1, 16, 1), value((YamlMap) value(map, "a"), "b").location());
  }

  @Test
  void aRepeatedValueIsTheSameValue() {
    YamlMap map = read("a: &x {b: c}\nd: *x\n");
    assertEquals(value(map, "a"), value(map, "d"));
    assertEquals(List.of(), problems.sorted());
  }

  @Test
  void theFirstOfTwoEqualKeysStays() {
    assertEquals("first", ((YamlText) value(read("a: first\na: second\n"), "a")).text());
    assertTrue(problems.hasErrors());
  }

  @Test
  void nothingIsAnEmptyMap() {
    assertEquals(List.of(), read("").entries());
    assertEquals(List.of(), read("# a note\n").entries());
    assertEquals(List.of(), read("---\n").entries());
    assertEquals(List.of(), problems.sorted());
  }

  @Test
  void notesWithASpaceAreNotes() {
    assertEquals("Storm", ((YamlText) value(read("a: Storm # a note\n# b: x\n"), "a")).text());
    assertEquals(List.of(), problems.sorted());
  }

  @Test
  void tooMuchTextIsRefused() {
    assertEquals(
        "a.md:1: the keys and values take more than 64 KB [yaml-too-large]"
            + " move long texts below the closing --- line",
        refusal("a: " + "x".repeat(65 * 1024)));
  }

  @Test
  void tooManyValuesAreRefused() {
    assertEquals(
        "a.md:1:39999: there are more than 20000 values [yaml-values-many]"
            + " move long lists out of this file",
        refusal("a: [" + "x,".repeat(25_000) + "]"));
  }

  /** Few aliases can still stand for many values. */
  @Test
  void repeatedValuesCountEachTime() {
    StringBuilder text = new StringBuilder("a: &a [" + "x,".repeat(2000) + "]\n");
    text.append("b: [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\n");
    assertEquals(
        "a.md:2:29: there are more than 20000 values [yaml-values-many]"
            + " move long lists out of this file",
        refusal(text.toString()));
  }

  @Test
  void deepAndLongTextsEndSoon() {
    List<String> hostile =
        List.of(
            "[".repeat(60_000),
            "{".repeat(60_000),
            "a: " + "{a: ".repeat(15_000),
            "- ".repeat(30_000),
            "? ".repeat(30_000),
            "&a ".repeat(20_000),
            "!a ".repeat(20_000),
            "\"" + "\\x41".repeat(15_000),
            "a: 'b\n" + "\n".repeat(60_000),
            "%" + "x".repeat(60_000) + "\na: b",
            "a: |" + "9".repeat(60_000),
            "a: b\n".repeat(13_000),
            "x".repeat(60_000) + ": y");
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          for (String text : hostile) {
            Problems found = new Problems();
            YamlReader.read(text, "a.md", 1, found);
            assertTrue(found.hasErrors(), text.substring(0, 10));
          }
        });
  }

  /** However a text is damaged, it is read or complained about, at a place that it has. */
  @Test
  void noTextBreaksTheReader() {
    String sound =
        """
        headline: "Storm: the aftermath"
        tags: [wind, 'rain']
        photo: {src: a.jpg, alt: A boat}
        authors:
          - name: Mara
            bio: >
              A few
              words
        extra: &x {a: b}
        more: *x
        """;
    String noise = "\n\t :-[]{}\"'#&*!|>%@`,?\\ab\u00A0\uD83C\uDF0A\u2028\u0085\uFEFF\u0001";
    Random random = new Random(20261123);
    for (int i = 0; i < 30_000; i++) {
      StringBuilder text = new StringBuilder(sound);
      for (int changes = random.nextInt(4); changes >= 0; changes--) {
        int at = random.nextInt(text.length());
        char c = noise.charAt(random.nextInt(noise.length()));
        switch (random.nextInt(3)) {
          case 0 -> text.insert(at, c);
          case 1 -> text.setCharAt(at, c);
          default -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(12)));
        }
      }
      String damaged = text.toString();
      Problems found = new Problems();
      YamlMap map = YamlReader.read(damaged, "a.md", 1, found);
      assertTrue(map != null || found.hasErrors(), damaged);
      String[] lines = damaged.split("\n", -1);
      for (Problem problem : found.sorted()) {
        Location place = problem.location();
        assertTrue(place.line() >= 1 && place.line() <= lines.length, problem + "\n" + damaged);
        assertTrue(
            place.column() <= lines[place.line() - 1].length() + 1, problem + "\n" + damaged);
      }
    }
  }

  private String refusal(String text) {
    Problems found = new Problems();
    assertNull(YamlReader.read(text, "a.md", 1, found));
    List<String> told = new ArrayList<>();
    for (Problem p : found.sorted()) {
      told.add(p.location() + ": " + p.message() + " [" + p.id() + "] " + p.hint());
    }
    return String.join("\n", told);
  }

  private YamlMap read(String text) {
    YamlMap map = YamlReader.read(text, "a.md", 1, problems);
    assertNotNull(map, () -> problems.sorted().toString());
    return map;
  }

  private static YamlValue value(YamlMap map, String key) {
    @Nullable YamlValue value = map.get(key);
    assertNotNull(value, key);
    return value;
  }

  private static Location at(int line, int column, int length) {
    return Location.at("a.md", line, column, length);
  }
}
