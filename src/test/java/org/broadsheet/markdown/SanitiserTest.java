package org.broadsheet.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attacks on readers through raw HTML and Markdown: none may act, and the words stay. */
class SanitiserTest {

  private static final Pattern ACTIVE =
      Pattern.compile(
          "script|style|iframe|object|embed|form|input|button|svg|math|base|meta|link|template|"
              + "textarea|select|frame|frameset|applet|audio|video");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<ScRiPt src=//evil.example/x.js></sCrIpT>",
        "<scr<script>ipt>alert(1)</scr</script>ipt>",
        "<script\n>alert(1)</script\n>",
        "<img src=x onerror=alert(1)>",
        "<img src=\"x\"onerror=\"alert(1)\">",
        "<img src='x' onerror = 'alert(1)' alt=\"a\">",
        "<img/src=x/onerror=alert(1)>",
        "<body onload=alert(1)>",
        "<svg onload=alert(1)>",
        "<svg><script>alert(1)</script></svg>",
        "<svg><style><img src=x onerror=alert(1)></style></svg>",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table>",
        "<a href=\"javascript:alert(1)\">a</a>",
        "<a href=\"java&#9;script:alert(1)\">a</a>",
        "<a href=\"&#106;avascript&colon;alert(1)\">a</a>",
        "<a href=\" &#14; javascript:alert(1)\">a</a>",
        "<a href='data:text/html;base64,PHNjcmlwdD4='>a</a>",
        "<a href=vbscript:x>a</a>",
        "<img src=\"javascript:alert(1)\" alt=\"a\">",
        "<img src=\"data:image/svg+xml,<svg onload=alert(1)>\" alt=\"a\">",
        "<div style=\"background:url(javascript:alert(1))\">a</div>",
        "<p style=\"position:fixed;inset:0\">a</p>",
        "<style>@import 'evil.css'; body{display:none}</style>",
        "<link rel=stylesheet href=evil.css>",
        "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
        "<base href=\"https://evil.example/\">",
        "<iframe src=\"javascript:alert(1)\"></iframe>",
        "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
        "<iframe src=\"https://www.youtube.com.evil.example/embed/dQw4w9WgXcQ\"></iframe>",
        "<object data=\"evil.swf\"><param name=a><embed src=evil.swf></object>",
        "<form action=javascript:alert(1)><input type=submit><button formaction=x>b</button></form>",
        "<details open ontoggle=alert(1)>a</details>",
        "<video src=x onerror=alert(1)><source onerror=alert(1)></video>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
        "<textarea><img src=x onerror=alert(1)></textarea>",
        "<title><img src=x onerror=alert(1)></title>",
        "<template><script>alert(1)</script></template>",
        "<xmp><script>alert(1)</script></xmp>",
        "<plaintext><script>alert(1)</script>",
        "<!--><script>alert(1)</script>-->",
        "<!-- --!><script>alert(1)</script> -->",
        "<![CDATA[<script>alert(1)</script>]]>",
        "<?php <script>alert(1)</script> ?>",
        "<a b='\"' '' c=\"><script>alert(1)</script>",
        "<a =\" > <b x=\"y><script>alert(1)</script>",
        "<figure class=\"embed\" data-embed=\"javascript:alert(1)\" data-host=\"YouTube\"><a>x</a></figure>",
        "<div data-embed=\"https://evil.example/\" class=\"embed\">a</div>",
        "<p role=\"main\" tabindex=\"1\" aria-label=\"x\" contenteditable autofocus>a</p>",
        "<a href=\"https://a.example/\" target=_blank ping=\"//evil.example\">a</a>",
        "<table background=\"javascript:alert(1)\"><tr><td background=x>a</td></tr></table>",
        "<input type=image src=x onerror=alert(1)>",
        "[a](javascript:alert(1))",
        "[a](<javascript:alert(1)> 'x\" onmouseover=\"alert(1)')",
        "![\" onerror=\"alert(1)](x)",
        "![a](x \"<img src=x onerror=alert(1)>\")",
        "<javascript:alert(1)>",
        "[a]: javascript:alert(1)\n\n[a]",
        "# <script>alert(1)</script>",
        "https://a.example/\"onmouseover=\"alert(1)",
        "a[^\"><script>]\n\n[^\"><script>]: x",
      })
  void nothingActs(String attack) {
    for (String markdown :
        new String[] {
          "before\n\n" + attack + "\n\nafter *it*\n",
          "before " + attack + " after *it*\n",
          "<div>\nbefore\n" + attack + "\n</div>\n\nafter *it*\n",
        }) {
      Reading reading = Reading.of(markdown);
      Document page = Jsoup.parseBodyFragment(reading.html());
      for (Element element : page.body().select("*")) {
        assertFalse(
            ACTIVE.matcher(element.normalName()).matches(),
            () -> element + " in " + reading.html());
        for (Attribute attribute : element.attributes()) {
          assertHarmless(element, attribute, reading.html());
        }
      }
      assertTrue(page.body().text().startsWith("before"), reading::html);
      assertTrue(page.body().text().contains("after"), reading::html);
      reading.body().references().forEach(r -> assertFalse(r.target().contains("script:")));
    }
  }

  private static void assertHarmless(Element element, Attribute attribute, String html) {
    String name = attribute.getKey();
    String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
    assertFalse(name.startsWith("on") || name.equals("style"), () -> name + " in " + html);
    if (name.equals("href") || name.equals("src")) {
      boolean active =
          Jsoup.parse(value)
              .text()
              .replaceAll("[\\s\\p{Cntrl}]", "")
              .matches("(?s)(java|vb)?script:.*|data:.*");
      assertFalse(active, () -> value + " in " + html);
    }
    if (name.equals("data-embed")) {
      assertTrue(
          value.startsWith("https://www.youtube-nocookie.com/embed/")
              || value.startsWith("https://player.vimeo.com/video/"),
          () -> value + " in " + html);
    }
    boolean ours = element.normalName().equals("section") || element.normalName().equals("sup");
    boolean chrome =
        name.equals("role") || name.equals("tabindex") || name.equals("contenteditable");
    assertTrue(ours || !chrome || value.startsWith("doc-"), () -> name + " in " + html);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<font color=red>One</font> <center>two</center>",
        "<div><p>One<p>two</div>",
        "<ul><li>One<li>two</ul>",
        "<table><tr><td>One<td>two</table>",
        "<select><option>One<option>two</select>",
        "<form>One <label>two</label></form>",
        "<blockquote>One <marquee>two</marquee></blockquote>",
        "<unknown-thing>One <x>two</x></unknown-thing>",
        "<p>One</div></span> two</p>",
        "<svg><text>One</text><text>two</text></svg>",
        "<math><mi>One</mi> <mi>two</mi></math>",
        "<object>One <embed src=x> two</object>",
        "<dl><dt>One<dd>two</dl>",
        "<noscript>One</noscript><textarea> two</textarea>",
        "One <b>two",
        "<details><summary>One</summary>two</details>",
        "<p>One<br>two",
        "<h1>One</h1><hr>two",
        "<img alt=\"One\"> <img src=javascript:x alt=two>",
      })
  void noWordIsLost(String markup) {
    String html = Reading.html(markup + "\n\nthree\n");
    String words = Jsoup.parseBodyFragment(html.replace("<", " <")).text();
    assertEquals("One two three", words, html);
  }
}
