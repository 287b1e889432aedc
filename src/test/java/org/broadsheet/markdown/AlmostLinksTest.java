package org.broadsheet.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.broadsheet.problem.ProblemText;
import org.broadsheet.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlmostLinksTest {

  @Test
  void whatReadersWouldSeeAsItIsWrittenIsReportedAtItsPlace() {
    assertEquals(
        """
        content/articles/a.md:11:1: warning: this looks like a picture, but readers will see it as it is written [picture-malformed]
          11 | ![Gates](fog.jpg “Gates.”)
             | ^^^^^^^^^^^^^^^^^^^^^^^^^^
        hint: use straight quotes around the caption: "like this"
        content/articles/a.md:13:6: warning: this looks like a picture, but readers will see it as it is written [picture-malformed]
          13 | > So ![A](my fog.jpg "Cap") there.
             |      ^^^^^^^^^^^^^^^^^^^^^^
        hint: write %20 for each space in the name, or rename the file
        content/articles/a.md:15:3: warning: this looks like a picture, but readers will see it as it is written [picture-malformed]
          15 | - ![B](fog.jpg Gates)
             |   ^^^^^^^^^^^^^^^^^^^
        hint: put the caption in straight quotes: "like this"
        content/articles/a.md:17:8: warning: this looks like a link, but readers will see it as it is written [link-malformed]
          17 | ## See [*the* report](my report.pdf)
             |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        hint: write %20 for each space in the name, or rename the file
        content/articles/a.md:21:7: warning: this looks like a link, but readers will see it as it is written [link-malformed]
          21 | | 1 | [x]({{< ref "y" >}}) |
             |       ^^^^^^^^^^^^^^^^^^^^
        hint: Broadsheet has no shortcodes: write the name or the address itself between the round brackets
        """,
        Reading.of(
                """
                ![Gates](fog.jpg “Gates.”)

                > So ![A](my fog.jpg "Cap") there.

                - ![B](fog.jpg Gates)

                ## See [*the* report](my report.pdf)

                | a | b |
                |---|---|
                | 1 | [x]({{< ref "y" >}}) |
                """)
            .problems());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "![A](fog.jpg „Nebel“)                    | use straight quotes around the caption: \"like this\"",
        "![A](fog.jpg « Brume »)                  | use straight quotes around the caption: \"like this\"",
        "![A](fog.jpg \"Gates.”)                  | use straight quotes around the caption: \"like this\"",
        "![](my fog.jpg)                          | write %20 for each space in the name, or rename the file",
        "![A](the captain’s fog.jpg)              | write %20 for each space in the name, or rename the file",
        "![A](my fog.jpg “Gates.”)                | write %20 for each space in the name, or rename the file; use straight quotes around the caption: \"like this\"",
        "![A](fog (2).jpg \"Gates.\")             | write %20 for each space in the name, or rename the file",
        "![A](fog.jpg The gates by “Ada”)         | put the caption in straight quotes: \"like this\"",
        "![A](fog.jpg \"The \"old\" gates\")      | write a backslash before a quotation mark inside the caption",
        "![A](fog.jpg \"Gates)                    | write it as ![what it shows](name.jpg \"Caption\") without spaces in the name, or put a backslash before the [ to print it as it is",
        "[a](b.pdf “B b”)                         | use straight quotes around the words after the address: \"like this\"",
        "[a](b.pdf the report)                    | put the words after the address in straight quotes: \"like this\"",
        "[a](https://a.example/my report)         | write %20 for each space in the name, or rename the file",
        "[a](see b.pdf there)                     | write it as [words](name.pdf) without spaces in the name, or put a backslash before the [ to print it as it is",
      })
  void theHintTellsTheCureThatFits(String markdown, String hint) {
    boolean picture = markdown.startsWith("!");
    assertEquals(
        "content/articles/a.md:11:1: warning: this looks like a "
            + (picture ? "picture" : "link")
            + ", but readers will see it as it is written ["
            + (picture ? "picture" : "link")
            + "-malformed]\n  11 | "
            + markdown
            + "\n     | "
            + "^".repeat(markdown.length())
            + "\nhint: "
            + hint
            + "\n",
        Reading.of(markdown).problems());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "`[a](b c.pdf)`",
        "    [a](b c.pdf)",
        "```\n[a](b c.pdf)\n```",
        "<b title=\"[a](b c.pdf)\">x</b>",
        "<div>\n[a](b c.pdf)\n</div>",
        "\\[a](b c.pdf)",
        "[a\\](b c.pdf)",
        "[a]\\(b c.pdf)",
        "[a] (b c.pdf)",
        "- [ ](b c.pdf)",
        "[](b c.pdf)",
        "array[0](see below)",
        "[sic](He left. Then came fog.)",
        "[a](b c.pdf",
        "[a](b%20c.pdf)",
        "[a](<b c.pdf> \"D\")",
        "[a](b.pdf 'D')",
        "[a](b c.pdf)\n\n[a]: /d/",
        "![a [b](c d.pdf)](e.jpg)",
      })
  void whatIsALinkOrWasNotMeantToBeOneIsNotReported(String markdown) {
    assertEquals("", Reading.of(markdown).problems());
  }

  @Test
  void theWordsOfALinkMayHoldAPictureThatIsNone() {
    assertEquals(
        """
        content/articles/a.md:11:2: warning: this looks like a picture, but readers will see it as it is written [picture-malformed]
          11 | [![A](my fog.jpg)](b.md)
             |  ^^^^^^^^^^^^^^^^
        hint: write %20 for each space in the name, or rename the file
        """,
        Reading.of("[![A](my fog.jpg)](b.md)").problems());
  }

  @Test
  void captionsAreReportedAtTheirLine() {
    assertEquals(
        """
        content/articles/a.md:12: warning: this looks like a link, but readers will see it as it is written [link-malformed]
          12 | ![B](b.jpg "See [it](my c.pdf).")
        hint: write %20 for each space in the name, or rename the file
        """,
        Reading.of(
                """
                ![A](a.jpg)
                ![B](b.jpg "See [it](my c.pdf).")
                """)
            .problems());
  }

  @Test
  void linesOfWordsAreReportedToo() {
    Problems problems = new Problems();
    new MarkdownReader(new MarkdownOptions("en", false, Map.of()))
        .readInline("Mended in [it](my c.pdf).", "content/articles/a.md", 3, problems);
    assertEquals(
        """
        content/articles/a.md:3: warning: this looks like a link, but readers will see it as it is written [link-malformed]
           3 | corrections: Mended in [it](my c.pdf).
        hint: write %20 for each space in the name, or rename the file
        """,
        new ProblemText((path, line) -> "corrections: Mended in [it](my c.pdf).")
            .of(problems.sorted().get(0)));
  }
}
