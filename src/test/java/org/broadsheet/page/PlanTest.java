package org.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.broadsheet.assemble.Desk;
import org.broadsheet.model.Html;
import org.broadsheet.model.UrlPath;
import org.broadsheet.page.view.AuthorPageView;
import org.broadsheet.page.view.AuthorView;
import org.broadsheet.page.view.AuthorsPageView;
import org.broadsheet.page.view.CountView;
import org.broadsheet.page.view.HtmlView;
import org.broadsheet.page.view.LatestPageView;
import org.broadsheet.page.view.LinkView;
import org.broadsheet.page.view.ListingView;
import org.broadsheet.page.view.PageView;
import org.broadsheet.page.view.RedirectPageView;
import org.broadsheet.page.view.SectionPageView;
import org.broadsheet.page.view.SectionView;
import org.broadsheet.page.view.SiteView;
import org.broadsheet.page.view.StandalonePageView;
import org.broadsheet.page.view.TagPageView;
import org.broadsheet.page.view.TagsPageView;
import org.junit.jupiter.api.Test;

class PlanTest {

  private static Desk desk() {
    return new Desk()
        .tagline("Quay")
        .copyright("All rights")
        .profile("Elsewhere", "https://else.example/")
        .author("ada", "Ada")
        .section("sport", "Sport")
        .section("local", "Local", "Streets.")
        .section("empty", "Empty")
        .page("about", t -> t.text("We."))
        .page("hidden", "fa", -1, false, false, t -> t)
        .picture("content/articles/b.jpg")
        .picture("static/a.jpg")
        .staticFile("style.css")
        .story(
            "ferry",
            "2026-11-20",
            s ->
                s.by("ada")
                    .section("Local")
                    .tags("Quay", "Boats")
                    .photo("b.jpg")
                    .picture("/a.jpg")
                    .aliases("/2012/ferry/", "/f.html"))
        .story("game", "2026-11-19", s -> s.by("ada").section("Sport").tags("Quay"));
  }

  @Test
  void everyAddressOfASite() {
    Desk desk = desk();
    Map<String, String> expected = new LinkedHashMap<>();
    """
    / FrontPageView
    /2012/ferry/ RedirectPageView
    /2026/ YearPageView
    /2026/11/ MonthPageView
    /2026/11/ferry/ ArticlePageView
    /2026/11/game/ ArticlePageView
    /404.html NotFoundPageView
    /about/ StandalonePageView
    /archive/ ArchivePageView
    /authors/ AuthorsPageView
    /authors/ada/ AuthorPageView
    /empty/ SectionPageView
    /empty/feed.xml FeedView
    /f.html RedirectPageView
    /feed.xml FeedView
    /hidden/ StandalonePageView
    /latest/ LatestPageView
    /local/ SectionPageView
    /local/feed.xml FeedView
    /robots.txt RobotsView
    /sitemap.xml SitemapView
    /sport/ SectionPageView
    /sport/feed.xml FeedView
    /tags/ TagsPageView
    /tags/boats/ TagPageView
    /tags/quay/ TagPageView
    """
        .lines()
        .forEach(l -> expected.put(l.split(" ")[0], l.split(" ")[1]));
    Proof proof = Proof.of(desk);
    assertEquals(List.copyOf(expected.entrySet()), List.copyOf(proof.urls().entrySet()));
    assertEquals(
        List.of(
            new Asset(new UrlPath("/a.jpg"), "static/a.jpg"),
            new Asset(new UrlPath("/articles/b.jpg"), "content/articles/b.jpg"),
            new Asset(new UrlPath("/style.css"), "static/style.css")),
        proof.plan.assets().stream().sorted(Comparator.comparing(Asset::url)).toList());
    assertEquals("", desk.problemTexts());
  }

  @Test
  void theUsualLimitOfASitemapIsTheProtocols() {
    Desk desk = desk();
    Proof proof = Proof.of(desk);
    assertEquals(
        proof.plan.pages().stream().map(Page::digest).toList(),
        PagePlanner.plan(proof.paper, desk.problems).pages().stream().map(Page::digest).toList());
    assertEquals(50_000, Sitemaps.MOST_ENTRIES);
  }

  @Test
  void aRobotsFileOfTheSitesOwnIsLeftAsItIs() {
    Desk desk = new Desk().staticFile("robots.txt");
    Proof proof = Proof.of(desk);
    assertEquals(
        List.of(new Asset(new UrlPath("/robots.txt"), "static/robots.txt")), proof.plan.assets());
    assertEquals(false, proof.urls().containsKey("/robots.txt"));
    assertEquals("", desk.problemTexts());
  }

