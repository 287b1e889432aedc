package org.broadsheet.check.fix;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.problem.ProblemText;
import org.broadsheet.problem.Problems;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds what is mended in the files of a site, and that nothing else is touched. */
class MenderTest {

  private static final String CONFIG =
      """
      title: The Harbour Post
      url: https://post.example/
      language: en
      timezone: Europe/London
      """;

  private static final String STORY = "content/articles/storm.md";

  @TempDir Path scratch;
  private Path site;
  private Mender mender;

  @BeforeEach
  void found() throws IOException {
    site = scratch.resolve("site");
    mender = new Mender(site);
    file("site.yaml", CONFIG);
  }

  private Path file(String path, String text) throws IOException {
    Path file = site.resolve(path);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    return Files.write(file, text.getBytes(UTF_8));
  }

  private String text(String path) throws IOException {
    return new String(Files.readAllBytes(site.resolve(path)), UTF_8);
  }

  /** Mends the site once, checks that a second time has nothing to do, and gives the story. */
  private String mended(String story) throws IOException {
    file(STORY, story);
    mend();
    return text(STORY);
  }

  private void mend() throws IOException {
    Problems problems = new Problems();
    mender.write(mender.look(), problems);
    assertEquals(List.of(), problems.sorted());
    assertEquals(0, mender.look().stream().filter(MendedFile::isChanged).count());
  }

  private static String story(String keys) {
    return "---\nheadline: Storm\ndate: 2026-11-20\nbyline: The desk\n" + keys + "\n---\nWind.\n";
  }

  // --- Keys

