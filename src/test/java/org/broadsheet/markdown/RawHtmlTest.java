package org.broadsheet.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RawHtmlTest {

  @Test
  void harmlessMarkupStays() {
    Reading reading =
        Reading.of(
            """
            <p align="center" style="color:red" lang="de">Ein <abbr title="so">Wort</abbr></p>

            Text <b class="x">bold</b><br/> H<sub>2</sub>O <img src="a b.jpg" alt="A" width="10" height="x">
            """);
    assertEquals(
        """
        <p lang="de" class="align-center">Ein <abbr title="so">Wort</abbr></p>
        <p>Text <b class="x">bold</b><br> H<sub>2</sub>O <img src="a%20b.jpg" alt="A" width="10" loading="lazy" decoding="async"></p>
        """,
        reading.html());
    assertEquals("Ein Wort\nText bold H2O", reading.body().text());
    assertEquals(
        "PICTURE a b.jpg  content/articles/a.md:13 [ src=\"a%20b.jpg\"]\n", reading.references());
    assertEquals("", reading.problems());
  }

  @Test
  void whatIsTakenOutIsReportedAtItsLine() {
    Reading reading =
        Reading.of(
            """
            One <script>alert("x")</script> two

            <div>
            <form action="/x">Name <input name="n"><button>Send</button></form>
            <iframe src="https://evil.example/"></iframe>
            </div>
            """);
    assertEquals(
        """
        <p>One  two</p>
        <div>
        <div>Name    Send </div>

        </div>
        """,
        reading.html());
    assertEquals("One two\nName Send", reading.body().text());
    assertEquals(
        """
        content/articles/a.md:11: warning: the <script> is taken out, as raw HTML could harm readers [html-removed]
          11 | One <script>alert("x")</script> two
        hint: write it in Markdown, or say html: trusted in site.yaml
        content/articles/a.md:14: warning: the <button> is taken out, as raw HTML could harm readers [html-removed]
          14 | <form action="/x">Name <input name="n"><button>Send</button></form>
        hint: write it in Markdown, or say html: trusted in site.yaml
        content/articles/a.md:14: warning: the <form> is taken out, as raw HTML could harm readers [html-removed]
          14 | <form action="/x">Name <input name="n"><button>Send</button></form>
        hint: write it in Markdown, or say html: trusted in site.yaml
        content/articles/a.md:14: warning: the <input> is taken out, as raw HTML could harm readers [html-removed]
          14 | <form action="/x">Name <input name="n"><button>Send</button></form>
        hint: write it in Markdown, or say html: trusted in site.yaml
        content/articles/a.md:15: warning: the <iframe> is taken out, as raw HTML could harm readers [html-removed]
          15 | <iframe src="https://evil.example/"></iframe>
        hint: put the address of the video or post alone on a line, or say html: trusted in site.yaml
        """,
        reading.problems());
  }

  @Test
  void framesOfKnownHostsBecomeEmbeds() {
    Reading reading =
        Reading.of(
            """
            <p>Before <iframe width="560" src="//www.youtube.com/embed/dQw4w9WgXcQ"></iframe></p>

            <p><iframe src="https://player.vimeo.com/video/76979871"></iframe></p>

            Text <iframe src="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ">fallback</iframe> after
            """);
    assertEquals(
        """
        <p>Before </p><figure class="embed" data-embed="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ" data-host="YouTube"><a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ">Play the video from YouTube</a></figure>
        <figure class="embed" data-embed="https://player.vimeo.com/video/76979871?dnt=1" data-host="Vimeo"><a href="https://vimeo.com/76979871">Play the video from Vimeo</a></figure>
        <p>Text  after</p><figure class="embed" data-embed="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ" data-host="YouTube"><a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ">Play the video from YouTube</a></figure>
        """,
        reading.html());
    assertEquals("Before\nText after", reading.body().text());
    assertEquals("", reading.problems());
  }

  @Test
  void unclosedTagsReachNoFurtherThanTheirParagraphOrBlock() {
    assertEquals(
        """
        <p>One <b>bold <i>both</i></b></p>
        <p>Two</p>
        <div>Box
        <table><tbody><tr><td>Cell
        </td></tr></tbody></table></div>
        <h2 id="three">Three</h2>
        <p><a href="x.md">link <em>em</em></a></p>
        <p>Four</p>
        """,
        Reading.html(
            """
            One <b>bold <i>both

            Two

            <div>Box
            <table><tr><td>Cell

            # Three

            <a href="x.md">link *em*

            Four
            """));
  }

  @Test
  void stringsThatOnlyLookLikeTagsAreWords() {
    Reading reading =
        Reading.of(
            """
            <div>a < b <3 <a href="x <b>bold</b></div>

            after "quotes"
            """);
    assertEquals(
        """
        <div>a &lt; b &lt;3 &lt;a href=&quot;x <b>bold</b></div>
        <p>after “quotes”</p>
        """,
        reading.html());
  }

  @Test
  void unclosedScriptsAndCommentsHideNoWords() {
    Reading reading =
        Reading.of("One <script>two\n\nthree <!-- four\n\n<!-- five\n\nsix <textarea> seven\n");
    assertEquals("One two\nthree <!– four\nfive six seven", reading.body().text());
  }

  @Test
  void markdownAroundRawHtmlKeepsItsFeatures() {
    Reading reading =
        Reading.of(
            """
            # Head <small>x</small>

            "It's" <b>so</b>[^1] -- [a](a.md)

            ![p](p.jpg "C | D")

            [^1]: Note.
            """);
    assertEquals(
        """
        <h2 id="head-x">Head <small>x</small></h2>
        <p>“It’s” <b>so</b><sup class="footnote-ref"><a href="#fn-1" id="fnref-1" role="doc-noteref">1</a></sup> – <a href="a.md">a</a></p>
        <figure><img src="p.jpg" alt="p" loading="lazy" decoding="async"><figcaption>C <span class="credit">D</span></figcaption></figure>
        <section class="footnotes" role="doc-endnotes" aria-label="Footnotes">
        <ol>
        <li id="fn-1">
        <p>Note. <a href="#fnref-1" role="doc-backlink" aria-label="Back to text">↩\uFE0E</a></p>
        </li>
        </ol>
        </section>
        """,
        reading.html());
    assertEquals("“It’s” so – a", reading.body().text());
    assertEquals(
        """
        LINK a.md  content/articles/a.md:13:29 [ href="a.md"]
        PICTURE p.jpg  content/articles/a.md:15:6 [ src="p.jpg"]
        """,
        reading.references());
  }

  @Test
  void idsOfRawHtmlClashWithNoOthers() {
    assertEquals(
        """
        <p><span id="mine">a</span> <span>b</span> <span>c</span> <span>d</span> <span>e</span> <span>f</span></p>
        <h2 id="intro">Intro</h2>
        """,
        Reading.html(
            """
            <span id="mine">a</span> <span id="mine">b</span> <span id="intro">c</span> <span id="page-about">d</span> <span id="fn-1">e</span> <span id="a b">f</span>

            # Intro
            """));
  }

  @Test
  void trustedHtmlStaysAndStillHasReferences() {
    Reading reading =
        Reading.of(
            """
            <div class="x" style="color:red" onclick="go()"><a href="a.md">a</a>
            <script>if (a < b && "x") go();</script></div>

            Text <img src=b.jpg> <svg viewBox="0 0 1 1"><path d="M0"/></svg> <!-- note -->
            """,
            "en",
            true);
    assertEquals(
        """
        <div class="x" style="color:red" onclick="go()"><a href="a.md">a</a>
        <script>if (a < b && "x") go();</script></div>
        <p>Text <img src="b.jpg"> <svg viewBox="0 0 1 1"><path d="M0"></path></svg> <!-- note --></p>
        """,
        reading.html());
    assertEquals(
        """
        LINK a.md  content/articles/a.md:11 [ href="a.md"]
        PICTURE b.jpg  content/articles/a.md:14 [ src="b.jpg"]
        """,
        reading.references());
    assertEquals("", reading.problems());
  }
}
