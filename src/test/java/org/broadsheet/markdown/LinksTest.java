package org.broadsheet.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.broadsheet.model.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

  @Test
  void relativeLinksAndPicturesAreReferences() {
    Reading reading =
        Reading.of(
            """
            See [one](../2026/ferry%20boats.md#top) and [two](/about/?x=1#y "Title").

            # [Three](</a b.pdf>)

            Text ![p](pic%2C.jpg) and [ref][r].

            [r]: سلام.md
            """);
    assertEquals(
        """
        LINK ../2026/ferry boats.md #top content/articles/a.md:11:11 [ href="../2026/ferry%20boats.md#top"]
        LINK /about/ ?x=1#y content/articles/a.md:11:51 [ href="/about/?x=1#y"]
        LINK /a b.pdf  content/articles/a.md:13:12 [ href="/a%20b.pdf"]
        PICTURE pic,.jpg  content/articles/a.md:15:11 [ src="pic%2C.jpg"]
        LINK سلام.md  content/articles/a.md:17:6 [ href="%D8%B3%D9%84%D8%A7%D9%85.md"]
        """,
        reading.references());
    assertEquals("", reading.problems());
  }

  @Test
  void aReferenceCanBeReplacedAndTakenAway() {
    Reading reading = Reading.of("[a](a.md) ![b](b.jpg)");
    assertEquals(
        "<p><a>a</a> <img src=\"/x.jpg\" alt=\"b\" loading=\"lazy\" decoding=\"async\"></p>\n",
        reading
            .body()
            .resolved(r -> r.kind() == Reference.Kind.LINK ? "" : " src=\"/x.jpg\"")
            .value());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://a.example/x",
        "HTTP://a.example/x",
        "mailto:desk@a.example",
        "tel:+123",
        "//cdn.example/x",
        "#part",
        "?page=2"
      })
  void otherAddressesStayAsTheyAre(String address) {
    Reading reading = Reading.of("[x](" + address + ")");
    assertEquals("<p><a href=\"" + address + "\">x</a></p>\n", reading.html());
    assertEquals("", reading.references());
    assertEquals("", reading.problems());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "<java\tscript:alert(1)>",
        "java&#10;script:alert(1)",
        "&#1;javascript:alert(1)",
        "javascript&colon;alert(1)",
        "&#x6A;avascript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "blob:x"
      })
  void unsafeAddressesLoseTheirLink(String address) {
    assertEquals("<p><a>x</a></p>\n", Reading.html("[x](" + address + ")"));
    assertEquals("<p>x</p>\n", Reading.html("![x](" + address + ")"));
  }

  @Test
  void anUnsafeAddressIsReported() {
    assertEquals(
        """
        content/articles/a.md:11:5: warning: the address "javascript:alert(1)" is taken out, as javascript: is not safe [link-unsafe]
          11 | [x](javascript:alert(1)) y
             |     ^^^^^^^^^^^^^^^^^^^
        hint: addresses start with https:, http:, mailto: or tel:, or are a path in this site
        """,
        Reading.of("[x](javascript:alert(1)) y").problems());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "see https://a.example/b_c_d.        | https://a.example/b_c_d",
        "(https://a.example/w_(x))           | https://a.example/w_(x)",
        "\\* http://a.example/a b               | http://a.example/a",
        "http://a.example/?a=1&b=2, yes      | http://a.example/?a=1&amp;b=2",
        "https://a.example/'so'              | https://a.example/'so",
        "www.a.example!                      | www.a.example",
        "www\\.a.example                      | www.a.example",
        "write ada.l+x@desk.a.example.       | ada.l+x@desk.a.example",
      })
  void bareAddressesAreLinks(String markdown, String address) {
    String html = Reading.html(markdown);
    String scheme = address.startsWith("www") ? "http://" : address.contains("@") ? "mailto:" : "";
    String link = "<a href=\"" + scheme + address + "\">" + address + "</a>";
    assertEquals(link, html.replaceAll("(?s).*?(<a.*</a>).*", "$1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xhttps://a.example",
        "https:// a",
        "ftp://a.example",
        "www.",
        "www.a",
        "a@b",
        "@name",
        "a @b.example",
        "`https://a.example`",
        "x://y"
      })
  void whatIsNoAddressIsNoLink(String markdown) {
    assertEquals(-1, Reading.html(markdown).indexOf("<a"));
  }

  @Test
  void wordsOfALinkHoldNoOtherLink() {
    assertEquals(
        "<p><a href=\"https://a.example/\">see https://b.example/ now</a></p>\n",
        Reading.html("[see https://b.example/ now](https://a.example/)"));
  }

  @Test
  void labelsDoNotDependOnTheMachinesLanguage() {
    java.util.Locale before = java.util.Locale.getDefault();
    java.util.Locale.setDefault(java.util.Locale.forLanguageTag("tr"));
    try {
      assertEquals(
          "<p><a href=\"https://a.example/\">TITLE</a></p>\n",
          Reading.html("[TITLE]\n\n[title]: https://a.example/\n"));
    } finally {
      java.util.Locale.setDefault(before);
    }
  }
}