  @Test
  void keysGetTheirOwnNamesWhateverKindOfFileTheyAreIn() throws IOException {
    file(
        "content/articles/a.md",
        """
        ---
        Title: "A"  # the working title
        'description': B
        date: 2026-11-20
        author:
          - display_name: Ada
            job: Reporter
            picture: {image: ada.jpg, alt: Ada}
        lastmod: 2026-11-21
        publishdate: 2026-11-20
        image: {image: a.jpg, alt: ''}
        translation_of: b
        extra: {title: keep, image: keep}
        ---
        Title: text
        """);
    file("content/authors/ada.md", "---\ntitle: Ada\nposition: Reporter\n---\n");
    file("content/sections/local.md", "---\nheadline: Local\ndescription: Near\n---\n");
    file("content/pages/about.md", "---\ntitle: About\n---\n");
    file("site.yaml", CONFIG + "page_size: 10\nsections: [{name: Local, description: Near}]\n");
    mend();
    assertEquals(
        """
        ---
        headline: "A"  # the working title
        'summary': B
        date: 2026-11-20
        authors:
          - name: Ada
            role: Reporter
            photo: {src: ada.jpg, alt: Ada}
        updated: 2026-11-21
        publish: 2026-11-20
        photo: {src: a.jpg, alt: ''}
        translation-of: b
        extra: {title: keep, image: keep}
        ---
        Title: text
        """,
        text("content/articles/a.md"));
    assertEquals("---\nname: Ada\nrole: Reporter\n---\n", text("content/authors/ada.md"));
    assertEquals("---\nname: Local\nsummary: Near\n---\n", text("content/sections/local.md"));
    assertEquals("---\nheadline: About\n---\n", text("content/pages/about.md"));
    assertEquals(
        CONFIG + "page-size: 10\nsections: [{name: Local, summary: Near}]\n", text("site.yaml"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: Also",
        "title:",
        "kiker: One\nkikcer: Two",
        "kicker: One\nkikcer: Two",
        "foto: a.jpg",
        "type_of: x",
        "colour: blue",
        "slgu: a\nslag: b",
        "ty: news",
        "updatd: garbage",
        "sections: [Local, Sport]",
        "pined: perhaps",
        "description: One\nsummary: Two",
        "<<: {title: x}",
        "summary: &s Words\nextra: *s",
        "photo: &p {image: a.jpg}\nextra: {p: *p}",
        "photo: &p\n  image: a.jpg\nextra: {p: *p}",
        "corrections: &c [{date: 1 Nov 2026, text: x}]\nextra: {c: *c}",
        "updated: |\n  November 21, 2026",
        "updated: >\n  21.11.2026",
        "updated: November\n  21, 2026",
        "updated: \"November\\x2021, 2026\"",
        "updated: 'Fri, 21 Nov 2026'",
        "updated: 3/4/2026",
        "updated: 2026-11-21T08:15:00Z",
        "updated: 2026-11-21 08:15 Europe/Berlin",
        "updated: \u06f2\u06f0\u06f2\u06f6-\u06f1\u06f1-\u06f2\u06f1",
        "slug: NULL!",
        "slug: a/b",
        "slug: '...'",
        "slug: \"a\\tb\"",
        "slug: storm-in-the-harbour",
        "extra: {date: 21.11.2026, slug: A B, author: x}"
      })
  void whatLeavesADoubtStaysAsItIs(String keys) throws IOException {
    String story = story(keys);
    assertEquals(story, mended(story));
  }

  @ParameterizedTest
  @CsvSource({
    "kiker: One, kicker: One",
    "kickers: One, kicker: One",
    "kikcer: One, kicker: One",
    "Kicjer: One, kicker: One",
    "tag: [a], 'tags: [a]'",
    "updatd: 2026-11-21, updated: 2026-11-21",
    "lastmodd: 21 Nov 2026, updated: 2026-11-21",
    "publishd: 2026-11-20, publish: 2026-11-20"
  })
  void keysOneLetterAwayAreTakenForWhatTheHintSays(String written, String better)
      throws IOException {
    assertEquals(story(better), mended(story(written)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{title: A, date: 2026-11-20} | {headline: A, date: 2026-11-20}",
        "{\"title\":\"A\",\"date\":\"20 Nov 2026\"} | {\"headline\":\"A\",\"date\":\"2026-11-20\"}",
        "{title: A, date: 20 Nov 2026,slug: B C} | {headline: A, date: 2026-11-20,slug: b-c}",
        "? title : A | ? title : A"
      })
  void styleOfBracesStays(String written, String better) throws IOException {
    assertEquals("---\n" + better + "\n---\nB\n", mended("---\n" + written + "\n---\nB\n"));
  }

  @Test
  void keysMayBeWrittenInOddWays() throws IOException {
    assertEquals(
        "---\n? headline\n: A\ndate   : 2026-11-20\n!!str description: B\nauthors:\n- x\n---\nB\n",
        mended(
            """
            ---
            ? title
            : A
            Date   : 20 Nov 2026
            !!str description: B
            author:
            - x
            ---
            B
            """));
  }

  @Test
  void aRequiredKeyThatIsMisspeltMakesTheStoryAgain() throws IOException {
    assertEquals(
        "---\nheadline: A\ndate: 2026-11-20\nauthors: x\n---\nB\n",
        mended("---\nheadlne: A\ndaet: 20 Nov 2026\nautors: x\n---\nB\n"));
  }

  // --- Dates

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "September 21, 2021 | 2021-09-21",
        "2017-03-08 2:05:17 -0400 | 2017-03-08 02:05:17-04:00",
        "2017/3/8 8:05 | 2017-03-08 08:05",
        "8.3.2017 | 2017-03-08",
        "25/12/2017 | 2017-12-25",
        "20 Nov 2026, 8:15 am | 2026-11-20 08:15",
        "November 20, 2026 at 8pm | 2026-11-20 20:00",
        "Fri, 20 Nov 2026 08:15:00 GMT | 2026-11-20 08:15:00Z",
        "Fri, 20 Nov 2026 08:15:00 EST | 2026-11-20 08:15:00-05:00",
        "2026-11-20 09:15 CET | 2026-11-20 09:15+01:00",
        "2026-11-20T09:15+0530 | 2026-11-20 09:15+05:30",
        "2026-11-20 00:00 +00 | 2026-11-20 00:00Z",
        "2026-11-20 08:15:00.500 Z | 2026-11-20 08:15:00.5Z",
        "1 June 2026 0:30 | 2026-06-01 00:30",
        "29 March 2026 1:30 | 2026-03-29 01:30",
        "\u06f2\u06f0\u06f2\u06f6/\u06f1\u06f1/\u06f2\u06f0 | 2026-11-20"
      })
  void datesGetTheFormOfTheHouse(String written, String house) throws IOException {
    String story =
        """
        ---
        headline: A
        date: 2015-01-01
        byline: B
        updated: %s
        embargo: {until: '%s'}
        ---
        C
        """;
    assertEquals(
        String.format(java.util.Locale.ROOT, story, house, house),
        mended(String.format(java.util.Locale.ROOT, story, written, written)));
  }

