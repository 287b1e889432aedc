package org.broadsheet.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.broadsheet.model.Heading;
import org.junit.jupiter.api.Test;

class HeadingsTest {

  @Test
  void levelsBeginAtTwoAndSkipNone() {
    Reading reading =
        Reading.of(
            """
            ### Deep first

            ### Beside it

            # First

            #### Under it

            ###### Under that

            ## Back

            Underlined
            ==========
            """);
    assertEquals(
        """
        <h2 id="deep-first">Deep first</h2>
        <h2 id="beside-it">Beside it</h2>
        <h2 id="first">First</h2>
        <h3 id="under-it">Under it</h3>
        <h4 id="under-that">Under that</h4>
        <h3 id="back">Back</h3>
        <h2 id="underlined">Underlined</h2>
        """,
        reading.html());
    assertEquals("", reading.body().text());
  }

  @Test
  void anchorsAreUniqueAndNotThoseOfThePage() {
    assertEquals(
        List.of(
            new Heading(2, "it-s-here", "It & ‘s’ here"),
            new Heading(2, "same", "Same"),
            new Heading(2, "same-2", "Same"),
            new Heading(2, "same-3", "same"),
            new Heading(2, "same-2-2", "Same 2"),
            new Heading(2, "section", "!?"),
            new Heading(2, "section-2", "…"),
            new Heading(2, "main", "Main"),
            new Heading(2, "section-content", "Content"),
            new Heading(2, "section-page", "Page"),
            new Heading(2, "section-page-2", "Page"),
            new Heading(2, "section-page-2-2", "Page 2"),
            new Heading(2, "section-fn", "fn"),
            new Heading(2, "section-fn-2", "fn"),
            new Heading(2, "section-fn-1", "fn 1"),
            new Heading(2, "section-bio-ada-fnref-1", "Bio Ada fnref 1"),
            new Heading(2, "خبر-امروز", "خبر امروز"),
            new Heading(2, "code-and-link", "code and link")),
        Reading.of(
                """
                # It & 's' here
                # Same
                # *Same*
                # same
                # Same 2
                # !?
                # ...
                # Main
                # Content
                # Page
                # Page
                # Page 2
                # fn
                # fn
                # fn 1
                # Bio Ada fnref 1
                # خبر امروز
                # `code` and [link](https://a.example/)
                #
                """)
            .body()
            .headings());
  }
}
