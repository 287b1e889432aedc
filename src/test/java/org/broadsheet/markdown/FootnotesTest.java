package org.broadsheet.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.broadsheet.model.Slug;
import org.broadsheet.problem.Problems;
import org.junit.jupiter.api.Test;

class FootnotesTest {

  @Test
  void notesAreNumberedInTheOrderOfTheText() {
    Reading reading =
        Reading.of(
            """
            One[^b] two[^a_x], one again[^b].

            [^a_x]: Note *a* with "[link](a.md)".

            [^b]: Note b.

                More of it.

            [^unused]: Never seen.
            """);
    assertEquals(
        """
        <p>One<sup class="footnote-ref"><a href="#fn-1" id="fnref-1" role="doc-noteref">1</a></sup> \
        two<sup class="footnote-ref"><a href="#fn-2" id="fnref-2" role="doc-noteref">2</a></sup>, \
        one again<sup class="footnote-ref"><a href="#fn-1" id="fnref-1-2" role="doc-noteref">1</a></sup>.</p>
        <section class="footnotes" role="doc-endnotes" aria-label="Footnotes">
        <ol>
        <li id="fn-1">
        <p>Note b.</p>
        <p>More of it. <a href="#fnref-1" role="doc-backlink" aria-label="Back to text 1">↩\uFE0E</a> \
        <a href="#fnref-1-2" role="doc-backlink" aria-label="Back to text 2">↩\uFE0E</a></p>
        </li>
        <li id="fn-2">
        <p>Note <em>a</em> with “<a href="a.md">link</a>”. \
        <a href="#fnref-2" role="doc-backlink" aria-label="Back to text">↩\uFE0E</a></p>
        </li>
        </ol>
        </section>
        """,
        reading.html());
    assertEquals("One two, one again.", reading.body().text());
    assertEquals("LINK a.md  content/articles/a.md:13:31 [ href=\"a.md\"]\n", reading.references());
    assertEquals("", reading.problems());
  }

  @Test
  void anUndefinedNoteStaysTextWithAWarning() {
    Reading reading = Reading.of("One[^x_y] two![^z]");
    assertEquals("<p>One[^x_y] two![^z]</p>\n", reading.html());
    assertEquals("One[^x_y] two![^z]", reading.body().text());
    assertEquals(
        """
        content/articles/a.md:11:4: warning: the footnote [^x_y] is not there [footnote-undefined]
          11 | One[^x_y] two![^z]
             |    ^^^^^^
        hint: write its text on a line of its own: [^x_y]: The text of the note
        content/articles/a.md:11:15: warning: the footnote [^z] is not there [footnote-undefined]
          11 | One[^x_y] two![^z]
             |               ^^^^
        hint: write its text on a line of its own: [^z]: The text of the note
        """,
        reading.problems());
  }

  @Test
  void aNoteMayReferToAnotherAndToItself() {
    assertEquals(
        """
        <p>One<sup class="footnote-ref"><a href="#fn-1" id="fnref-1" role="doc-noteref">1</a></sup></p>
        <section class="footnotes" role="doc-endnotes" aria-label="Footnotes">
        <ol>
        <li id="fn-1">
        <p>See<sup class="footnote-ref"><a href="#fn-2" id="fnref-2" role="doc-noteref">2</a></sup> \
        <a href="#fnref-1" role="doc-backlink" aria-label="Back to text">↩\uFE0E</a></p>
        </li>
        <li id="fn-2">
        <pre><code>code
        </code></pre>
        <p><a href="#fnref-2" role="doc-backlink" aria-label="Back to text">↩\uFE0E</a></p>
        </li>
        </ol>
        </section>
        """,
        Reading.html(
            """
            One[^1]

            [^1]: See[^2]
            [^2]:
                ```
                code
                ```
            """));
  }

  @Test
  void theThemesWordsAreUsed() {
    Map<String, String> labels = Map.of("footnotes", "Anmerkungen", "back-to-text", "Zum \"Text\"");
    MarkdownReader reader = new MarkdownReader(new MarkdownOptions("de", false, labels));
    String html = reader.read("a[^1]\n\n[^1]: b", "a.md", 1, new Problems()).html().value();
    assertEquals(
        "Anmerkungen|Zum &quot;Text&quot;",
        html.replaceAll(
            "(?s).*doc-endnotes\" aria-label=\"([^\"]*)\".*aria-label=\"([^\"]*)\".*", "$1|$2"));
  }

  @Test
  void notesOfABioSayWhoseTheyAre() {
    MarkdownReader reader =
        new MarkdownReader(new MarkdownOptions("en", false, Map.of())).forBioOf(Slug.of("ada"));
    assertEquals(
        """
        <p>a<sup class="footnote-ref"><a href="#bio-ada-fn-1" id="bio-ada-fnref-1" role="doc-noteref">1</a></sup></p>
        <section class="footnotes" role="doc-endnotes" aria-label="Footnotes">
        <ol>
        <li id="bio-ada-fn-1">
        <p>b <a href="#bio-ada-fnref-1" role="doc-backlink" aria-label="Back to text">↩\uFE0E</a></p>
        </li>
        </ol>
        </section>
        """,
        reader.read("a[^1]\n\n[^1]: b", "a.md", 1, new Problems()).html().value());
  }
}
