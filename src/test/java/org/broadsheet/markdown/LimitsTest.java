package org.broadsheet.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.broadsheet.model.Body;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

  private static void assertRefused(String markdown, String problem) {
    Reading reading = Reading.of(markdown);
    assertEquals(Body.EMPTY, reading.body());
    String excerpts = "(?m)^ *\\d* \\|.*\n";
    assertEquals(problem, reading.problems().replaceAll(excerpts, ""));
  }

  @Test
  void aTextIsOneMegabyteAtMost() {
    String line = "words ".repeat(166) + "abc\n";
    assertEquals(1_000, line.length());
    String most = line.repeat(1_000);
    assertEquals("", Reading.of(most).problems());
    assertRefused(
        most + "x",
        """
        content/articles/a.md:11: error: the text is longer than 1 MB [text-too-long]
        hint: divide it into several stories, or link to the long part as a file in static/
        """);
    assertRefused(
        "\u0633".repeat(999).concat("\n").repeat(501),
        """
        content/articles/a.md:11: error: the text is longer than 1 MB [text-too-long]
        hint: divide it into several stories, or link to the long part as a file in static/
        """);
  }

  @Test
  void aTextHasTenThousandLinesAtMost() {
    assertEquals("", Reading.of("a\n".repeat(9_999)).problems());
    assertRefused(
        "a\n".repeat(10_001),
        """
        content/articles/a.md:10011: error: the text has more than 10,000 lines [text-too-long]
        hint: divide it into several stories, or link to the long part as a file in static/
        """);
  }

  @Test
  void aLineHasAHundredThousandCharactersAtMost() {
    assertEquals("", Reading.of("a".repeat(100_000)).problems());
    assertRefused(
        "a\n" + "a".repeat(100_001) + "\nb\n",
        """
        content/articles/a.md:12: error: the line is longer than 100,000 characters [line-too-long]
        hint: break it into several lines
        """);
  }

  @Test
  void aTableHasTwoHundredColumnsAtMost() {
    String head = "|a".repeat(199) + "|\n";
    assertTrue(Reading.html(head + "|-".repeat(199) + "|\n").contains("<table>"));
    assertRefused(
        "|a".repeat(200) + "|\n" + "|-".repeat(200) + "|\n",
        """
        content/articles/a.md:12: error: the table has more than 200 columns [table-too-wide]
        hint: divide it into several tables
        """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"> ", ">", "- ", "1. ", "* > "})
  void quotesAndListsNestFiftyDeepAtMost(String mark) {
    int each = mark.length() > 3 ? 2 : 1;
    assertEquals("", Reading.of(mark.repeat(50 / each) + "a").problems());
    assertRefused(
        "b\n\n" + mark.repeat(50 / each + 1) + "a",
        """
        content/articles/a.md:13: error: quotes, lists or emphasis are nested more than 50 deep here [nesting-too-deep]
        hint: put a space after each > or * that should be printed, or a \\ before it
        """);
  }

  @Test
  void listsNestFiftyDeepAtMostOverManyLinesToo() {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < 50; i++) {
      list.append("  ".repeat(i)).append("- a\n");
    }
    assertEquals("", Reading.of(list.toString()).problems());
    list.append("  ".repeat(50)).append("- a\n");
    assertRefused(
        list.toString(),
        """
        content/articles/a.md:61: error: quotes, lists or emphasis are nested more than 50 deep here [nesting-too-deep]
        hint: put a space after each > or * that should be printed, or a \\ before it
        """);
  }

  @Test
  void emphasisAndPicturesNestFiftyDeepAtMost() {
    assertEquals("", Reading.of("**".repeat(50) + "a" + "**".repeat(50)).problems());
    String problem =
        """
        content/articles/a.md:11: error: quotes, lists or emphasis are nested more than 50 deep here [nesting-too-deep]
        hint: put a space after each > or * that should be printed, or a \\ before it
        """;
    assertRefused("**".repeat(51) + "a" + "**".repeat(51), problem);
    assertRefused("![".repeat(51) + "a" + "](b)".repeat(51), problem);
  }
}
