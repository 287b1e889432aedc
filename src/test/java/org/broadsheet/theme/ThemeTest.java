package org.broadsheet.theme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.broadsheet.problem.ProblemText;
import org.broadsheet.problem.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeTest {

  @TempDir Path temp;
  private Path site;
  private Path program;
  private final Problems problems = new Problems();

  @BeforeEach
  void folders() throws IOException {
    site = Files.createDirectory(temp.resolve("site"));
    program = Files.createDirectory(temp.resolve("program"));
    write(program, "theme/templates/article.html", "default article");
    write(program, "theme/templates/partials/head.html", "default head");
    write(program, "theme/templates/words/en.yaml", "by: By");
    write(program, "theme/static/css/main.css", "default css");
    write(program, "theme/static/icon.svg", "default icon");
  }

  private static Path write(Path folder, String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** The program as an archive, with entries for files only, as some tools write it. */
  private Path archive() throws IOException {
    Path jar = temp.resolve("program.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar));
        var files = Files.walk(program)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        zip.putNextEntry(new ZipEntry(program.relativize(file).toString().replace('\\', '/')));
        zip.write(Files.readAllBytes(file));
      }
    }
    return jar;
  }

  private String reported() {
    StringBuilder all = new StringBuilder();
    problems.sorted().forEach(p -> all.append(new ProblemText((path, line) -> null).of(p)));
    return all.toString();
  }

  @Test
  void aSiteWithoutFoldersHasTheDefaultTheme() throws IOException {
    for (Path home : List.of(program, archive())) {
      try (Theme theme = Theme.of(site, home, problems)) {
        assertEquals(
            List.of("article.html", "partials/head.html", "words/en.yaml"), theme.templates());
        assertEquals("default head", theme.template("partials/head.html"));
        assertFalse(theme.overridden("article.html"));
        assertEquals(
            List.of(new ThemeFile("css/main.css", false), new ThemeFile("icon.svg", false)),
            theme.staticFiles());
        assertEquals("default css", Files.readString(theme.staticFile("css/main.css")));
        assertArrayEquals("default css".getBytes(UTF_8), theme.packedFile("css/main.css"));
      }
    }
    assertEquals("", reported());
  }

  @Test
  void theSitesFilesLieOverTheDefaultsFileByFile() throws IOException {
    write(site, "templates/article.html", "own article");
    write(site, "templates/extra/poll.html", "own poll");
    write(site, "static/css/main.css", "own css");
    write(site, "static/a.txt", "own a");
    for (Path home : List.of(program, archive())) {
      try (Theme theme = Theme.of(site, home, problems)) {
        assertEquals(
            List.of("article.html", "extra/poll.html", "partials/head.html", "words/en.yaml"),
            theme.templates());
        assertEquals("own article", theme.template("article.html"));
        assertEquals("default head", theme.template("partials/head.html"));
        assertTrue(theme.overridden("article.html"));
        assertFalse(theme.overridden("partials/head.html"));
        assertEquals(
            List.of(
                new ThemeFile("a.txt", true),
                new ThemeFile("css/main.css", true),
                new ThemeFile("icon.svg", false)),
            theme.staticFiles());
        assertEquals("own css", Files.readString(theme.staticFile("css/main.css")));
        assertNull(theme.packedFile("css/main.css"));
      }
    }
  }

  @Test
  void theProgramsOwnThemeIsFound() throws IOException {
    try (Theme theme = Theme.of(site, problems)) {
      assertTrue(theme.templates().contains("article.html"));
      assertNotNull(theme.template("words/en.yaml"));
    }
  }

  @Test
  void twoThemesOfOneArchiveDoNotDisturbEachOther() throws IOException {
    Path jar = archive();
    Theme first = Theme.of(site, jar, problems);
    try (Theme second = Theme.of(site, jar, problems)) {
      first.close();
      assertThrows(IllegalStateException.class, () -> first.template("article.html"));
      assertEquals("default article", second.template("article.html"));
    }
  }

  @Test
  void namesThatLeadOutOfTheFolderAreNoTemplates() throws IOException {
    write(site, "site.yaml", "title: x");
    write(site, "templates/a.html", "a");
    try (Theme theme = Theme.of(site, program, problems)) {
      for (String name :
          List.of(
              "../site.yaml", "x/../a.html", "./a.html", "/a.html", "a.html/", "\\a.html", "")) {
        assertNull(theme.template(name), name);
        assertThrows(IllegalArgumentException.class, () -> theme.staticFile(name), name);
        assertThrows(IllegalArgumentException.class, () -> theme.packedFile(name), name);
      }
    }
  }

  @Test
  void hiddenFilesStayHiddenButTheWellKnownOnes() throws IOException {
    write(site, "static/.DS_Store", "x");
    write(site, "static/.git/config", "x");
    write(site, "static/css/.hidden.css", "x");
    write(site, "static/.well-known/security.txt", "x");
    write(site, "static/.well-known/.hidden", "x");
    try (Theme theme = Theme.of(site, program, problems)) {
      assertEquals(
          List.of(".well-known/security.txt", "css/main.css", "icon.svg"),
          theme.staticFiles().stream().map(ThemeFile::path).toList());
    }
  }

  @Test
  void linksThatLeaveTheSiteAreRefused() throws IOException {
    Path secret = write(temp, "secret/passwords.txt", "x");
    Files.createDirectories(site.resolve("static"));
    Files.createSymbolicLink(site.resolve("static/passwords.txt"), secret);
    Files.createSymbolicLink(site.resolve("static/folder"), secret.getParent());
    Files.createSymbolicLink(site.resolve("static/nothing"), temp.resolve("nothing"));
    Files.createSymbolicLink(site.resolve("static/around"), site.resolve("static"));
    Files.createSymbolicLink(site.resolve("templates"), secret.getParent());
    write(site, "media/boat.jpg", "boat");
    Files.createSymbolicLink(site.resolve("static/boat.jpg"), site.resolve("media/boat.jpg"));
    try (Theme theme = Theme.of(site, program, problems)) {
      assertEquals(
          List.of("boat.jpg", "css/main.css", "icon.svg"),
          theme.staticFiles().stream().map(ThemeFile::path).toList());
      assertEquals("boat", Files.readString(theme.staticFile("boat.jpg")));
    }
    assertEquals(
        """
        static/around: error: this link leads back to a folder that it is in [file-unreadable]
        static/folder: error: this link leads out of the site [file-outside]
        hint: put a copy of the file here instead
        static/nothing: error: this link leads to nothing [file-unreadable]
        static/passwords.txt: error: this link leads out of the site [file-outside]
        hint: put a copy of the file here instead
        templates: error: this link leads out of the site [file-outside]
        hint: put a copy of the file here instead
        """,
        reported());
  }

  @Test
  void aSiteMayItselfBeALink() throws IOException {
    write(site, "static/a.txt", "a");
    Path link = Files.createSymbolicLink(temp.resolve("link"), site);
    try (Theme theme = Theme.of(link, program, problems)) {
      assertEquals("a", Files.readString(theme.staticFile("a.txt")));
    }
    assertEquals("", reported());
  }

  @Test
  void textIsTheSameWhateverTheEditor() throws IOException {
    write(site, "templates/a.html", "\uFEFFa\r\nb\rc\n");
    Files.write(site.resolve("templates/b.html"), new byte[] {(byte) 0xC3});
    try (Theme theme = Theme.of(site, program, problems)) {
      assertEquals("a\nb\nc\n", theme.template("a.html"));
      assertThrows(CharacterCodingException.class, () -> theme.template("b.html"));
    }
  }
}
