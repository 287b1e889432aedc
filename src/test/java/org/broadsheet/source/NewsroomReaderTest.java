package org.broadsheet.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.config.SiteConfigReader;
import org.broadsheet.model.Article;
import org.broadsheet.model.Author;
import org.broadsheet.model.MediaFile;
import org.broadsheet.model.Newsroom;
import org.broadsheet.model.Photo;
import org.broadsheet.model.PictureSize;
import org.broadsheet.model.ProfileLink;
import org.broadsheet.model.Section;
import org.broadsheet.model.Slug;
import org.broadsheet.model.StandalonePage;
import org.broadsheet.model.StaticFile;
import org.broadsheet.model.Story;
import org.broadsheet.model.UrlPath;
import org.broadsheet.problem.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsroomReaderTest {

  private static final String STORY =
      "---\nheadline: A\nauthors: mara\ndate: 2026-11-20\n---\nText.\n";

  private static final String SVG =
      "<svg xmlns='http://www.w3.org/2000/svg' width='4' height='3'/>";

  @TempDir Path folder;

  @Test
  void footnotesOfBiosSayWhoseTheyAre() {
    ScratchSite site =
        new ScratchSite(folder)
            .files(
                """
            -- content/articles/a.md --
            ---
            headline: A
            date: 2026-11-20
            authors: [{name: Sam Lee, bio: "One[^1]\\n\\n[^1]: Note"}]
            ---
            Text[^1]

            [^1]: Note
            -- content/authors/mara.md --
            ---
            name: Mara
            ---
            One[^1]

            [^1]: Note
            """);
    Newsroom newsroom = site.read();
    assertEquals("", site.report());
    Article story = newsroom.stories().get(0).article();
    Author sam = Objects.requireNonNull(story.authors().get(0).inPlace());
    assertEquals(
        List.of(
            "fnref-1 fn-1",
            "bio-sam-lee-fnref-1 bio-sam-lee-fn-1",
            "bio-mara-fnref-1 bio-mara-fn-1"),
        Stream.of(story.body(), sam.bio(), newsroom.authors().get(0).bio())
            .map(
                body ->
                    Pattern.compile(" ?id=\"([^\"]*)\"")
                        .matcher(body.html().value())
                        .results()
                        .map(id -> id.group(1))
                        .collect(Collectors.joining(" ")))
            .toList());
  }

  @Test
  void everyKindOfFileIsRead() {
    ScratchSite site =
        new ScratchSite(folder)
            .files(
                """
                -- content/articles/b.md --
                ---
                headline: B
                authors: mara
                date: 2026-11-20
                ---
                Text.
                -- content/articles/2026/a.md --
                ---
                headline: A
                authors: mara
                date: 2026-11-20
                ---
                Text.
                -- content/authors/mara.md --
                ---
                title: Mara Lindt
                job: Transport reporter
                picture: {image: mara.jpg, alt: Mara, credit: Ada Holm}
                email: mara@post.example
                links: ["mailto:mara@post.example"]
                ---
                Writes *daily*.
                -- content/authors/ada/_index.md --
                ---
                display_name: Ada Holm
                ---
                -- content/sections/local.md --
                ---
                name: Local
                summary: Around the harbour
                order: 2
                ---
                -- content/sections/arts/index.md --
                ---
                title: Arts
                ---
                -- content/pages/about.md --
                ---
                headline: About
                description: Who we are
                navigation: no
                order: 3
                draft: yes
                language: fa
                noindex: yes
                ---
                -- content/pages/Help Desk/index.md --
                ---
                title: Help
                ---
                -- content/pages/Help Desk/Write to us.md --
                ---
                headline: Write
                ---
                """)
            .file("content/articles/2026/plan.svg", SVG)
            .file("static/logo.svg", SVG);
    Newsroom newsroom = site.read();
    assertEquals("", site.report());
    assertEquals(
        List.of("content/articles/2026/a.md", "content/articles/b.md"),
        newsroom.stories().stream().map(Story::path).toList());
    Author ada = newsroom.authors().get(0);
    Author mara = newsroom.authors().get(1);
    assertEquals(
        new Author(
            Slug.of("ada"),
            "Ada Holm",
            null,
            ada.bio(),
            null,
            null,
            List.of(),
            Location.file("content/authors/ada/_index.md")),
        ada);
    assertTrue(ada.bio().isEmpty());
    assertEquals(
        new Author(
            Slug.of("mara"),
            "Mara Lindt",
            "Transport reporter",
            mara.bio(),
            new Photo(
                "mara.jpg",
                "Mara",
                null,
                "Ada Holm",
                Location.at("content/authors/mara.md", 4, 18, 8)),
            "mara@post.example",
            List.of(new ProfileLink("mara@post.example", "mailto:mara@post.example")),
            Location.file("content/authors/mara.md")),
        mara);
    assertEquals("Writes daily.", mara.bio().text());
    Section arts = newsroom.sections().get(0);
    Section local = newsroom.sections().get(1);
    assertEquals(
        new Section(
            Slug.of("arts"),
            "Arts",
            null,
            arts.intro(),
            NewsroomReader.UNORDERED,
            Location.file("content/sections/arts/index.md")),
        arts);
    assertEquals(
        new Section(
            Slug.of("local"),
            "Local",
            "Around the harbour",
            local.intro(),
            2,
            Location.file("content/sections/local.md")),
        local);
    List<StandalonePage> pages = newsroom.pages();
    assertEquals(
        List.of("/help-desk/write-to-us/", "/help-desk/", "/about/"),
        pages.stream().map(page -> page.url().value()).toList());
    assertEquals(
        new StandalonePage(
            "content/pages/about.md",
            new UrlPath("/about/"),
            "About",
            "Who we are",
            pages.get(2).body(),
            false,
            3,
            true,
            "fa",
            true),
        pages.get(2));
    assertEquals(
        List.of(
            new MediaFile(
                "content/articles/2026/plan.svg",
                new UrlPath("/media/articles/2026/plan.svg"),
                "image/svg+xml",
                new PictureSize(4, 3),
                SVG.length())),
        newsroom.media());
  }

  @Test
  void staticFilesAreKeptAndTheirPicturesRead() {
    ScratchSite site = new ScratchSite(folder).file("content/articles/a.md", STORY);
    site.file("static/logo.svg", SVG).file("static/style.css", "a {}");
    SiteConfig config = new SiteConfigReader(site.problems).read(folder);
    assertNotNull(config);
    List<StaticFile> files =
        List.of(
            new StaticFile("style.css", new UrlPath("/style.css")),
            new StaticFile("logo.svg", new UrlPath("/logo.svg")),
            new StaticFile("gone.png", new UrlPath("/gone.png")));
    Newsroom newsroom =
        site.read(
            config, files, path -> path.equals("static/gone.png") ? null : folder.resolve(path));
    assertEquals(
        List.of("gone.png", "logo.svg", "style.css"),
        newsroom.staticFiles().stream().map(StaticFile::path).toList());
    assertEquals(
        List.of(
            new MediaFile(
                "static/logo.svg",
                new UrlPath("/logo.svg"),
                "image/svg+xml",
                new PictureSize(4, 3),
                SVG.length()),
            new MediaFile(
                "static/style.css",
                new UrlPath("/style.css"),
                "application/octet-stream",
                null,
                4)),
        newsroom.media());
    assertEquals("", site.report());
  }

  @Test
  void theOrderInWhichFilesComeToBeDoesNotMatter(@TempDir Path other) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      names.add("content/articles/" + (i % 7) + "/story-" + i + ".md");
      names.add("content/authors/author-" + i + ".md");
    }
    ScratchSite one = new ScratchSite(folder);
    names.forEach(name -> one.file(name, text(name)));
    Collections.shuffle(names, new Random(3));
    ScratchSite two = new ScratchSite(other);
    names.forEach(name -> two.file(name, text(name)));
    assertEquals(one.read(), two.read());
    assertEquals(one.report(), two.report());
    assertEquals(120, one.read().stories().size() + one.read().authors().size());
  }

  private static String text(String name) {
    return name.contains("/authors/")
        ? "---\nname: " + name.length() + "\nrle: x\n---\n"
        : STORY.replace("headline: A", "headline: " + name);
  }

  @Test
  void aSiteWithoutContentIsReported() {
    ScratchSite site = new ScratchSite(folder);
    site.read();
    assertEquals(
        """
        content: error: there is no folder content/ [content-missing]
        hint: make it, and put stories into content/articles/
        """,
        site.report());
  }

  @Test
  void aFolderWithoutConfigurationIsReported() throws IOException {
    ScratchSite site = new ScratchSite(folder);
    Files.delete(folder.resolve("site.yaml"));
    site.read();
    assertEquals(
        """
        site.yaml: error: there is no site.yaml in this folder [site-missing]
        hint: go to the folder of a site, or name it with --site FOLDER
        """,
        site.report());
  }

  @Test
  void wrongEncodingIsReportedWithItsLine() {
    ScratchSite site = new ScratchSite(folder);
    byte[] bytes = STORY.replace("Text.", "Café au lait").getBytes(StandardCharsets.ISO_8859_1);
    site.file("content/articles/a.md", bytes).read();
    assertEquals(
        """
        content/articles/a.md:6:4: error: this is not UTF-8; it may be Windows-1252, which has here \
        "Café" [encoding-wrong]
           6 | Caf\uFFFD au lait
             |    ^
        hint: save the file as UTF-8 (in most editors: Save As, Encoding)
        """,
        site.report());
  }

  @Test
  void hugeFilesEndSoon() throws IOException {
    ScratchSite site = new ScratchSite(folder);
    site.file("content/articles/line.md", STORY + "x".repeat(10 * 1024 * 1024));
    try (var file =
        new java.io.RandomAccessFile(folder.resolve("content/articles/huge.md").toFile(), "rw")) {
      file.setLength(100L * 1024 * 1024);
    }
    site.file("content/articles/keys.md", "---\nextra: " + "x".repeat(1024 * 1024) + "\n---\n");
    site.file("content/articles/fence.md", "---\n" + "\n".repeat(2 * 1024 * 1024 - 10));
    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> site.read());
    assertEquals(
        List.of("front-matter-unclosed", "file-too-large", "yaml-too-large", "file-too-large"),
        site.ids());
  }

  @Test
  void nearlyAMegabyteOnManyLinesIsRead() {
    ScratchSite site = new ScratchSite(folder);
    site.file("content/articles/line.md", STORY + ("x".repeat(99) + "\n").repeat(9_000));
    assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> assertEquals(1, site.read().stories().size()));
    assertEquals("", site.report());
  }
}
