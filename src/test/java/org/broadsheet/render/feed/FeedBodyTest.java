package org.broadsheet.render.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.broadsheet.config.SiteUrl;
import org.broadsheet.model.Html;
import org.broadsheet.page.view.FeedItemView;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedBodyTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      value = {
        "<a href='/about/'>x</a> => <a href=\"https://example.org/paper/about/\">x</a>",
        "<a href='/'>x</a> => <a href=\"https://example.org/paper/\">x</a>",
        "<a href='map.pdf'>x</a> => <a href=\"https://example.org/paper/2026/ferries/map.pdf\">x</a>",
        "<a href='#fn1' id='r1'>x</a> => <a href=\"https://example.org/paper/2026/ferries/#fn1\" id=\"r1\">x</a>",
        "<a href='//example.net/'>x</a> => <a href=\"https://example.net/\">x</a>",
        "<a href='https://example.net/?a=1&amp;b=2'>x</a> => <a href=\"https://example.net/?a=1&amp;b=2\">x</a>",
        "<a href='mailto:a@example.org'>x</a> => <a href=\"mailto:a@example.org\">x</a>",
        "<a href='javascript:alert(1)'>x</a> => <a>x</a>",
        "<a class='b' onclick='alert(1)' style='color:red' href='/a/'>x</a> => <a href=\"https://example.org/paper/a/\">x</a>",
        "<img src='ferry.jpg' srcset='/a.jpg 2x' sizes='1px' alt='A &quot;ferry&quot;' width=1 height=2 loading=lazy> => <img src=\"https://example.org/paper/2026/ferries/ferry.jpg\" alt=\"A &quot;ferry&quot;\" width=\"1\" height=\"2\">",
        "<img src='data:image/gif;base64,AA' onerror='alert(1)'> => <img>",
        "<figure><img src='/a.jpg'><figcaption>b</figcaption></figure> => <figure><img src=\"https://example.org/paper/a.jpg\"><figcaption>b</figcaption></figure>",
        "<script>alert(1)</script><style>p{}</style>a => a",
        "<form action='/x'><input name='a'>b</form> => b",
        "<iframe src='//example.net/v' title='A video'></iframe> => <a href=\"https://example.net/v\">A video</a>",
        "<iframe src='/v'></iframe> => <a href=\"https://example.org/paper/v\">https://example.org/paper/v</a>",
        "<iframe src='javascript:alert(1)'></iframe> => <a>javascript:alert(1)</a>",
        "<figure class='embed' data-embed='https://player.example/1' data-host='Player'><a href='https://player.example/v'>Play</a></figure> => <p><a href=\"https://player.example/v\">Play</a></p>",
        "<figure class='embed'></figure>a => a",
        "<table><tbody><tr><th>a</th></tr></tbody></table> => <table><tbody><tr><th>a</th></tr></tbody></table>",
        "<p lang='fa' dir='rtl'>سلام‌ها</p> => <p lang=\"fa\" dir=\"rtl\">سلام‌ها</p>",
        "<video src='/v.mp4' poster='/p.jpg' controls autoplay></video> => <video src=\"https://example.org/paper/v.mp4\" poster=\"https://example.org/paper/p.jpg\" controls=\"\"></video>",
        "<sup id='r'><a href='#n'>1</a></sup><pre>a  b</pre> => <sup id=\"r\"><a href=\"https://example.org/paper/2026/ferries/#n\">1</a></sup><pre>a  b</pre>",
      })
  void bodies(String html, String expected) {
    FeedItemView item =
        new FeedItemView(
            "https://example.org/paper/2026/ferries/",
            "Ferries",
            "",
            new Html(html),
            List.of(),
            List.of(),
            Instant.EPOCH,
            null,
            null,
            0);
    assertEquals(expected, new FeedBody(SiteUrl.of("https://example.org/paper")).of(item));
  }
}
