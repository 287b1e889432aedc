package org.broadsheet.assemble;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.broadsheet.model.Addresses;
import org.broadsheet.model.Photo;
import org.broadsheet.model.Site;
import org.broadsheet.model.StaticFile;
import org.broadsheet.model.UrlPath;
import org.broadsheet.problem.Location;
import org.junit.jupiter.api.Test;

class AddressBookTest {

  @Test
  void everythingPublicHasItsPage() {
    Addresses addresses =
        new Desk()
            .zone("Pacific/Auckland")
            .author("ada", "Ada")
            .sectionFile("local", "Local", null, 0, t -> t)
            .page("about", t -> t)
            .page("idea", null, 0, true, false, t -> t)
            .story("ferry", "2026-10-31T12:00:00Z", s -> s.section("Local"))
            .story("mia", "2026-11-21", s -> s.by("Mia", null, b -> b))
            .story("later", "2026-12-21")
            .story("draft", "2026-11-01", s -> s.draft())
            .story("idea", null, s -> s.draft())
            .site()
            .addresses();
    assertEquals(
        new Addresses(
            Map.of(
                "content/articles/ferry.md", new UrlPath("/2026/11/ferry/"),
                "content/articles/mia.md", new UrlPath("/2026/11/mia/"),
                "content/authors/ada.md", new UrlPath("/authors/ada/"),
                "content/pages/about.md", new UrlPath("/about/"),
                "content/sections/local.md", new UrlPath("/local/")),
            Map.of(),
            Set.of(
                new UrlPath("/2026/12/later/"),
                new UrlPath("/2026/11/draft/"),
                new UrlPath("/idea/"))),
        addresses);
  }

  @Test
  void anAddressThatSomethingPublicHasIsNotWithheld() {
    Addresses addresses =
        new Desk()
            .permalink("/{slug}/")
            .page("about", t -> t)
            .story("about", "2026-11-01", s -> s.draft())
            .story("a/ferry", "2026-11-01")
            .story("b/ferry", "2026-12-01")
            .story("c/quay", "2026-12-01")
            .site()
            .addresses();
    assertEquals(Set.of(new UrlPath("/quay/")), addresses.withheld());
  }

  @Test
  void onlyMediaThatSomethingPublicShowsOrOffersIsThere() {
    Desk desk =
        new Desk()
            .publisher("The Post", "/logo.png", null, null)
            .picture("static/logo.png")
            .picture("content/logo.png")
            .author("ada", "Ada", null, "ada.jpg", b -> b.picture("desk.jpg"))
            .picture("content/authors/ada.jpg")
            .picture("content/authors/desk.jpg")
            .picture("content/authors/other.jpg")
            .sectionFile("local", "Local", null, 0, t -> t.picture("map.jpg"))
            .picture("content/sections/map.jpg")
            .page("about", t -> t.picture("house.jpg"))
            .picture("content/pages/house.jpg")
            .page("idea", null, 0, true, false, t -> t.picture("plan.jpg"))
            .picture("content/pages/plan.jpg")
            .story(
                "ferry",
                "2026-11-20",
                s ->
                    s.photo("ferry.jpg")
                        .picture("pier.jpg")
                        .link("report.pdf#page=2")
                        .by(
                            "Mia",
                            null,
                            new Photo("mia.jpg", null, null, null, Location.file("x")),
                            b -> b))
            .picture("content/articles/ferry.jpg")
            .picture("content/articles/pier.jpg")
            .picture("content/articles/mia.jpg")
            .media("content/articles/report.pdf", "application/pdf", null, 9)
            .story("later", "2026-12-20", s -> s.photo("later.jpg").link("secret.pdf"))
            .picture("content/articles/later.jpg")
            .media("content/articles/secret.pdf", "application/pdf", null, 9)
            .story("draft", "2026-11-01", s -> s.draft().photo("draft.jpg"))
            .picture("content/articles/draft.jpg");
    assertEquals(
        new TreeSet<>(
            Set.of(
                "content/articles/ferry.jpg",
                "content/articles/mia.jpg",
                "content/articles/pier.jpg",
                "content/articles/report.pdf",
                "content/authors/ada.jpg",
                "content/authors/desk.jpg",
                "content/pages/house.jpg",
                "content/sections/map.jpg",
                "static/logo.png")),
        new TreeSet<>(desk.site().addresses().media().keySet()));
    assertEquals("", desk.problemTexts());
  }

  @Test
  void mediaKeepWhatIsKnownOfThem() {
    Desk desk =
        new Desk()
            .story("ferry", "2026-11-20", s -> s.photo("ferry.jpg"))
            .picture("content/articles/ferry.jpg");
    assertEquals(
        desk.media("content/articles/ferry.jpg"),
        desk.site().addresses().media("content/articles/ferry.md", "./ferry.jpg"));
  }

  @Test
  void staticFilesGoOutButForThoseThatOnlyUnpublishedStoriesAndPagesName() {
    Site site =
        new Desk()
            .staticFile("style.css")
            .picture("static/unnamed.jpg")
            .picture("static/shared.jpg")
            .picture("static/page.jpg")
            .picture("static/later.jpg")
            .picture("static/draft.jpg")
            .staticFile("plain.txt")
            .story("ferry", "2026-11-20", s -> s.photo("/shared.jpg").link("/style.css"))
            .page("about", t -> t.link("/print.css"))
            .staticFile("print.css")
            .story("later", "2026-12-20", s -> s.photo("/shared.jpg").picture("/later.jpg"))
            .story("draft", null, s -> s.draft().photo("/draft.jpg").link("../../static/plain.txt"))
            .page("idea", null, 0, true, false, t -> t.picture("/page.jpg"))
            .site();
    assertEquals(
        List.of("style.css", "unnamed.jpg", "shared.jpg", "print.css"),
        site.staticFiles().stream().map(StaticFile::path).toList());
  }

  @Test
  void aWithheldAddressIsKnownHoweverItIsSpelt() {
    Addresses addresses =
        new Desk().story("later", "2026-12-20").story("ferry", "2026-11-20").site().addresses();
    List<String> withheld =
        List.of(
                "/2026/12/later/",
                "/2026/12/later",
                "/2026/12/later//",
                "/2026/12/./later/index.html",
                "/2026/11/../12/later",
                "/2026/11/ferry/",
                "/2026/12/",
                "/2026/12/later/x")
            .stream()
            .filter(addresses::isWithheld)
            .toList();
    assertEquals(
        List.of(
            "/2026/12/later/",
            "/2026/12/later",
            "/2026/12/later//",
            "/2026/12/./later/index.html",
            "/2026/11/../12/later"),
        withheld);
  }

  @Test
  void pagesAndMediaAreFoundFromTheFileThatNamesThem() {
    Desk desk =
        new Desk()
            .story("2026/ferry", "2026-11-20", s -> s.photo("a.jpg"))
            .picture("content/articles/2026/a.jpg")
            .page("about", t -> t);
    Addresses addresses = desk.site().addresses();
    assertEquals(
        new UrlPath("/2026/11/ferry/"),
        addresses.page("content/pages/about.md", "../articles/./2026//ferry.md"));
    assertEquals(null, addresses.page("content/pages/about.md", "../../../x.md"));
    assertEquals(null, addresses.media("content/pages/about.md", "../../../a.jpg"));
    assertEquals(
        Objects.requireNonNull(desk.media("content/articles/2026/a.jpg")),
        addresses.media("content/articles/2026/ferry.md", "a.jpg"));
  }
}