  @Test
  void slugsBecomeWhatTheyAreReadAs() throws IOException {
    assertEquals(
        story("slug: storm-in-the-harbour  # short"),
        mended(story("slug: Storm in the Harbour!  # short")));
    assertEquals(story("slug: ' cafe-olte '"), mended(story("slug: ' Caf\u00e9 Olt\u00e9 '")));
    assertEquals(
        story("slug: \u0628\u0646\u062f\u0631-\u0646\u0648"),
        mended(story("slug: \u0628\u0646\u062f\u0631 \u0646\u0648")));
  }

  // --- Tabs

  @Test
  void tabsBecomeSpacesWhereTheyKeepTheFileFromBeingRead() throws IOException {
    assertEquals(
        "---\nheadline: A\ndate: 2026-11-20\nphoto:\n  src: a.jpg\n  alt: B\tC\n---\n\tcode\n",
        mended(
            "---\ntitle: A\ndate: 2026-11-20\nphoto:\n\tsrc: a.jpg\n\talt: B\tC\n---\n\tcode\n"));
    assertEquals(
        "---\nheadline: A\ndate: 2026-11-20\nphoto:\n    src: a.jpg\n    alt: B\n---\nC\n",
        mended("---\nheadline: A\ndate: 2026-11-20\nphoto:\n    src: a.jpg\n\talt: B\n---\nC\n"));
  }

  @Test
  void tabsThatHideAnotherFaultStay() throws IOException {
    String story = "---\nheadline: A\nphoto:\n\tsrc: a: b\n---\nC\n";
    assertEquals(story, mended(story));
  }

  // --- Bytes

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void everythingElseStaysByteForByte(String end) throws IOException {
    String before =
        """
        \uFEFF---
        title:   "A"  \s
        # note: title

        date:   20 Nov 2026   # first
        author: [ x ,y ] \s
        ---

        title: A \s
        \u200c\u0628\ttab \ud83d\ude00


        """;
    String after =
        before
            .replace("title:   \"", "headline:   \"")
            .replace("20 Nov 2026", "2026-11-20")
            .replace("author:", "authors:");
    assertEquals(after.replace("\n", end), mended(before.replace("\n", end)));
  }

