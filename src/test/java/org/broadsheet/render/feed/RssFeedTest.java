package org.broadsheet.render.feed;

import java.time.Instant;
import java.util.List;
import org.broadsheet.config.SiteUrl;
import org.broadsheet.model.Html;
import org.broadsheet.page.view.FeedItemView;
import org.broadsheet.page.view.PictureView;
import org.broadsheet.render.Samples;
import org.junit.jupiter.api.Test;

class RssFeedTest {

  private static final PictureView PICTURE =
      new PictureView(
          "https://example.org/2026/11/ferries/ferry.jpg",
          1600,
          900,
          "A ferry & a gull",
          new Html("Boats <em>at last</em> &amp; more"),
          "Ada Holm / Broadsheet");

  private static FeedItemView item(String title, String body) {
    return new FeedItemView(
        "https://example.org/2026/11/ferries/",
        title,
        "The first of six boats",
        new Html(body),
        List.of("Mara Lindt", "Sam Lee"),
        List.of("Local", "Transport"),
        Instant.parse("2026-11-20T08:15:00Z"),
        PICTURE,
        "image/jpeg",
        81234);
  }

  @Test
  void scratch() {
    System.err.println(
        new RssFeed(SiteUrl.of("https://example.org/"))
            .text(
                Samples.feed(
                    List.of(
                        item(
                            Samples.HOSTILE + "\u0007",
                            "<p>Six <a href=\"/about/\">boats</a>, <a href=\"#n\">x</a> ]]> <img src=\"ferry.jpg\" srcset=\"/a 2x\" onerror=alert(1)></p><script>alert(1)</script><figure class=embed data-embed=\"https://x\"><a href=\"https://youtu.be/abc\">Play</a></figure><iframe src=//example.net/x></iframe><p style='color:red'>ü&nbsp;a</p>")))));
    System.err.println(
        new RssFeed(SiteUrl.of("https://example.org/paper/")).text(Samples.feed(List.of())));
  }
}
