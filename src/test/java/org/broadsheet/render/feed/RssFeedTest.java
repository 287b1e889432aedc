package org.broadsheet.render.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.broadsheet.config.SiteUrl;
import org.broadsheet.model.Html;
import org.broadsheet.page.view.FeedItemView;
import org.broadsheet.page.view.FeedView;
import org.broadsheet.page.view.PictureView;
import org.broadsheet.render.Samples;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

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

  private static String text(FeedView view) {
    return new RssFeed(SiteUrl.of("https://example.org/")).text(view);
  }

  @Test
  void aFeedHoldsWholeStories() {
    FeedItemView bare =
        new FeedItemView(
            "https://example.org/2026/11/quay/",
            "Quay full",
            "",
            Html.EMPTY,
            List.of(),
            List.of(),
            Instant.parse("1987-01-02T03:04:05Z"),
            null,
            null,
            0);
    assertEquals(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" version="2.0">
          <channel>
            <title>The Harbour Post</title>
            <link>https://example.org/</link>
            <description>News from the quay</description>
            <language>en-GB</language>
            <lastBuildDate>Fri, 20 Nov 2026 08:15:00 GMT</lastBuildDate>
            <atom:link href="https://example.org/feed.xml" type="application/rss+xml" rel="self" />
            <item>
              <title>Ferries go electric</title>
              <link>https://example.org/2026/11/ferries/</link>
              <description>The first of six boats</description>
              <enclosure url="https://example.org/2026/11/ferries/ferry.jpg" length="81234" type="image/jpeg" />
              <category>Local</category>
              <category>Transport</category>
              <pubDate>Fri, 20 Nov 2026 08:15:00 GMT</pubDate>
              <guid>https://example.org/2026/11/ferries/</guid>
              <dc:creator>Mara Lindt</dc:creator>
              <dc:creator>Sam Lee</dc:creator>
              <content:encoded><![CDATA[<p>Six <a href="https://example.org/about/">boats</a></p>]]></content:encoded>
              <media:content medium="image" fileSize="81234" height="900" type="image/jpeg" width="1600" url="https://example.org/2026/11/ferries/ferry.jpg">
                <media:credit scheme="urn:ebu">Ada Holm / Broadsheet</media:credit>
                <media:description type="plain">Boats at last &amp; more</media:description>
                <media:title type="plain">A ferry &amp; a gull</media:title>
              </media:content>
            </item>
            <item>
              <title>Quay full</title>
              <link>https://example.org/2026/11/quay/</link>
              <pubDate>Fri, 02 Jan 1987 03:04:05 GMT</pubDate>
              <guid>https://example.org/2026/11/quay/</guid>
            </item>
          </channel>
        </rss>
        """,
        text(
            Samples.feed(
                List.of(
                    item("Ferries go electric", "<p>Six <a href=\"/about/\">boats</a></p>\n"),
                    bare))));
  }

  @Test
  void aFeedWithoutStoriesIsAFeed() {
    assertEquals(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss xmlns:atom="http://www.w3.org/2005/Atom" version="2.0">
          <channel>
            <title>Local</title>
            <link>https://example.org/local/</link>
            <description>Local news</description>
            <language>fa</language>
            <atom:link href="https://example.org/local/feed.xml" type="application/rss+xml" rel="self" />
          </channel>
        </rss>
        """,
        text(
            new FeedView(
                "Local",
                "Local news",
                "https://example.org/local/",
                "https://example.org/local/feed.xml",
                "fa",
                null,
                List.of())));
  }

  @Test
  void aPictureOfUnknownSizeIsNoEnclosure() {
    FeedItemView story = item("Ferries", "");
    FeedItemView unknown =
        new FeedItemView(
            story.url(),
            story.title(),
            story.summary(),
            story.body(),
            List.of(),
            List.of(),
            story.published(),
            new PictureView("https://example.org/a.jpg", null, null, "", null, null),
            null,
            0);
    String text = text(Samples.feed(List.of(unknown)));
    assertEquals(
        """
              <guid>https://example.org/2026/11/ferries/</guid>
              <media:content medium="image" url="https://example.org/a.jpg" />
            </item>
          </channel>
        </rss>
        """,
        text.substring(text.indexOf("      <guid>")));
  }

  @Test
  void aHostileStoryIsTextAndNothingElse() throws Exception {
    String hostile = Samples.HOSTILE + "\u0000\u0007\uFFFF\uD800 <b>";
    FeedItemView story = item(hostile, "<p>" + Html.escape(hostile) + " ]]> <img alt=\"]]>\"></p>");
    FeedView view =
        new FeedView(
            hostile,
            hostile,
            "https://example.org/",
            "https://example.org/f",
            "en",
            null,
            List.of(story));
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    Document feed =
        factory.newDocumentBuilder().parse(new InputSource(new StringReader(text(view))));
    String clean = Samples.HOSTILE + " <b>";
    assertEquals(clean, feed.getElementsByTagName("title").item(0).getTextContent());
    assertEquals(clean, feed.getElementsByTagName("title").item(1).getTextContent());
    assertEquals(0, feed.getElementsByTagName("script").getLength());
    assertEquals(
        "<p>&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;\"'&amp;]]&gt;{{ site.title }} &lt;b&gt; ]]&gt; <img alt=\"]]&gt;\"></p>",
        feed.getElementsByTagNameNS("http://purl.org/rss/1.0/modules/content/", "encoded")
            .item(0)
            .getTextContent());
  }
}
