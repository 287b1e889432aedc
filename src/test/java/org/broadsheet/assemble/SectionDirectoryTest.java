package org.broadsheet.assemble;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.model.Body;
import org.broadsheet.model.Section;
import org.broadsheet.model.Site;
import org.broadsheet.model.Slug;
import org.broadsheet.model.UrlPath;
import org.broadsheet.problem.Location;
import org.junit.jupiter.api.Test;

class SectionDirectoryTest {

  private static List<String> slugs(Site site) {
    return site.sections().stream().map(s -> s.slug().value()).toList();
  }

  @Test
  void declaredSectionsStandInTheirOrderWhetherTheyHaveStoriesOrNot() {
    Site site =
        new Desk()
            .section("sport", "Sport")
            .section("local", "Local")
            .section("arts", "Arts")
            .story("ferry", "2026-11-20", s -> s.section("Local"))
            .site();
    assertEquals(List.of("sport", "local", "arts"), slugs(site));
    assertEquals(Set.of(new Slug("local")), site.bySection().keySet());
  }

  @Test
  void aStoryNamesItsSectionBySlugOrByNameInAnyCase() {
    Desk desk =
        new Desk()
            .section("local", "Around the Harbour")
            .section("sport", "Sport")
            .story("a", "2026-11-20", s -> s.section("local"))
            .story("b", "2026-11-19", s -> s.section("AROUND the harbour"))
            .story("c", "2026-11-18");
    Site site = desk.site();
    Section local = desk.config().sections().get(0);
    assertEquals("", desk.problemTexts());
    assertEquals(Map.of("local", local, "AROUND the harbour", local), site.sectionOf());
    assertEquals(local, site.sectionOf(desk.article("a")));
    assertEquals(local, site.sectionOf(desk.article("b")));
    assertNull(site.sectionOf(desk.article("c")));
    assertEquals(
        Map.of(local.slug(), List.of(desk.article("a"), desk.article("b"))), site.bySection());
  }

  @Test
  void withoutDeclaredSectionsThoseOfPublicStoriesAreThereByName() {
    Desk desk =
        new Desk()
            .story("old", "2026-11-18", s -> s.section("sport"))
            .story("new", "2026-11-20", s -> s.section("Sport"))
            .story("arts", "2026-11-19", s -> s.section("Arts"))
            .story("later", "2026-12-19", s -> s.section("Secret"));
    assertEquals(
        List.of(
            section("arts", "Arts", "content/articles/arts.md"),
            section("sport", "Sport", "content/articles/new.md")),
        desk.site().sections());
    assertEquals("", desk.problemTexts());
  }

  private static Section section(String slug, String name, String file) {
    return new Section(
        new Slug(slug),
        name,
        null,
        Body.EMPTY,
        Integer.MAX_VALUE,
        Location.at(file, 4, 10, name.length()));
  }

  @Test
  void aFileSaysMoreAndKeepsThePlaceInTheList() {
    Desk desk =
        new Desk()
            .section("sport", "Sport", "Games.")
            .section("local", "Local", "Streets.")
            .sectionFile("sport", "Sports", null, 7, t -> t.text("Ball."))
            .sectionFile("local", "Harbour", "Quays.", 7, t -> t);
    Body ball = desk.newsroom().sections().get(0).intro();
    assertEquals(
        List.of(
            new Section(
                new Slug("sport"),
                "Sports",
                "Games.",
                ball,
                0,
                Location.file("content/sections/sport.md")),
            new Section(
                new Slug("local"),
                "Harbour",
                "Quays.",
                Body.EMPTY,
                1,
                Location.file("content/sections/local.md"))),
        desk.site().sections());
  }

  @Test
  void sectionsWithAFileAloneAreDeclaredTooAndStandByOrderNameAndSlug() {
    Desk desk =
        new Desk()
            .sectionFile("d", "Same", null, 2, t -> t)
            .sectionFile("c", "Same", null, 2, t -> t)
            .sectionFile("b", "Able", null, 2, t -> t)
            .sectionFile("z", "Zed", null, 1, t -> t)
            .story("ferry", "2026-11-20", s -> s.section("Local"));
    assertEquals(List.of("z", "b", "c", "d"), slugs(desk.site()));
    assertEquals(
        """
        content/articles/ferry.md:4:10: error: unknown section "Local" [section-unknown]
        hint: the sections are Zed, Able, Same, Same; or add content/sections/local.md
        """,
        desk.problemTexts());
  }

  @Test
  void anUnknownSectionIsReportedAlsoInAStoryThatComesLater() {
    Desk desk =
        new Desk()
            .section("sport", "Sport")
            .story("ferry", "2026-11-20", s -> s.section("Sprot"))
            .story("later", "2026-12-20", s -> s.section("Weather"))
            .story("none", "2026-12-20");
    desk.site();
    assertEquals(
        """
        content/articles/ferry.md:4:10: error: unknown section "Sprot" [section-unknown]
        hint: did you mean "Sport"? Or add content/sections/sprot.md
        content/articles/later.md:4:10: error: unknown section "Weather" [section-unknown]
        hint: the sections are Sport; or add content/sections/weather.md
        """,
        desk.problemTexts());
  }

  @Test
  void theSectionIsInAddressesThatAskForIt() {
    Desk desk =
        new Desk()
            .permalink("/{section}/{slug}/")
            .section("local", "Harbour")
            .story("a", "2026-11-20", s -> s.section("Harbour"))
            .story("b", "2026-11-19");
    Site site = desk.site();
    assertEquals(new UrlPath("/local/a/"), site.urlOf(desk.article("a")));
    assertEquals(new UrlPath("/b/"), site.urlOf(desk.article("b")));
  }

  @Test
  void aSectionOfUnpublishedStoriesAloneIsInTheirWithheldAddresses() {
    Site site =
        new Desk()
            .permalink("/{section}/{slug}/")
            .story("a", "2026-11-20", s -> s.section("Local"))
            .story("later", "2026-12-19", s -> s.section("Secret"))
            .site();
    assertEquals(Set.of(new UrlPath("/secret/later/")), site.addresses().withheld());
  }
}
