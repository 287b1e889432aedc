package org.broadsheet.assemble;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.broadsheet.model.Author;
import org.broadsheet.model.Site;
import org.broadsheet.model.Slug;
import org.junit.jupiter.api.Test;

class AuthorDirectoryTest {

  private static Author inPlace(Desk desk, String story) {
    return Objects.requireNonNull(desk.article(story).authors().get(0).inPlace());
  }

  @Test
  void aFileWinsOverWhatAStorySays() {
    Desk desk =
        new Desk()
            .author("ada", "Ada Byron", "Editor", null, b -> b)
            .story("ferry", "2026-11-20", s -> s.by("Ada", "Reporter", b -> b.text("Writes.")));
    assertEquals(desk.newsroom().authors(), desk.site().authors());
  }

  @Test
  void amongStoriesTheNewestThatGivesABioWins() {
    Desk desk =
        new Desk()
            .story("new", "2026-11-22", s -> s.by("Ada", "Editor", b -> b))
            .story("middle", "2026-11-21", s -> s.by("Ada", "Writer", b -> b.text("Now.")))
            .story("old", "2026-11-20", s -> s.by("Ada", "Intern", b -> b.text("Then.")));
    assertEquals(List.of(inPlace(desk, "middle")), desk.site().authors());
  }

  @Test
  void withoutAnyBioTheNewestStoryWins() {
    Desk desk =
        new Desk()
            .story("old", "2026-11-20", s -> s.by("Ada", "Intern", b -> b))
            .story("new", "2026-11-22", s -> s.by("Ada", "Editor", b -> b));
    assertEquals(List.of(inPlace(desk, "new")), desk.site().authors());
  }

  @Test
  void anAuthorOfAnUnpublishedStoryIsNotInTheSite() {
    Desk desk = new Desk().story("later", "2026-12-01", s -> s.by("Ada", null, b -> b));
    assertEquals(List.of(), desk.site().authors());
    assertEquals("", desk.problemTexts());
  }

  @Test
  void authorsStandByNameAndThenById() {
    Site site =
        new Desk()
            .author("c", "Ada")
            .author("b", "Zoe")
            .author("a", "Ada")
            .story("ferry", "2026-11-20", s -> s.by("Mia", null, b -> b))
            .site();
    assertEquals(
        List.of("a", "c", "mia", "b"), site.authors().stream().map(a -> a.id().value()).toList());
  }

  @Test
  void aStoryStandsOnceUnderEachOfItsAuthors() {
    Desk desk =
        new Desk()
            .author("ada", "Ada")
            .author("zoe", "Zoe")
            .story("old", "2026-11-20", s -> s.by("ada", "zoe", "ada"))
            .story("new", "2026-11-21", s -> s.by("zoe"));
    assertEquals(
        Map.of(
            new Slug("ada"), List.of(desk.article("old")),
            new Slug("zoe"), List.of(desk.article("new"), desk.article("old"))),
        desk.site().byAuthor());
  }

  @Test
  void anAuthorWrittenInOneStoryIsKnownInAll() {
    Desk desk =
        new Desk()
            .story("a", "2026-11-20", s -> s.by("Ada Byron", null, b -> b))
            .story("b", "2026-11-21", s -> s.by("ada-byron"));
    desk.site();
    assertEquals("", desk.problemTexts());
  }

  private static String complaint(Desk desk) {
    desk.story("ferry", "2026-11-20", s -> s.by("marc")).site();
    return desk.problemTexts();
  }

  @Test
  void aSlipOfThePenIsGuessed() {
    assertEquals(
        """
        content/articles/ferry.md:3:10: error: unknown author "marc" [author-unknown]
        hint: did you mean "mara"? Or add content/authors/marc.md
        """,
        complaint(new Desk().author("mara", "Mara").author("zoe", "Zoe")));
  }

  private static String complaint(String credit) {
    Desk desk = new Desk().author("mara-lindt", "Mara Lindt").author("nora-vale", "Nora Vale");
    desk.story("ferry", "2026-11-20", s -> s.by(credit)).site();
    return desk.problemTexts();
  }

  @Test
  void twoAuthorsInOneTextAreToldHowAListIsWritten() {
    assertEquals(
        """
        content/articles/ferry.md:3:10: error: unknown author "mara-lindt and nora-vale" [author-unknown]
        hint: for more than one author, write authors: [mara-lindt, nora-vale]
        """,
        complaint("mara-lindt and nora-vale"));
    assertEquals(
        """
        content/articles/ferry.md:3:10: error: unknown author "Mara Lindt & Zoe Finch" [author-unknown]
        hint: for more than one author, write authors: [mara-lindt, zoe-finch]
        """,
        complaint("Mara Lindt & Zoe Finch"));
    assertEquals(
        """
        content/articles/ferry.md:3:10: error: unknown author "nora-vale و mara-lindt" [author-unknown]
        hint: for more than one author, write authors: [nora-vale, mara-lindt]
        """,
        complaint("nora-vale و mara-lindt"));
  }

  @Test
  void aNameWithAndInItIsNoList() {
    assertEquals(
        """
        content/articles/ferry.md:3:10: error: unknown author "Smith and Sons" [author-unknown]
        hint: known authors are mara-lindt, nora-vale; correct the name or add content/authors/smith-and-sons.md
        """,
        complaint("Smith and Sons"));
  }

  @Test
  void upToEightAuthorsAreNamed() {
    Desk desk = new Desk();
    for (int i = 8; i >= 1; i--) {
      desk.author("author-" + i, "A");
    }
    assertEquals(
        """
        content/articles/ferry.md:3:10: error: unknown author "marc" [author-unknown]
        hint: known authors are author-1, author-2, author-3, author-4, author-5, author-6, \
        author-7, author-8; correct the name or add content/authors/marc.md
        """,
        complaint(desk));
  }

  @Test
  void ofNineAuthorsEightAreNamed() {
    Desk desk = new Desk();
    for (int i = 1; i <= 9; i++) {
      desk.author("author-" + i, "A");
    }
    assertEquals(
        """
        content/articles/ferry.md:3:10: error: unknown author "marc" [author-unknown]
        hint: known authors are author-1, author-2, author-3, author-4, author-5, author-6, \
        author-7, author-8 …; correct the name or add content/authors/marc.md
        """,
        complaint(desk));
  }

  @Test
  void theFirstAuthorIsAskedFor() {
    assertEquals(
        """
        content/articles/ferry.md:3:10: error: unknown author "marc" [author-unknown]
        hint: add content/authors/marc.md with the author's name
        """,
        complaint(new Desk()));
  }

  @Test
  void aStoryThatComesLaterMayNameAnAuthorOfAnother() {
    Desk desk =
        new Desk()
            .author("zoe", "Zoe")
            .story("now", "2026-11-20", s -> s.by("zoe"))
            .story("later", "2026-12-20", s -> s.by("Ada", null, b -> b))
            .story("last", "2026-12-21", s -> s.by("ada", "nobody"));
    desk.site();
    assertEquals(
        """
        content/articles/last.md:3:10: error: unknown author "nobody" [author-unknown]
        hint: known authors are zoe; correct the name or add content/authors/nobody.md
        """,
        desk.problemTexts());
  }
}