  @Test
  void theFirstLineOfTheSettingsMayHaveAMark() throws IOException {
    file("site.yaml", "\uFEFFTitle: A\r\n" + CONFIG.replaceFirst(".*\n", "").replace("\n", "\r\n"));
    mend();
    assertTrue(text("site.yaml").startsWith("\uFEFFtitle: A\r\nurl:"), text("site.yaml"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no front matter",
        "---\ntitle: A\n",
        "+++\ntitle = 1\n+++\n",
        "---\n- a\n---\n"
      })
  void whatIsNoStoryIsLeftAlone(String text) throws IOException {
    assertEquals(text, mended(text));
  }

  @Test
  void bytesThatAreNoTextAreLeftAlone() throws IOException {
    byte[] bytes =
        "---\ntitle: Caf\u00e9\n---\n".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    Path file = file(STORY, "");
    Files.write(file, bytes);
    mend();
    assertArrayEquals(bytes, Files.readAllBytes(file));
  }

  @Test
  void aBrokenConfigurationIsMendedAloneUntilItIsRead() throws IOException {
    file("site.yaml", "Title: A\nurl: https://a.example/\n");
    String story = "---\ntitle: A\n---\n";
    file(STORY, story);
    mender.write(mender.look(), new Problems());
    assertEquals("title: A\nurl: https://a.example/\n", text("site.yaml"));
    assertEquals(story, text(STORY));
  }

  // --- Telling

  @Test
  void theDiffIsOneThatPatchProgramsRead() throws IOException {
    file(STORY, "---\ntitle: A\ndate: 2026-11-20\nbyline: B\n---\nC");
    MendedFile file = mender.look().get(0);
    assertEquals(
        """
        --- a/content/articles/storm.md
        +++ b/content/articles/storm.md
        @@ -1,5 +1,5 @@
         ---
        -title: A
        +headline: A
         date: 2026-11-20
         byline: B
         ---
        """,
        file.diff());
    assertEquals("title", file.changes().get(0).written());
    assertEquals("headline", file.changes().get(0).better());
    assertEquals("content/articles/storm.md:2:1", file.changes().get(0).place().toString());
  }

  @Test
  void aLastLineWithoutAnEndIsMarked() throws IOException {
    file("site.yaml", CONFIG + "page_size: 5");
    assertTrue(
        mender
            .look()
            .get(0)
            .diff()
            .endsWith(
                """
                -page_size: 5
                \\ No newline at end of file
                +page-size: 5
                \\ No newline at end of file
                """));
  }

  @Test
  void whatWouldBeReadDifferentlyIsDeclined() throws IOException {
    // The slug would become the word for nothing.
    file(STORY, story("slug: NULL!"));
    MendedFile file = mender.look().get(0);
    assertEquals(List.of(), file.changes());
    assertEquals("null", file.declined().get(0).better());
    assertFalse(file.isChanged());
    assertEquals("", file.diff());
  }

  // --- The disk

  private String refusal() throws IOException {
    return refusal(mender.look());
  }

  private String refusal(List<MendedFile> files) throws IOException {
    Problems problems = new Problems();
    mender.write(files, problems);
    ProblemText form = new ProblemText((path, line) -> null);
    return problems.sorted().stream().map(form::of).collect(Collectors.joining());
  }

  private static String refused(String why) {
    return "content/articles/storm.md: error: this file is not mended: "
        + why
        + " [mend-refused]\nhint: see to that, and run check --fix again\n";
  }

  @Test
  void aFileThatChangedMeanwhileIsNotWritten() throws IOException {
    file(STORY, "---\ntitle: A\n---\n");
    List<MendedFile> files = mender.look();
    file(STORY, "---\ntitle: B\n---\n");
    assertEquals(refused("it was changed meanwhile"), refusal(files));
    assertEquals("---\ntitle: B\n---\n", text(STORY));
    assertEquals(List.of("storm.md"), names(site.resolve("content/articles")));
  }

  @Test
  void aFileThatWentAwayMeanwhileIsNotMadeAgain() throws IOException {
    Path file = file(STORY, "---\ntitle: A\n---\n");
    List<MendedFile> files = mender.look();
    Files.delete(file);
    assertEquals(refused("it is not there any more"), refusal(files));
    assertFalse(Files.exists(file));
  }

  @Test
  void aReadOnlyFileStays() throws IOException {
    Path file = file(STORY, "---\ntitle: A\n---\n");
    Assumptions.assumeTrue(file.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    assertEquals(refused("it is read-only"), refusal());
    assertEquals("---\ntitle: A\n---\n", text(STORY));
  }

  @Test
  void theRightsToAFileStay() throws IOException {
    Path file = file(STORY, "---\ntitle: A\n---\n");
    Assumptions.assumeTrue(file.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-x--x"));
    assertEquals("", refusal());
    assertEquals("---\nheadline: A\n---\n", text(STORY));
    assertEquals("rwxr-x--x", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    assertEquals(List.of("storm.md"), names(site.resolve("content/articles")));
  }

  @Test
  void aLinkInsideTheSiteStaysALinkAndOneOutsideIsNotFollowed() throws IOException {
    Path kept = file("drafts/a.md", "---\ntitle: A\n---\n");
    Path outside = scratch.resolve("b.md");
    Files.writeString(outside, "---\ntitle: B\n---\n");
    Files.createDirectories(site.resolve("content/articles"));
    Files.createSymbolicLink(site.resolve("content/articles/a.md"), kept);
    Files.createSymbolicLink(site.resolve("content/articles/a2.md"), kept);
    Files.createSymbolicLink(site.resolve("content/articles/b.md"), outside);
    assertEquals("", refusal());
    assertTrue(Files.isSymbolicLink(site.resolve("content/articles/a.md")));
    assertEquals("---\nheadline: A\n---\n", text("drafts/a.md"));
    assertEquals("---\ntitle: B\n---\n", Files.readString(outside));
  }

  @Test
  void aLinkThatIsPutInThePlaceOfAFileIsNotFollowed() throws IOException {
    Path file = file(STORY, "---\ntitle: A\n---\n");
    Path outside = scratch.resolve("b.md");
    Files.writeString(outside, "---\ntitle: A\n---\n");
    List<MendedFile> files = mender.look();
    Files.delete(file);
    Files.createSymbolicLink(file, outside);
    assertEquals(refused("it is a link to a place outside of the site's folder"), refusal(files));
    assertEquals("---\ntitle: A\n---\n", Files.readString(outside));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }
}
