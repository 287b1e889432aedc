package org.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.broadsheet.assemble.Desk;
import org.broadsheet.page.view.ArticlePageView;
import org.broadsheet.page.view.TagsPageView;
import org.junit.jupiter.api.Test;

class ClaimsTest {

  @Test
  void ofTwoStoriesWithOneAddressTheNewerHasIt() {
    Desk desk =
        new Desk()
            .story("a/ferry", "2026-11-20", s -> s.headline("Older"))
            .story("b/ferry", "2026-11-21", s -> s.headline("Newer"));
    Proof proof = Proof.of(desk);
    assertEquals(
        """
        content/articles/a/ferry.md: error: the address /2026/11/ferry/ of the story \
        content/articles/a/ferry.md belongs to the story content/articles/b/ferry.md already \
        [address-taken]
        hint: give the story another "slug"
        """,
        desk.problemTexts());
    assertEquals(
        "Newer", proof.view("/2026/11/ferry/", ArticlePageView.class).article().headline());
    assertEquals(proof.urls().size(), proof.plan.pages().size(), "each address once");
  }

  @Test
  void anOldAddressGivesWay() {
    Desk desk =
        new Desk()
            .story("ferry", "2026-11-20", s -> s.aliases("/2026/11/quay/", "/feed.xml", "/old/"))
            .story("quay", "2026-11-19", s -> s.aliases("/old/"));
    Proof.of(desk);
    assertEquals(
        """
        content/articles/ferry.md: error: the address /2026/11/quay/ of the old address of \
        content/articles/ferry.md belongs to the story content/articles/quay.md already \
        [address-taken]
        hint: take it out of "aliases"
        content/articles/ferry.md: error: the address /feed.xml of the old address of \
        content/articles/ferry.md belongs to the feed already [address-taken]
        hint: take it out of "aliases"
        content/articles/quay.md: error: the address /old/ of the old address of \
        content/articles/quay.md belongs to the old address of content/articles/ferry.md already \
        [address-taken]
        hint: take it out of "aliases"
        """,
        desk.problemTexts());
  }

  @Test
  void whatCannotBeRenamedComesFirst() {
    Desk desk =
        new Desk()
            .section("tags", "Tags")
            .section("authors", "People")
            .section("latest", "Fresh")
            .section("archive", "Old")
            .page("local", t -> t)
            .section("local", "Local")
            .permalink("/{slug}/")
            .story("local", "2026-11-20")
            .staticFile("index.html")
            .staticFile("sitemap.xml")
            .staticFile("feed.xml");
    Proof proof = Proof.of(desk);
    assertEquals(
        """
        content/articles/local.md: error: the address /local/ of the story \
        content/articles/local.md belongs to the section "Local" already [address-taken]
        hint: give the story another "slug"
        content/pages/local.md: error: the address /local/ of the page content/pages/local.md \
        belongs to the section "Local" already [address-taken]
        hint: rename one of the two
        site.yaml:20: error: the address /tags/ of the section "Tags" belongs to the list of tags \
        already [address-taken]
        hint: rename one of the two
        site.yaml:21: error: the address /authors/ of the section "People" belongs to the list of \
        authors already [address-taken]
        hint: rename one of the two
        site.yaml:22: error: the address /latest/ of the section "Fresh" belongs to the list of \
        all stories already [address-taken]
        hint: rename one of the two
        site.yaml:23: error: the address /archive/ of the section "Old" belongs to the archive \
        already [address-taken]
        hint: rename one of the two
        static/feed.xml: error: the address /feed.xml of the file static/feed.xml belongs to the \
        feed already [address-taken]
        hint: rename one of the two
        static/index.html: error: the address /index.html of the file static/index.html belongs \
        to the front page already [address-taken]
        hint: rename one of the two
        static/sitemap.xml: error: the address /sitemap.xml of the file static/sitemap.xml \
        belongs to the sitemap already [address-taken]
        hint: rename one of the two
        """,
        desk.problemTexts());
    assertEquals("Tags | The Post", proof.view("/tags/", TagsPageView.class).head().title());
  }

  @Test
  void everyListSaysWhatItIs() {
    Desk desk =
        new Desk()
            .author("ada", "Ada Byron")
            .section("local", "Local")
            .story("a", "2026-11-20", s -> s.tags("Boats"))
            .staticFile("2026/index.html")
            .staticFile("2026/11/index.html")
            .staticFile("404.html")
            .staticFile("authors/ada/index.html")
            .staticFile("local/feed.xml")
            .staticFile("tags/boats/index.html");
    Proof.of(desk);
    assertEquals(
        """
        static/2026/11/index.html: error: the address /2026/11/index.html of the file \
        static/2026/11/index.html belongs to the archive of November 2026 already [address-taken]
        hint: rename one of the two
        static/2026/index.html: error: the address /2026/index.html of the file \
        static/2026/index.html belongs to the archive of 2026 already [address-taken]
        hint: rename one of the two
        static/404.html: error: the address /404.html of the file static/404.html belongs to the \
        page for what is not found already [address-taken]
        hint: rename one of the two
        static/authors/ada/index.html: error: the address /authors/ada/index.html of the file \
        static/authors/ada/index.html belongs to the author "Ada Byron" already [address-taken]
        hint: rename one of the two
        static/local/feed.xml: error: the address /local/feed.xml of the file \
        static/local/feed.xml belongs to the section "Local" already [address-taken]
        hint: rename one of the two
        static/tags/boats/index.html: error: the address /tags/boats/index.html of the file \
        static/tags/boats/index.html belongs to the tag "Boats" already [address-taken]
        hint: rename one of the two
        """,
        desk.problemTexts());
  }

  @Test
  void aStoryGivesWayToATag() {
    Desk desk =
        new Desk()
            .permalink("/tags/{slug}/")
            .story("new", "2026-11-20", s -> s.tags("Boats"))
            .story("boats", "2026-11-18");
    Proof.of(desk);
    assertEquals(
        """
        content/articles/boats.md: error: the address /tags/boats/ of the story \
        content/articles/boats.md belongs to the tag "Boats" already [address-taken]
        hint: give the story another "slug"
        """,
        desk.problemTexts());
  }

  @Test
  void oneFileIsOneAddressHoweverItIsSpelt() {
    Desk desk =
        new Desk()
            .story("ferry", "2026-11-20", s -> s.aliases("/index.html", "/2026/11/quay/index.html"))
            .story("quay", "2026-11-19", s -> s.aliases("/myindex.html"));
    Proof.of(desk);
    assertEquals(
        """
        content/articles/ferry.md: error: the address /2026/11/quay/index.html of the old address \
        of content/articles/ferry.md belongs to the story content/articles/quay.md already \
        [address-taken]
        hint: take it out of "aliases"
        content/articles/ferry.md: error: the address /index.html of the old address of \
        content/articles/ferry.md belongs to the front page already [address-taken]
        hint: take it out of "aliases"
        """,
        desk.problemTexts());
  }
}
