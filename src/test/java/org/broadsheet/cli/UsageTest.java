package org.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

  private final Desk desk = new Desk();

  @BeforeEach
  void sitDown(@TempDir Path folder) throws IOException {
    desk.sitDown(folder);
  }

  @Test
  void withoutACommandTheHelpIsNamed() {
    assertEquals(2, desk.run());
    assertEquals(
        """
        broadsheet: error: a command is missing
        hint: broadsheet --help lists the commands
        """,
        desk.err());
  }

  @Test
  void misspeltCommandIsGuessed() {
    assertEquals(2, desk.run("biuld"));
    assertEquals(
        """
        broadsheet: error: unknown command "biuld"
        hint: did you mean build? broadsheet --help shows what is possible
        """,
        desk.err());
  }

  @Test
  void misspeltOptionIsGuessed() {
    assertEquals(2, desk.run("build", "--draft"));
    assertEquals(
        """
        broadsheet: error: unknown option "--draft"
        hint: did you mean --drafts? broadsheet build --help shows what is possible
        """,
        desk.err());
    assertEquals(2, desk.run("build", "--ouput=web"));
    assertEquals(
        """
        broadsheet: error: unknown option "--ouput=web"
        hint: did you mean --output? broadsheet build --help shows what is possible
        """,
        desk.err());
  }

  @Test
  void wordTooManyIsNamed() {
    assertEquals(2, desk.run("build", "tribune"));
    assertEquals(
        """
        broadsheet: error: unknown argument "tribune"
        hint: broadsheet build --help shows what is possible
        """,
        desk.err());
  }

  @Test
  void missingValueIsNamed() {
    assertEquals(2, desk.run("build", "--at"));
    assertEquals(
        """
        broadsheet: error: --at needs a value after it: TIME
        hint: broadsheet build --help shows what it needs
        """,
        desk.err());
  }

  @Test
  void valueOfTheWrongKindIsNamed() {
    assertEquals(2, desk.run("serve", "--port", "http"));
    assertEquals(
        """
        broadsheet: error: "http" after --port is not a number
        hint: broadsheet serve --help shows what is possible
        """,
        desk.err());
  }

  @Test
  void optionInThePlaceOfAValueIsNoValue() {
    assertEquals(2, desk.run("build", "--at", "--drafts"));
    assertEquals(
        """
        broadsheet: error: --at needs a value after it: TIME
        hint: broadsheet build --help shows what it needs
        """,
        desk.err());
  }

  @Test
  void unreadableTimeIsSaidWithExamples() {
    assertEquals(2, desk.run("build", "--at", "soon"));
    assertEquals(
        """
        broadsheet: error: cannot read the time "soon" after --at
        hint: write it like 2026-12-01, "2026-12-01 06:00", 2026-12-01T06:00:00Z, "tomorrow 06:00" or +2h
        """,
        desk.err());
    assertEquals(List.of(), desk.builds);
  }

  @Test
  void folderWithoutASiteIsSaidSo() throws IOException {
    Files.delete(desk.here.resolve("site.yaml"));
    assertEquals(2, desk.run("build"));
    assertEquals(
        """
        broadsheet: error: there is no site.yaml in this folder or above it [site-missing]
        hint: go to the folder of a site, or name it with --site FOLDER
        """,
        desk.err());
  }

  @Test
  void namedFolderMustHoldASite() throws IOException {
    Files.createDirectories(desk.here.resolve("tribune"));
    assertEquals(2, desk.run("build", "--site", "tribune"));
    assertEquals(
        """
        broadsheet: error: there is no site.yaml in tribune [site-missing]
        hint: --site names the folder that holds site.yaml
        """,
        desk.err());
    assertEquals(2, desk.run("clean", "--site", "nowhere"));
    assertEquals(
        """
        broadsheet: error: there is no folder nowhere
        hint: --site names the folder that holds site.yaml
        """,
        desk.err());
  }

  @Test
  void helpShowsTheWay() {
    assertEquals(0, desk.run("--help"));
    assertEquals(
        """
        Usage: broadsheet [-hV] [COMMAND]
        Turns a folder of Markdown stories into a finished news site.
          -h, --help      Show this help.
          -V, --version   Show the version of Broadsheet and of Java.

        Commands:
          new         Make a story, an author, a section, a page, or a whole small
                        paper.
          build       Build the site. Nothing is written unless every story is free of
                        errors.
          check       Say everything that is wrong with the site. Nothing is written to
                        public/.
          list        List the stories of the site and say which of them readers can
                        see.
          serve       Show the site to a browser on this machine, and follow the work on
                        it.
          clean       Delete the built site.
          schema      Print the JSON Schema of a kind of file, with which editors
                        complete and check its keys.
          completion  Print a script that lets bash or zsh complete commands and
                        options.
          help        Tell what a command can do.

        Examples:
          broadsheet new site my-paper   make a small paper to begin with
          broadsheet build               build the site in this folder into public/
          broadsheet serve --open        look at it in a browser
          broadsheet check               have the copy desk read it
          broadsheet list scheduled      what is waiting to be published
          broadsheet help build          everything that build can do

        Exit codes: 0 fine, 1 problems in the site, 2 wrong usage, 3 a fault in
        Broadsheet.
        """,
        desk.out());
    assertEquals("", desk.err());
  }

  @Test
  void otherNameOfServeIsKnown() {
    assertEquals(0, desk.run("help", "serve"));
    String help = desk.out();
    assertEquals(0, desk.run("help", "preview"));
    assertEquals(help, desk.out());
    assertEquals(0, desk.run("preview", "--help"));
    assertEquals(help, desk.out());
  }

  @Test
  void helpOfServeTellsHowItEnds() {
    assertEquals(0, desk.run("help", "serve"));
    assertTrue(
        desk.out()
            .endsWith(
                """

                Exit codes: 130 stopped with Ctrl-C, 1 the folder cannot be read, 2 wrong usage,
                3 a fault in Broadsheet.
                """),
        desk.out());
  }

  @Test
  void helpGoesAsDeepAsTheCommands() {
    assertEquals(0, desk.run("help", "new", "article"));
    String help = desk.out();
    assertTrue(help.startsWith("Usage: broadsheet new article ["), help);
    assertEquals(0, desk.run("new", "article", "--help"));
    assertEquals(help, desk.out());
    assertEquals(0, desk.run("help"));
    help = desk.out();
    assertEquals(0, desk.run("--help"));
    assertEquals(help, desk.out());
  }

  @Test
  void helpWithoutSuchACommandGuesses() {
    assertEquals(2, desk.run("help", "bild"));
    assertEquals(
        """
        broadsheet: error: unknown command "bild"
        hint: did you mean build? broadsheet --help shows what is possible
        """,
        desk.err());
    assertEquals(2, desk.run("help", "new", "artcle"));
    assertEquals(
        """
        broadsheet: error: unknown command "artcle"
        hint: did you mean article? broadsheet new --help shows what is possible
        """,
        desk.err());
    assertEquals(2, desk.run("help", "new", "article", "Storm"));
    assertEquals(
        """
        broadsheet: error: unknown argument "Storm"
        hint: broadsheet new article --help shows what is possible
        """,
        desk.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"new", "build", "list", "serve", "clean", "schema", "completion"})
  void everyCommandHasHelpWithinTheUsualWidth(String command) {
    assertEquals(0, desk.run("help", command));
    String help = desk.out();
    assertTrue(help.startsWith("Usage: broadsheet " + command + " ["), help);
    assertEquals(List.of(), help.lines().filter(line -> line.length() > 80).toList());
    assertEquals(0, desk.run(command, "--help"));
    assertEquals(help, desk.out());
    assertEquals(List.of(), desk.builds);
  }

  @Test
  void helpGoesOnBelowWhatItBelongsToAndBreaksBetweenWords() {
    desk.env.put("COLUMNS", "60");
    assertEquals(0, desk.run("help", "check"));
    String help = desk.out();
    assertTrue(
        help.startsWith(
            """
            Usage: broadsheet check [-hy] [--all] [--debug] [--drafts]
                                    [--dry-run] [--external] [--fix]
                                    [--json] [--quiet] [--sarif]
                                    [--strict] [--at=TIME]
                                    [--output=FILE] [--site=DIR]
                                    [--only=ID[,ID...]]...
                                    [--skip=ID[,ID...]]...
            Say everything that is wrong with the site. Nothing is
            written to public/.
            """),
        help);
    assertTrue(
        help.contains(
            """
                  --at=TIME           Check what is public at this
                                        moment, or will be, instead of
                                        now: 2026-12-01, "2026-12-01
                                        06:00", 2026-12-01T06:00:00Z,
                                        "tomorrow 06:00", +2h.
                                      Without a zone, the time is that
                                        of the site.
            """
                .indent(0)),
        help);
    assertTrue(
        help.endsWith(
            """
              broadsheet check --sarif > check.sarif
                  for a code scanner

            Exit codes: 0 nothing stops readers, 1 errors in the site,
            or with --strict warnings, 2 wrong usage, 3 a fault in
            Broadsheet.
            """),
        help);
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 80, 100})
  void helpOfAllCommandsFitsTheTerminal(int width) {
    desk.env.put("COLUMNS", String.valueOf(width));
    for (String command :
        List.of(
            "",
            "build",
            "check",
            "serve",
            "list",
            "clean",
            "schema",
            "completion",
            "help",
            "new",
            "new article",
            "new author",
            "new section",
            "new page",
            "new site")) {
      assertEquals(0, desk.run(("help " + command).strip().split(" ", -1)));
      assertEquals(
          List.of(),
          desk.out().lines().filter(line -> line.length() > width).toList(),
          command + " at " + width);
      assertTrue(desk.out().startsWith("Usage: broadsheet " + command), desk.out());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "build|Build what is public at this moment instead of now:",
        "check|Check what is public at this moment, or will be, instead of now:",
        "list|Say how things stand at this moment instead of now:",
        "serve|Show what is public at this moment instead of now, and stay there:"
      })
  void eachCommandSaysWhatAMomentIsToIt(String command, String said) {
    assertEquals(0, desk.run("help", command));
    assertTrue(desk.out().replaceAll("\\s+", " ").contains("--at=TIME " + said), desk.out());
  }

  @Test
  void versionNamesBroadsheetAndJava() {
    assertEquals(0, desk.run("--version"));
    assertEquals(
        "broadsheet (development)\nJava "
            + Runtime.version().feature()
            + " ("
            + System.getProperty("java.home")
            + ")\n",
        desk.out());
  }

  @Test
  void completionIsAScriptThatKnowsTheCommands() {
    assertEquals(0, desk.run("completion"));
    assertTrue(desk.out().startsWith("#!/usr/bin/env bash\n"), desk.out());
    for (String word : List.of("build", "serve", "clean", "list", "--drafts", "--portable")) {
      assertTrue(desk.out().contains(word), word);
    }
    assertTrue(desk.out().contains("complete -F _complete_broadsheet"), desk.out());
  }
}
