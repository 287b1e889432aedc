package org.broadsheet.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ProblemTextTest {

  private static String text(String line, Location location) {
    Problem problem =
        new Problem(
            Severity.ERROR, "author-unknown", location, "unknown author \"jdoe\"", "add the file");
    return new ProblemText((path, number) -> line).of(problem);
  }

  @Test
  void theExcerptShowsTheLineAndWhatIsMeant() {
    assertEquals(
        """
        content/articles/storm.md:4:11: error: unknown author "jdoe" [author-unknown]
           4 | authors: [jdoe]
             |           ^^^^
        hint: add the file
        """,
        text("authors: [jdoe]", Location.at("content/articles/storm.md", 4, 11, 4)));
  }

  @Test
  void aTabCountsAsOneColumn() {
    assertEquals(
        """
        a.md:2:2: error: unknown author "jdoe" [author-unknown]
           2 |  jdoe
             |  ^^^^
        hint: add the file
        """,
        text("\tjdoe", Location.at("a.md", 2, 2, 4)));
  }

  @Test
  void aWholeFileHasNoExcerpt() {
    assertEquals(
        """
        a.md: error: unknown author "jdoe" [author-unknown]
        hint: add the file
        """,
        text("x", Location.file("a.md")));
  }

  @Test
  void aLongLineIsCutAroundThePlace() {
    String line = "x".repeat(1_000) + "jdoe" + "y".repeat(1_000);
    assertEquals(
        "a.md:1:1001: error: unknown author \"jdoe\" [author-unknown]\n   1 | …"
            + "x".repeat(60)
            + "jdoe"
            + "y".repeat(96)
            + "…\n     | "
            + " ".repeat(61)
            + "^^^^\nhint: add the file\n",
        text(line, Location.at("a.md", 1, 1001, 4)));
  }

  @Test
  void aCaretPastTheEndOfTheLineStaysThere() {
    assertEquals(
        """
        a.md:1:9: error: unknown author "jdoe" [author-unknown]
           1 | abc
             |    ^
        hint: add the file
        """,
        text("abc", Location.at("a.md", 1, 9, 4)));
  }

  @Test
  void aMessageIsOneLineWhateverItQuotes() {
    Problem problem =
        new Problem(Severity.WARNING, "key-unknown", Location.line("a.md", 3), "a\nb\u0007c", null);
    assertEquals(
        "a.md:3: warning: a b c [key-unknown]\n",
        new ProblemText((path, number) -> null).of(problem));
  }
}
