package org.broadsheet.scaffold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.broadsheet.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class ScaffoldTest {

  private static final String STORY = "---\nheadline: Storm\ndate: 2026-11-20\nbyline: Us\n";

  private static final Instant NOW = NewSiteFolder.NOW;

  @TempDir Path folder;

  private static void refused(String message, String hint, Executable order) {
    Refusal refusal = assertThrows(Refusal.class, order);
    assertEquals(message + "\n" + hint, refusal.getMessage() + "\n" + refusal.hint());
  }

  @Test
  void storyIsADraftInTheFolderOfItsMonthInTheSitesZone() throws Exception {
    NewSiteFolder site =
        new NewSiteFolder(folder, "en")
            .settings("language: en\nsections: [Local, Politics]\n")
            .file("content/authors/mara-lindt.md", "---\nname: Mara Lindt\n---\n")
            .file("content/articles/old.md", STORY + "tags: [Energy]\n---\nText.\n");
    Made made =
        site.scaffold()
            .article(
                new Commission(
                    "Ferries: \"electric\"",
                    "local",
                    List.of("Mara Lindt"),
                    List.of("energy", "harbour"),
                    Instant.parse("2026-11-30T23:30:00Z")));
    assertEquals("content/articles/2026/12/ferries-electric.md", made.path());
    assertEquals(List.of(), made.notes());
    assertEquals(
        """
        ---
        headline: "Ferries: \\"electric\\""
        date: 2026-12-01 00:30
        summary:            # one or two sentences for lists, feeds and search engines
        authors: [mara-lindt]
        section: Local
        tags: [Energy, harbour]
        draft: yes          # yes, while it is not ready
        """,
        site.text(made.path()).replaceFirst("(?s)# To use.*", ""));
    assertTrue(site.text(made.path()).endsWith("\n---\n\n"));
    assertEquals("", site.problems(true));
    assertEquals("", site.problems(false));
    assertFalse(Files.exists(folder.resolve("public/2026/12")));
  }

  @Test
  void whateverTheHeadlineHoldsTheStoryBuilds() throws Exception {
    NewSiteFolder site = new NewSiteFolder(folder, "en");
    for (String headline :
        List.of(
            "Storm",
            "a: b",
            "#9",
            "\"quoted\"",
            "it's",
            "- a",
            "توفان: بندر",
            "🎉",
            "[a], {b}",
            "one\ntwo\r\n three",
            "%x",
            "*",
            "yes",
            "2026",
            "\\",
            "a #b",
            "<b>x</b>",
            "| a",
            "..",
            "\u0000a\u200E",
            "../../etc/passwd",
            "C:\\x",
            "/",
            "con",
            "com1",
            "index",
            "_index",
            "2026-11-20")) {
      String path = site.story(headline);
      assertTrue(path.matches("content/articles/2026/11/[a-z0-9-]+\\.md"), path);
    }
    assertEquals("", site.problems(false));
    assertEquals("", site.problems(true));
  }

  private static Commission order(String headline) {
    return new Commission(headline, null, List.of(), List.of(), NewSiteFolder.NOW);
  }

  @Test
  void aHundredRandomHeadlinesGetAHundredFilesThatAllBuild() throws Exception {
    NewSiteFolder site = new NewSiteFolder(folder, "en");
    Random dice = new Random(7);
    String signs = "aAbB é漢خ🎉:#\"'\\-\n.";
    Map<String, byte[]> before = new HashMap<>();
    for (int i = 0; i < 100; i++) {
      StringBuilder headline = new StringBuilder("-");
      for (int n = dice.nextInt(5); n >= 0; n--) {
        headline.appendCodePoint(signs.codePointAt(dice.nextInt(signs.length() - 2)));
      }
      String path = site.story(headline.toString().replace("\uDF89", ""));
      assertNull(before.put(path, Files.readAllBytes(folder.resolve(path))), path);
    }
    for (Map.Entry<String, byte[]> file : before.entrySet()) {
      assertEquals(-1, Arrays.mismatch(file.getValue(), bytes(file.getKey())));
    }
    assertEquals("", site.problems(true));
  }

  private byte[] bytes(String path) throws IOException {
    return Files.readAllBytes(folder.resolve(path));
  }

  @Test
  void namesThatAreTakenInAnyWayGetANumber() throws Exception {
    NewSiteFolder site =
        new NewSiteFolder(folder, "en")
            .file("content/articles/2020/storm.md", STORY + "---\nText.\n")
            .file("content/articles/flood.md", STORY + "slug: fire\n---\nText.\n")
            .file("content/articles/moved.md", STORY + "aliases: [/2026/11/wind/]\n---\nText.\n")
            .file("content/articles/2026/11/Rain.MD", "half written")
            .file("content/articles/2026/11/snow/index.md", "half written")
            .file("content/articles/2026/11/hail.jpg", "a picture")
            .file("static/2026/11/fog/index.html", "<p>Fog")
            .file("content/articles/2026/11/frost-2.md", "half written")
            .file("content/articles/2026/11/frost.md", "half written");
    assertEquals("content/articles/2026/11/storm-2.md", site.story("Storm"));
    assertEquals("content/articles/2026/11/storm-3.md", site.story("Storm"));
    assertEquals("content/articles/2026/11/fire-2.md", site.story("Fire"));
    assertEquals("content/articles/2026/11/wind-2.md", site.story("Wind"));
    assertEquals("content/articles/2026/11/rain-2.md", site.story("Rain"));
    assertEquals("content/articles/2026/11/snow-2.md", site.story("Snow"));
    assertEquals("content/articles/2026/11/hail.md", site.story("Hail"));
    assertEquals("content/articles/2026/11/fog-2.md", site.story("Fog"));
    assertEquals("content/articles/2026/11/frost-3.md", site.story("Frost"));
  }

  @Test
  void addressesOfOtherPagesAreTakenWhereStoriesLiveAmongThem() throws Exception {
    NewSiteFolder site =
        new NewSiteFolder(folder, "en")
            .settings("language: en\npermalink: /{slug}/\nsections: [Local]\n")
            .file("content/pages/about.md", "---\nheadline: About\n---\n");
    assertEquals("content/articles/2026/11/about-2.md", site.story("About"));
    assertEquals("content/articles/2026/11/local-2.md", site.story("Local"));
    assertEquals("content/articles/2026/11/latest-2.md", site.story("Latest"));
    assertEquals("content/pages/local-3.md", site.scaffold().page("Local").path());
    assertEquals("content/pages/tags-2.md", site.scaffold().page("Tags").path());
    assertEquals("", site.problems(true));
  }

  @Test
  void scriptOfTheSiteDecidesAboutLetters() throws Exception {
    assertEquals(
        "content/articles/2026/11/twfan-bndr-ra-bst.md",
        new NewSiteFolder(folder.resolve("en"), "en").story("توفان بندر را بست"));
    NewSiteFolder persian = new NewSiteFolder(folder.resolve("fa"), "fa");
    assertEquals(
        "content/articles/2026/11/توفان-بندر-را-بست.md", persian.story("توفان بندر را بست"));
    assertEquals("content/articles/2026/11/story-2026-11-29.md", persian.story("🎉"));
    assertEquals("", persian.problems(true));
  }

  @Test
  void unknownAuthorIsRefusedWithTheNearest() throws Exception {
    NewSiteFolder site =
        new NewSiteFolder(folder, "en")
            .file("content/authors/mara-lindt.md", "---\nname: Mara Lindt\n---\n")
            .file(
                "content/articles/guest.md",
                "---\nheadline: G\ndate: 2026-11-20\nauthors: [{name: Guest Writer}]\n---\nText.\n");
    Scaffold scaffold = site.scaffold();
    refused(
        "unknown author \"mara-lint\"",
        "did you mean \"mara-lindt\"? Or broadsheet new author \"Mara Lint\" makes an author",
        () -> scaffold.article(new Commission("A", null, List.of("mara-lint"), List.of(), NOW)));
    refused(
        "unknown author \"Jo Smith\"",
        "known are guest-writer, mara-lindt; broadsheet new author \"Jo Smith\" makes an author",
        () -> scaffold.article(new Commission("A", null, List.of("Jo Smith"), List.of(), NOW)));
    assertFalse(Files.exists(folder.resolve("content/articles/2026")));
    String path =
        scaffold
            .article(
                new Commission("A", null, List.of("guest-writer", "MARA LINDT"), List.of(), NOW))
            .path();
    assertTrue(site.text(path).contains("authors: [guest-writer, mara-lindt]"), site.text(path));
  }

  @Test
  void declaredSectionsAreAllThereAre() throws Exception {
    NewSiteFolder site =
        new NewSiteFolder(folder, "en")
            .settings("language: en\nsections: [Local, {name: Arts & Letters, slug: arts}]\n")
            .file("content/sections/sport.md", "---\nname: Sport\n---\n");
    Scaffold scaffold = site.scaffold();
    refused(
        "unknown section \"Locl\"",
        "did you mean \"Local\"? Or broadsheet new section \"Locl\" adds it",
        () -> scaffold.article(new Commission("A", "Locl", List.of(), List.of(), NOW)));
    refused(
        "unknown section \"Weather\"",
        "known are Arts & Letters, Local, Sport; broadsheet new section \"Weather\" adds it",
        () -> scaffold.article(new Commission("A", "Weather", List.of(), List.of(), NOW)));
    for (String word : List.of("arts", "Arts & Letters", "ARTS & letters")) {
      String path = scaffold.article(new Commission("A", word, List.of(), List.of(), NOW)).path();
      assertTrue(site.text(path).contains("\nsection: \"Arts & Letters\"\n"), site.text(path));
    }
    assertTrue(
        site.text(scaffold.article(order("B")).path())
            .contains("# the part of the paper: Arts & Letters, Local, Sport\n"));
    assertEquals("", site.problems(true));
  }

  @Test
  void otherwiseNearWordsAreNoted() throws Exception {
    NewSiteFolder site =
        new NewSiteFolder(folder, "en")
            .file(
                "content/articles/old.md",
                STORY + "section: Local\ntags: [transport]\n---\nText.\n");
    Made made =
        site.scaffold()
            .article(new Commission("A", "Locl", List.of(), List.of("transprot", "sea"), NOW));
    assertEquals(
        List.of(
            "the section \"Locl\" is new: did you mean \"Local\"?",
            "the tag \"transprot\" is new: did you mean \"transport\"?"),
        made.notes());
    assertEquals("", site.problems(true));
  }

  @Test
  void authorsSectionsAndPagesAreMadeOnce() throws Exception {
    NewSiteFolder site =
        new NewSiteFolder(folder, "en")
            .settings("language: en\nsections: [{name: Arts, slug: a}]\n");
    assertEquals("content/authors/umit-ozgur.md", site.scaffold().author("Ümit Özgür").path());
    assertEquals("content/authors/umit-ozgur-2.md", site.scaffold().author("Umit Ozgur").path());
    refused(
        "there is an author \"ümit özgür\" already: content/authors/umit-ozgur.md",
        "write into that file, or give another name",
        () -> site.scaffold().author("ümit özgür"));
    assertEquals("content/authors/author.md", site.scaffold().author("🎉").path());
    assertEquals("content/sections/a.md", site.scaffold().section("Arts").path());
    refused(
        "there is a section \"Arts\" already: content/sections/a.md",
        "write into that file, or give another name",
        () -> site.scaffold().section("Arts"));
    assertEquals("content/sections/sport.md", site.scaffold().section("Sport").path());
    assertEquals("content/pages/about-us.md", site.scaffold().page("About us").path());
    refused(
        "there is a page \"About us\" already: content/pages/about-us.md",
        "write into that file, or give another name",
        () -> site.scaffold().page("About us"));
    site.file("content/articles/a.md", STORY + "---\nText.\n");
    assertEquals("", site.problems(false));
    assertEquals("", site.problems(true));
  }

  @Test
  void emptyNamesAreRefused() throws Exception {
    NewSiteFolder site = new NewSiteFolder(folder, "en");
    refused(
        "the headline is empty",
        "put it in quotation marks behind the command",
        () -> site.story(" \n\u200B".replace("\u200B", "")));
    refused(
        "the name is empty",
        "put it in quotation marks behind the command",
        () -> site.scaffold().author(""));
  }

  @Test
  void fileThatCannotBeReadIsNotOverwritten() throws Exception {
    NewSiteFolder site =
        new NewSiteFolder(folder, "en")
            .settings("language: en\nsections: [Local]\n")
            .file("content/sections/local.md", "half written");
    refused(
        "the file content/sections/local.md is there already",
        "write into that file",
        () -> site.scaffold().section("Local"));
    assertEquals("half written", site.text("content/sections/local.md"));
  }

  @Test
  void wrongSettingsMakeNoScaffold() throws Exception {
    new NewSiteFolder(folder, "en").settings("language: x\n");
    Problems problems = new Problems();
    assertNull(Scaffold.of(folder, null, problems));
    assertEquals("language-unknown", problems.sorted().get(0).id());
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void wrongStoriesDoNotStandInTheWay() throws Exception {
    NewSiteFolder site =
        new NewSiteFolder(folder, "en")
            .file("content/articles/broken.md", "---\nheadline: [\n---\n");
    assertEquals("content/articles/2026/11/storm.md", site.story("Storm"));
  }
}
