package org.broadsheet.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.broadsheet.model.Body;
import org.junit.jupiter.api.Test;

class BlocksTest {

  @Test
  void tablesScrollAndNameTheirColumns() {
    Reading reading =
        Reading.of(
            """
            | Boat | Built | Pier |
            |------|------:|:----:|
            | "Ada" \\| x | 2026 | `a|b` |
            | Bo |

            Then

            |   | h |
            |---|---|
            | 1 | [x](x.md) | more |
            """);
    assertEquals(
        """
        <div class="table" role="region" tabindex="0" aria-label="Table">
        <table>
        <thead>
        <tr><th scope="col">Boat</th><th scope="col" class="align-right">Built</th><th scope="col" class="align-center">Pier</th></tr>
        </thead>
        <tbody>
        <tr><td>“Ada” | x</td><td class="align-right">2026</td><td class="align-center"><code>a|b</code></td></tr>
        <tr><td>Bo</td><td class="align-right"></td><td class="align-center"></td></tr>
        </tbody>
        </table>
        </div>
        <p>Then</p>
        <div class="table" role="region" tabindex="0" aria-label="Table 2">
        <table>
        <thead>
        <tr><td></td><th scope="col">h</th></tr>
        </thead>
        <tbody>
        <tr><td>1</td><td><a href="x.md">x</a></td></tr>
        </tbody>
        </table>
        </div>
        """,
        reading.html());
    assertEquals("Then", reading.body().text());
    assertEquals("LINK x.md  content/articles/a.md:20:11 [ href=\"x.md\"]\n", reading.references());
  }

  @Test
  void codeKeepsEveryCharacter() {
    assertEquals(
        """
        <pre><code class="language-java">int "a" = b &lt; c;

          x -- y ...
        </code></pre>
        <pre><code>indented "code"
        </code></pre>
        <p>and <del>struck</del></p>
        """
            .replace("\"a\"", "&quot;a&quot;")
            .replace("\"code\"", "&quot;code&quot;"),
        Reading.html(
            """
            ``` java linenos
            int "a" = b < c;

              x -- y ...
            ```

                indented "code"

            and ~~struck~~
            """));
  }

  @Test
  void theTextOfAStoryIsItsProse() {
    Body body =
        Reading.of(
                """
                # Heading

                First *paragraph* with [a link](a.md), `code` &amp; ![alt](p.jpg)
                in two lines.\\
                Three.

                ![alt](p.jpg "Caption")

                > Quoted
                >
                > - item one
                > - item two

                1. loose

                2. list

                | a | b |
                |---|---|
                | c | d |

                ```
                code block
                ```

                Last[^1] one.

                [^1]: A note.
                """)
            .body();
    assertEquals(
        """
        First paragraph with a link, code & in two lines. Three.
        Quoted
        item one
        item two
        loose
        list
        Last one.""",
        body.text());
    assertEquals(19, body.words());
  }

  @Test
  void wordsAreCountedInEveryScript() {
    assertEquals(4, Reading.of("it's – a well-known *fact*").body().words());
    assertEquals(3, Reading.of("نمی\u200Cخواهم این را").body().words());
    assertEquals(5, Reading.of("東京で会").body().words() + 1);
    assertEquals(0, Reading.of("--- … !").body().words());
  }

  @Test
  void nothingIsAnEmptyBody() {
    assertEquals(Body.EMPTY, Reading.of("").body());
    assertEquals(Body.EMPTY, Reading.of("\n \n").body());
  }

  @Test
  void nulIsReplacedAndLosesNothing() {
    assertEquals("<p>a\uFFFDb <em>c</em></p>\n", Reading.html("a\0b *c*"));
  }

  @Test
  void inlineTextIsOneLineWhateverItLooksLike() {
    MarkdownReader reader =
        new MarkdownReader(new MarkdownOptions("en", false, java.util.Map.of()));
    var problems = new org.broadsheet.problem.Problems();
    assertEquals(
        "1. “Read” <em>this</em> <a>now</a>",
        reader
            .readInline("1. \"Read\" *this* [now](javascript:x)", "a.md", 7, problems)
            .html()
            .value());
    assertEquals(
        "[a.md:7]", problems.sorted().stream().map(p -> p.location().toString()).toList() + "");
    assertEquals("# x", reader.readInline("# x", "a.md", 7, problems).html().value());
    assertEquals(
        "<b>x</b> y",
        reader.readInline("<b onclick=x>x</b> y", "a.md", 7, problems).html().value());
  }
}
