package org.broadsheet.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FiguresTest {

  @Test
  void aPictureAloneIsAFigureWithCaptionAndCredit() {
    Reading reading =
        Reading.of(
            "![A *ferry* & \"sea\"](ferry.jpg \"The \\\"new\\\" boat | on **Monday** | Ada Holm /"
                + " Broadsheet\")");
    assertEquals(
        "<figure><img src=\"ferry.jpg\" alt=\"A ferry &amp; &quot;sea&quot;\" loading=\"lazy\""
            + " decoding=\"async\"><figcaption>The “new” boat | on <strong>Monday</strong> <span"
            + " class=\"credit\">Ada Holm / Broadsheet</span></figcaption></figure>\n",
        reading.html());
    assertEquals(
        "PICTURE ferry.jpg  content/articles/a.md:11:22 [ src=\"ferry.jpg\"]\n",
        reading.references());
    assertEquals("", reading.body().text());
  }

  @Test
  void withoutTitleThereIsNoCaption() {
    assertEquals(
        "<figure><img src=\"https://a.example/x.jpg\" alt=\"\" loading=\"lazy\""
            + " decoding=\"async\"></figure>\n",
        Reading.html("![](https://a.example/x.jpg)"));
  }

  @Test
  void creditAlone() {
    assertEquals(
        "<figure><img src=\"a.jpg\" alt=\"a\" loading=\"lazy\" decoding=\"async\">"
            + "<figcaption><span class=\"credit\">Ada</span></figcaption></figure>\n",
        Reading.html("![a](a.jpg ' | Ada')"));
  }

  @Test
  void severalPicturesAreAGallery() {
    assertEquals(
        """
        <div class="gallery">
        <figure><img src="a.jpg" alt="a" loading="lazy" decoding="async"></figure>
        <figure><img src="b.jpg" alt="b" loading="lazy" decoding="async"><figcaption>B</figcaption></figure>
        <figure><img src="c.jpg" alt="c" loading="lazy" decoding="async"></figure>
        </div>
        """,
        Reading.html("![a](a.jpg) ![b](b.jpg \"B\")\n![c][c]\n\n[c]: c.jpg\n"));
  }

  @Test
  void aPictureMayBeALink() {
    assertEquals(
        "<figure><a href=\"/big/\"><img src=\"a.jpg\" alt=\"a\" loading=\"lazy\""
            + " decoding=\"async\"></a><figcaption>C</figcaption></figure>\n",
        Reading.html("[![a](a.jpg \"C\")](/big/)"));
  }

  @Test
  void amongWordsAPictureStaysAmongWords() {
    assertEquals(
        "<p>See <img src=\"a.jpg\" alt=\"a\" title=\"T\" loading=\"lazy\" decoding=\"async\">"
            + " here</p>\n",
        Reading.html("See ![a](a.jpg \"T\") here"));
  }

  @Test
  void linksInACaptionAreReferences() {
    Reading reading = Reading.of("![a](a.jpg \"See [b](b.md)\")");
    assertEquals(
        "<figure><img src=\"a.jpg\" alt=\"a\" loading=\"lazy\" decoding=\"async\">"
            + "<figcaption>See <a href=\"b.md\">b</a></figcaption></figure>\n",
        reading.html());
    assertEquals(
        """
        PICTURE a.jpg  content/articles/a.md:11:6 [ src="a.jpg"]
        LINK b.md  content/articles/a.md:11 [ href="b.md"]
        """,
        reading.references());
  }
}
