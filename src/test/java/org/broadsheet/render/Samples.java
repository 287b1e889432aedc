package org.broadsheet.render;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.config.HouseStyle;
import org.broadsheet.config.HtmlPolicy;
import org.broadsheet.config.Permalink;
import org.broadsheet.config.Publisher;
import org.broadsheet.config.RecentList;
import org.broadsheet.config.Refresh;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.config.SiteUrl;
import org.broadsheet.model.Html;
import org.broadsheet.model.UrlPath;
import org.broadsheet.page.view.ArticlePageView;
import org.broadsheet.page.view.ArticleView;
import org.broadsheet.page.view.AuthorView;
import org.broadsheet.page.view.BylineView;
import org.broadsheet.page.view.CorrectionView;
import org.broadsheet.page.view.DateView;
import org.broadsheet.page.view.FeedItemView;
import org.broadsheet.page.view.FeedView;
import org.broadsheet.page.view.FrontPageView;
import org.broadsheet.page.view.HeadView;
import org.broadsheet.page.view.HeadingView;
import org.broadsheet.page.view.LinkView;
import org.broadsheet.page.view.NotFoundPageView;
import org.broadsheet.page.view.PictureView;
import org.broadsheet.page.view.PropertyView;
import org.broadsheet.page.view.RedirectPageView;
import org.broadsheet.page.view.SiteView;
import org.broadsheet.page.view.TeaserView;

/** A small paper to render. */
public final class Samples {

  /** A headline that wants to be code wherever it lands. */
  public static final String HOSTILE = "</script><script>alert(1)</script>\"'&]]>{{ site.title }}";

  private Samples() {}

  public static SiteConfig config(String url) {
    return new SiteConfig(
        "The Harbour Post",
        SiteUrl.of(url),
        "en-GB",
        ZoneId.of("Europe/London"),
        null,
        null,
        List.of(),
        Permalink.DEFAULT,
        20,
        new RecentList(6, Refresh.BUILD),
        20,
        HtmlPolicy.SAFE,
        new Publisher("The Harbour Post", null, null, null),
        List.of(),
        null,
        HouseStyle.NONE);
  }

  public static SiteView site() {
    return site(
        Map.of("by", "By", "older", "Older than {days} days", "recent-posts", "Recent posts"));
  }

  public static SiteView site(Map<String, String> words) {
    return new SiteView(
        "The Harbour Post",
        "News from the quay",
        "en-GB",
        "ltr",
        words,
        List.of(new LinkView("Local", "/local/"), new LinkView("Sport", "/sport/")),
        List.of(new LinkView("About", "/about/")),
        List.of(),
        new LinkView("All stories", "/feed.xml"),
        null,
        null,
        "Broadsheet 1.0");
  }

  public static HeadView head(String headline) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("@context", "https://schema.org");
    data.put("@type", "NewsArticle");
    data.put("headline", headline);
    return new HeadView(
        headline + " | The Harbour Post",
        "About the ferries",
        "https://example.org/2026/11/ferries/",
        "max-image-preview:large",
        List.of(new PropertyView("og:title", headline)),
        List.of(new LinkView("All stories", "https://example.org/feed.xml")),
        List.of(),
        data);
  }

  public static ArticleView article(String headline) {
    Map<String, Object> extra = new LinkedHashMap<>();
    extra.put("zone", 3L);
    extra.put("boats", List.of("Gull", "Tern"));
    return new ArticleView(
        "/2026/11/ferries/",
        headline,
        null,
        "The first of six boats",
        byline(),
        List.of(author()),
        new DateView("2026-11-20T08:15:00Z", "20 November 2026, 8:15"),
        null,
        new PictureView(
            "/2026/11/ferries/ferry.jpg", 1600, 900, "A ferry", new Html("At <em>last</em>"), null),
        new Html("<p>The <a href=\"/2026/11/quay/\">quay</a> is full.</p>"),
        List.of(new HeadingView(2, "why", "Why")),
        3,
        new LinkView("Local", "/local/"),
        List.of(new LinkView("Transport", "/tags/transport/")),
        "news",
        null,
        List.of(
            new CorrectionView(
                new DateView("2026-11-21", "21 November"), Html.text("Six & not 5"))),
        null,
        null,
        List.of(),
        "en-GB",
        "ltr",
        false,
        extra);
  }

  public static AuthorView author() {
    return new AuthorView(
        "mara-lindt",
        "Mara Lindt",
        "/authors/mara-lindt/",
        null,
        Html.EMPTY,
        null,
        null,
        List.of());
  }

  public static BylineView byline() {
    return new BylineView(null, List.of(new LinkView("Mara Lindt", "/authors/mara-lindt/")));
  }

  public static TeaserView teaser(String headline, String url) {
    return new TeaserView(
        url,
        headline,
        null,
        null,
        "The first of six boats …",
        new DateView("2026-11-20T08:15:00Z", "20 November 2026, 8:15"),
        new LinkView("Local", "/local/"),
        byline(),
        null,
        "news",
        null,
        "en-GB",
        "ltr",
        false);
  }

  static Sheet articlePage(String headline) {
    return new Sheet(
        new UrlPath("/2026/11/ferries/"),
        new ArticlePageView(
            site(),
            head(headline),
            article(headline),
            List.of(teaser("Quay full", "/2026/11/quay/"))));
  }

  static Sheet frontPage() {
    return new Sheet(
        UrlPath.ROOT,
        new FrontPageView(
            site(),
            head("Front"),
            teaser("Quay full", "/2026/11/quay/"),
            List.of(),
            List.of(),
            List.of(),
            new LinkView("All stories", "/latest/"),
            null));
  }

  static Sheet notFoundPage() {
    return new Sheet(
        new UrlPath("/404.html"), new NotFoundPageView(site(), head("Not found"), List.of()));
  }

  static Sheet redirectPage() {
    return new Sheet(
        new UrlPath("/old/ferries/"),
        new RedirectPageView(site(), head("Moved"), new LinkView("Ferries", "/2026/11/ferries/")));
  }

  public static FeedView feed(List<FeedItemView> items) {
    return new FeedView(
        "The Harbour Post",
        "News from the quay",
        "https://example.org/",
        "https://example.org/feed.xml",
        "en-GB",
        Instant.parse("2026-11-20T08:15:00Z"),
        items);
  }
}
