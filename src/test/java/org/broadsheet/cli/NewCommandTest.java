package org.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewCommandTest {

  private static final String NEXT =
      "next: write below the second line ---; broadsheet serve --drafts shows it; delete the line"
          + " draft: yes when it is ready\n";

  private final Desk desk = new Desk();

  @BeforeEach
  void sitDown(@TempDir Path folder) throws IOException {
    desk.sitDown(folder);
    Files.createDirectories(desk.here.resolve("content/authors"));
    Files.writeString(
        desk.here.resolve("content/authors/mara-lindt.md"), "---\nname: Mara Lindt\n---\n");
  }

  @Test
  void newStoryIsSaidWithItsPlaceAndTheNextStep() throws IOException {
    assertEquals(
        0,
        desk.run(
            "new",
            "article",
            "Ferries go electric",
            "--author",
            "mara-lindt",
            "--tag",
            "energy",
            "--tag",
            "harbour",
            "--section",
            "Local"));
    assertEquals("content/articles/2026/11/ferries-go-electric.md\n", desk.out());
    assertEquals(NEXT, desk.err());
    String text = Files.readString(desk.here.resolve(desk.out().strip()));
    assertTrue(
        text.startsWith("---\nheadline: Ferries go electric\ndate: 2026-11-23 22:30\n"), text);
    assertTrue(text.contains("\nauthors: [mara-lindt]\nsection: Local\ntags: [energy, harbour]\n"));
    assertFalse(Files.exists(desk.here.resolve(".broadsheet")));
  }

  @Test
  void itsDateMayBeAnyMoment() throws IOException {
    assertEquals(0, desk.run("new", "article", "The vote", "--date", "2026-12-31 23:45"));
    assertEquals("content/articles/2026/12/the-vote.md\n", desk.out());
    assertTrue(
        Files.readString(desk.here.resolve(desk.out().strip())).contains("date: 2026-12-31 23:45"));
    assertEquals(2, desk.run("new", "article", "The vote", "--date", "soon"));
    assertEquals(
        """
        broadsheet: error: cannot read the time "soon" after --date
        hint: write it like 2026-12-01, "2026-12-01 06:00", 2026-12-01T06:00:00Z, "tomorrow 06:00" or +2h
        """,
        desk.err());
  }

  @Test
  void pathIsShownFromWhereTheUserIs() throws IOException {
    Path below = Files.createDirectories(desk.here.resolve("content/articles"));
    assertEquals(0, desk.runIn(below, "new", "article", "Storm"));
    assertEquals("2026/11/storm.md\n", desk.out());
    assertEquals(0, desk.runIn(below, "new", "author", "Ada Holm"));
    assertEquals(desk.here.resolve("content/authors/ada-holm.md") + "\n", desk.out());
    assertEquals(
        "next: write a few lines about the author below the second line ---\n", desk.err());
  }

  @Test
  void refusalsAreWrongUsageWithACure() {
    assertEquals(2, desk.run("new", "article", "Storm", "--author", "mara-lint"));
    assertEquals(
        """
        broadsheet: error: unknown author "mara-lint"
        hint: did you mean "mara-lindt"? Or broadsheet new author "Mara Lint" makes an author
        """,
        desk.err());
    assertEquals("", desk.out());
    assertEquals(2, desk.run("new", "author", "mara lindt"));
    assertEquals(
        """
        broadsheet: error: there is an author "mara lindt" already: content/authors/mara-lindt.md
        hint: write into that file, or give another name
        """,
        desk.err());
    assertFalse(Files.exists(desk.here.resolve("content/articles")));
  }

  @Test
  void wordsThatMayBeASlipAreNoted() {
    assertEquals(0, desk.run("new", "article", "Storm", "--tag", "transport"));
    assertEquals(0, desk.run("new", "article", "Flood", "--tag", "transprot"));
    assertEquals(
        "note: the tag \"transprot\" is new: did you mean \"transport\"?\n" + NEXT, desk.err());
  }

  @Test
  void sectionsAndPagesAreMadeToo() {
    assertEquals(0, desk.run("new", "section", "Local"));
    assertEquals("content/sections/local.md\n", desk.out());
    assertEquals(0, desk.run("new", "page", "About us"));
    assertEquals("content/pages/about-us.md\n", desk.out());
    assertEquals(
        "next: write below the second line ---; delete the line draft: yes when it is ready\n",
        desk.err());
  }

  @Test
  void somethingHasToBeNamed() {
    assertEquals(2, desk.run("new"));
    assertEquals(
        """
        broadsheet: error: it is not said what is to be new
        hint: write for example broadsheet new article "Ferries go electric"
        """,
        desk.err());
    assertEquals(2, desk.run("new", "artcle", "Storm"));
    assertEquals(
        """
        broadsheet: error: unknown command "artcle"
        hint: did you mean article? broadsheet new --help shows what is possible
        """,
        desk.err());
    assertEquals(2, desk.run("new", "article"));
    assertEquals(
        """
        broadsheet: error: HEADLINE is missing: the headline, in quotation marks
        hint: broadsheet new article --help shows what it needs
        """,
        desk.err());
    assertEquals(2, desk.run("new", "site"));
    assertEquals(
        """
        broadsheet: error: DIR is missing: the folder of the paper
        hint: broadsheet new site --help shows what it needs
        """,
        desk.err());
  }

  @ParameterizedTest
  @CsvSource({"article,headline", "author,name", "section,name", "page,headline"})
  void wordsWithoutQuotationMarksGetThem(String kind, String what) {
    assertEquals(2, desk.run("new", kind, "Storm", "closes", "the harbour", "--edit"));
    assertEquals(
        """
        broadsheet: error: unknown argument "closes"
        hint: put the %s in quotation marks: broadsheet new %s "Storm closes the harbour"
        """
            .formatted(what, kind),
        desk.err());
  }

  @Test
  void quotationMarksAreNotTheCureOfAnOptionWithASlip() {
    assertEquals(2, desk.run("new", "article", "Storm", "--autor", "mara-lindt"));
    assertEquals(
        """
        broadsheet: error: unknown option "--autor"
        hint: did you mean --author? broadsheet new article --help shows what is possible
        """,
        desk.err());
    assertEquals(2, desk.run("new", "article", "Storm", "rises", "--autor", "mara-lindt"));
    assertEquals(
        """
        broadsheet: error: unknown argument "rises"
        hint: put the headline in quotation marks: broadsheet new article "Storm rises"
        """,
        desk.err());
    assertEquals(2, desk.run("new", "site", "my", "paper"));
    assertEquals(
        """
        broadsheet: error: unknown argument "paper"
        hint: broadsheet new site --help shows what is possible
        """,
        desk.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"article", "author", "section", "page", "site"})
  void everyKindHasHelpWithinTheUsualWidth(String kind) {
    assertEquals(0, desk.run("new", kind, "--help"));
    assertTrue(desk.out().startsWith("Usage: broadsheet new " + kind + " ["), desk.out());
    assertEquals(List.of(), desk.out().lines().filter(line -> line.length() > 80).toList());
  }

  @Test
  void brokenSettingsAreReportedAsByBuild() throws IOException {
    Files.writeString(desk.here.resolve("site.yaml"), "title: T\n");
    assertEquals(1, desk.run("new", "article", "Storm"));
    assertEquals("", desk.out());
    assertTrue(
        desk.err().contains("site.yaml: error: site.yaml has no url [key-missing]"), desk.err());
    assertFalse(Files.exists(desk.here.resolve("content/articles")));
  }

  @Test
  void withoutAnEditorNothingIsMade() {
    desk.env.put("EDITOR", " ");
    assertEquals(2, desk.run("new", "article", "Storm", "--edit"));
    assertEquals(
        """
        broadsheet: error: --edit needs an editor, but neither VISUAL nor EDITOR names one
        hint: set one of them, as in export EDITOR=nano; or leave --edit out and open the file yourself
        """,
        desk.err());
    assertFalse(Files.exists(desk.here.resolve("content/articles")));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void editorGetsTheFileAsItsLastWord() throws IOException {
    Path editor = desk.here.resolve("my editor");
    Files.writeString(editor, "#!/bin/sh\nfor word; do echo \"$word\" >> \"$0.log\"; done\n");
    assertTrue(editor.toFile().setExecutable(true));
    desk.env.put("EDITOR", "false");
    desk.env.put("VISUAL", "'" + editor + "' --wait \"a b\"");
    assertEquals(0, desk.run("new", "article", "Storm", "--edit"));
    Path file = desk.here.resolve("content/articles/2026/11/storm.md");
    Path log = desk.here.resolve("my editor.log");
    assertEquals(List.of("--wait", "a b", file.toString()), Files.readAllLines(log));
    Files.delete(log);
    desk.env.put("VISUAL", editor.toString());
    assertEquals(0, desk.run("new", "author", "Ada Holm", "--edit"));
    assertEquals(
        List.of(desk.here.resolve("content/authors/ada-holm.md").toString()),
        Files.readAllLines(log));
  }

  @Test
  void failingEditorIsSaidAndTheFileStays() {
    desk.env.put("EDITOR", "no-such-editor-anywhere --wait");
    assertEquals(1, desk.run("new", "article", "Storm", "--edit"));
    assertEquals("content/articles/2026/11/storm.md\n", desk.out());
    assertEquals(
        NEXT
            + """
            broadsheet: error: the editor "no-such-editor-anywhere --wait" could not open the file
            hint: the file is made; open it by hand, and correct VISUAL or EDITOR
            """,
        desk.err());
  }

  @Test
  void newSiteInsideAnotherIsSaid() throws IOException {
    assertEquals(0, desk.run("new", "site", "quiet-hill"));
    assertEquals(
        """
        note: this paper lies in the folder of another, The Paper; commands in quiet-hill are about the new one
        next: go to the folder (cd quiet-hill) and run broadsheet serve --open; README.md there tells the rest
        """,
        desk.err());
    assertEquals(2, desk.run("new", "site", "content/quiet-hill"));
    assertEquals(
        """
        broadsheet: error: content/quiet-hill is among the files of another paper, The Paper
        hint: name a folder outside of its content folder
        """,
        desk.err());
    assertFalse(Files.exists(desk.here.resolve("content/quiet-hill")));
  }

  @Test
  void newSiteIsAPaperThatCanBeAddedTo() throws IOException {
    Files.delete(desk.here.resolve("site.yaml"));
    assertEquals(0, desk.run("new", "site", "quiet-hill"));
    assertEquals("quiet-hill: a paper of 13 files\n", desk.out());
    assertEquals(
        "next: go to the folder (cd quiet-hill) and run broadsheet serve --open; README.md there"
            + " tells the rest\n",
        desk.err());
    Path paper = desk.here.resolve("quiet-hill");
    String settings = Files.readString(paper.resolve("site.yaml"));
    assertTrue(settings.contains("\ntitle: Quiet Hill\n"), settings);
    assertTrue(settings.contains("\nurl: https://quiet-hill.example/\n"), settings);
    assertEquals(0, desk.runIn(paper, "new", "article", "Storm", "--author", "Nora Vale"));
    assertEquals("content/articles/2026/11/storm.md\n", desk.out());
  }

  @Test
  void newSiteTakesWhatItIsTold() throws IOException {
    Files.delete(desk.here.resolve("site.yaml"));
    assertEquals(
        0,
        desk.run(
            "new",
            "site",
            "a/b c",
            "--title",
            "Il Giornale: \"1\"",
            "--url",
            "https://giornale.example/x",
            "--language",
            "it",
            "--timezone",
            "Europe/Rome"));
    assertEquals(Path.of("a", "b c") + ": a paper of 14 files\n", desk.out());
    assertTrue(desk.err().contains("(cd \"" + Path.of("a", "b c") + "\")"), desk.err());
    assertTrue(
        desk.err()
            .startsWith(
                "note: there are no first stories in the language it yet, so they are in English,"
                    + " and say so\n"
                    + "note: the words around the stories are in English until you translate"
                    + " templates/words/it.yaml\n"),
        desk.err());
    String settings = Files.readString(desk.here.resolve("a/b c/site.yaml"));
    assertTrue(settings.contains("\ntitle: \"Il Giornale: \\\"1\\\"\"\n"), settings);
    assertTrue(settings.contains("\ntimezone: Europe/Rome\n"), settings);
  }

  @Test
  void newSiteNeedsAnEmptyFolder() throws IOException {
    assertEquals(2, desk.run("new", "site", "."));
    assertEquals(
        "broadsheet: error: the folder "
            + desk.here.getFileName()
            + " is not empty\n"
            + "hint: give the name of a folder that is not there\n",
        desk.err());
    assertEquals(2, desk.run("new", "site", "x", "--language", "Klingon!"));
    assertEquals(
        """
        broadsheet: error: "Klingon!" is not the short name of a language
        hint: use a short name such as en, en-GB or fa
        """,
        desk.err());
    try (Stream<Path> files = Files.list(desk.here)) {
      assertEquals(2, files.count());
    }
    Files.createDirectories(desk.here.resolve("empty"));
    assertEquals(0, desk.run("new", "site", "empty"));
  }
}
