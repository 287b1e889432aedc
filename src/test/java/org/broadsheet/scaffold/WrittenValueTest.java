package org.broadsheet.scaffold;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.broadsheet.problem.Problems;
import org.broadsheet.yaml.YamlList;
import org.broadsheet.yaml.YamlMap;
import org.broadsheet.yaml.YamlReader;
import org.broadsheet.yaml.YamlText;
import org.broadsheet.yaml.YamlValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenValueTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Harbour ferries go electric | Harbour ferries go electric",
        "توفان بندر را بست | توفان بندر را بست",
        "Yes | \"Yes\"",
        "1984 | \"1984\"",
        "Council: no more bollards | \"Council: no more bollards\"",
        "Bus #9 is late | \"Bus #9 is late\"",
        "She said \"no\" | \"She said \\\"no\\\"\"",
        "C:\\temp | \"C:\\\\temp\"",
        "https://my-paper.example/ | https://my-paper.example/",
        "America/Argentina/Buenos_Aires | America/Argentina/Buenos_Aires",
      })
  void textIsBareWhereThatCannotBeMisread(String text, String written) {
    assertEquals(written, WrittenValue.of(text));
  }

  @Test
  void textsStandInBrackets() {
    assertEquals("[energy, \"a, b\", \"[x]\"]", WrittenValue.of(List.of("energy", "a, b", "[x]")));
    assertEquals(List.of("energy", "a, b", "[x]"), readList(List.of("energy", "a, b", "[x]")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "~",
        "- a",
        "? a",
        "| a",
        "> a",
        "%a",
        "@a",
        "`a`",
        "*a",
        "&a",
        "!a",
        "a: b",
        "a #b",
        "a # b",
        "'",
        "\"",
        "\\",
        "[",
        "]",
        "{}",
        "2026-11-20",
        "0x1F",
        "1e3",
        ".5",
        "a:",
        "\t a \n b \u0085 c \u2028 d",
        "\u0000\u0007\u009f",
        "\uFEFF x",
        "\uD83D",
        "🎉 fête",
        "نامه‌ای",
        "a\u00A0b",
        "---",
        "...",
        "=",
        "<<",
        "on",
        "No",
        "2:30",
        "1_000"
      })
  void whateverIsWrittenIsReadBack(String text) {
    assertEquals(WrittenValue.line(text), read(text));
  }

  @Test
  void longTextIsBareAsWell() {
    String words = "word – ".repeat(50_000) + "end";
    assertEquals(words, WrittenValue.of(words));
    assertEquals('"' + words + "!\"", WrittenValue.of(words + "!"));
    String place = "https://a.example" + "/a".repeat(50_000);
    assertEquals(place + "/", WrittenValue.of(place + "/"));
    assertEquals('"' + place + "?\"", WrittenValue.of(place + "?"));
  }

  @Test
  void randomTextIsReadBack() {
    Random dice = new Random(20261128);
    String signs = ":#-?|>%@`*&!'\"\\[]{},=<~.\t\n \u00A0\u200C\u2028\u0085a1é خ漢🎉\uD800\uFFFE";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = dice.nextInt(12); n >= 0; n--) {
        text.append(
            dice.nextInt(8) == 0
                ? Character.toString(dice.nextInt(0x3000))
                : Character.toString(signs.codePointAt(dice.nextInt(signs.length()))));
      }
      assertEquals(WrittenValue.line(text.toString()), read(text.toString()), () -> "seed " + text);
      List<String> pair = List.of(text.toString(), "b");
      assertEquals(pair.stream().map(WrittenValue::line).toList(), readList(pair));
    }
  }

  private static String read(String text) {
    return text(value(WrittenValue.of(text)));
  }

  private static List<String> readList(List<String> texts) {
    List<String> read = new ArrayList<>();
    ((YamlList) value(WrittenValue.of(texts))).items().forEach(item -> read.add(text(item)));
    return read;
  }

  private static String text(YamlValue value) {
    return ((YamlText) value).line();
  }

  private static YamlValue value(String written) {
    Problems problems = new Problems();
    YamlMap map = YamlReader.read("key: " + written + "\nnext: x\n", "a.md", 1, problems);
    assertEquals(List.of(), problems.sorted(), written);
    return Objects.requireNonNull(map, written).entries().get(0).value();
  }
}