  @Test
  void everyPageHasTheSameFurniture() {
    Proof proof = Proof.of(desk());
    SiteView site =
        new SiteView(
            "The Post",
            "Quay",
            "en",
            "ltr",
            Proof.ENGLISH.labels(),
            List.of(new LinkView("Sport", "/sport/"), new LinkView("Local", "/local/")),
            List.of(new LinkView("Page about", "/about/")),
            List.of(new LinkView("Elsewhere", "https://else.example/")),
            new LinkView("The Post", "/feed.xml"),
            null,
            "All rights",
            "Broadsheet 1");
    assertEquals(site, proof.views.makers().furniture());
    proof.plan.pages().stream()
        .map(Page::view)
        .filter(HtmlView.class::isInstance)
        .map(HtmlView.class::cast)
        .forEach(v -> assertEquals(site, v.site(), v.template()));
  }

  @Test
  void oldAddressesLeadToTheStory() {
    Proof proof = Proof.of(desk());
    for (String alias : List.of("/2012/ferry/", "/f.html")) {
      assertEquals(
          new RedirectPageView(
              proof.views.makers().furniture(),
              proof.head(alias),
              new LinkView("The ferry", "/2026/11/ferry/")),
          proof.view(alias, RedirectPageView.class));
    }
  }

  @Test
  void listsShowTheirStories() {
    Proof proof = Proof.of(desk());
    SiteView site = proof.views.makers().furniture();
    ListingView ferry = new ListingView(List.of(proof.teaser("ferry")), null, null, null);
    ListingView both =
        new ListingView(List.of(proof.teaser("ferry"), proof.teaser("game")), null, null, null);
    assertEquals(
        new LatestPageView(site, proof.head("/latest/"), both),
        proof.view("/latest/", LatestPageView.class));
    assertEquals("Latest | The Post", proof.head("/latest/").title());
    assertEquals(
        new SectionPageView(
            site,
            proof.head("/local/"),
            new SectionView(
                "Local",
                "/local/",
                "Streets.",
                Html.EMPTY,
                new LinkView("The Post: Local", "/local/feed.xml")),
            ferry),
        proof.view("/local/", SectionPageView.class));
    assertEquals(
        new ListingView(List.of(), null, null, null),
        proof.view("/empty/", SectionPageView.class).listing());
    AuthorView ada =
        new AuthorView("ada", "Ada", "/authors/ada/", null, Html.EMPTY, null, null, List.of());
    assertEquals(
        new AuthorPageView(site, proof.head("/authors/ada/"), ada, both),
        proof.view("/authors/ada/", AuthorPageView.class));
    assertEquals(
        new AuthorsPageView(site, proof.head("/authors/"), List.of(ada)),
        proof.view("/authors/", AuthorsPageView.class));
    assertEquals("Authors | The Post", proof.head("/authors/").title());
    assertEquals(
        new TagPageView(
            site, proof.head("/tags/boats/"), new LinkView("Boats", "/tags/boats/"), ferry),
        proof.view("/tags/boats/", TagPageView.class));
    assertEquals(
        new TagsPageView(
            site,
            proof.head("/tags/"),
            List.of(
                new CountView("Boats", "/tags/boats/", 1),
                new CountView("Quay", "/tags/quay/", 2))),
        proof.view("/tags/", TagsPageView.class));
  }

  @Test
  void pagesOutsideTheStreamShowTheirText() {
    Proof proof = Proof.of(desk());
    assertEquals(
        new StandalonePageView(
            proof.views.makers().furniture(),
            proof.head("/about/"),
            new PageView(
                "/about/", "Page about", null, new Html("<p>We.</p>"), List.of(), "en", "ltr")),
        proof.view("/about/", StandalonePageView.class));
    PageView hidden = proof.view("/hidden/", StandalonePageView.class).page();
    assertEquals("fa rtl", hidden.language() + " " + hidden.direction());
    assertEquals("Page about | The Post", proof.head("/about/").title());
  }

  @Test
  void everyViewHasItsTemplate() {
    Proof proof = Proof.of(desk());
    Map<String, String> templates = new TreeMap<>();
    for (Page page : proof.plan.pages()) {
      if (page.view() instanceof HtmlView view) {
        templates.put(view.getClass().getSimpleName().replace("PageView", ""), view.template());
      }
    }
    assertEquals(
        "{Archive=archive.html, Article=article.html, Author=author.html, Authors=authors.html,"
            + " Front=front.html, Latest=latest.html, Month=month.html, NotFound=404.html,"
            + " Redirect=redirect.html, Section=section.html, Standalone=page.html, Tag=tag.html,"
            + " Tags=tags.html, Year=year.html}",
        templates.toString());
  }
}
