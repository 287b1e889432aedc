package org.broadsheet.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.broadsheet.model.Article;
import org.broadsheet.model.Newsroom;
import org.broadsheet.model.UrlPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One key of a story at a time, at the limits of what it may say. */
class ArticleKeysTest {

  @TempDir Path folder;

  /** The story with a line of front matter on line 4, and what was reported below it. */
  private Article story(String line, String report) {
    ScratchSite site =
        new ScratchSite(folder)
            .file(
                "content/articles/a.md",
                "---\nheadline: A\nbyline: Staff\n" + line + "\ndate: 2026-11-20\n---\nText.\n");
    Newsroom newsroom = site.read();
    assertEquals(report, site.report());
    return newsroom.stories().isEmpty() ? missing() : newsroom.stories().get(0).article();
  }

  private static Article missing() {
    throw new AssertionError("the story is not there");
  }

  @Test
  void aPhotoMayLieAnywhereInContent() {
    for (String src : List.of("../a.jpg", "./a.jpg", "x/../../a.jpg", "/a/../b.jpg")) {
      assertEquals(src, Objects.requireNonNull(story("photo: " + src, "").photo()).src());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../a.jpg", "./.././../a.jpg", "x/../../../a.jpg", "/../a.jpg"})
  void aPhotoOutsideIsNone(String src) {
    String report =
        """
        content/articles/a.md:4:8: error: the photo "@" lies outside of content/ and static/ \
        [photo-outside]
           4 | photo: @
             |        ^
        hint: copy the picture beside this file and write its name here
        """;
    assertEquals(
        null,
        story("photo: " + src, report.replace("@", src).replace("^", "^".repeat(src.length())))
            .photo());
  }

  @Test
  void aPhotoOfAnotherSiteIsNone() {
    assertEquals(
        null,
        story(
                "photo: //x.example/a.jpg",
                """
                content/articles/a.md:4:8: error: the photo "//x.example/a.jpg" is on another site \
                [photo-remote]
                   4 | photo: //x.example/a.jpg
                     |        ^^^^^^^^^^^^^^^^^
                hint: save the picture beside this file and write its name here
                """)
            .photo());
  }

  @Test
  void aPhotoOfAnotherMachineIsNone() {
    assertEquals(
        null,
        story(
                "photo: \\a.jpg",
                """
                content/articles/a.md:4:8: error: the photo "\\a.jpg" is not a name in this site \
                [photo-invalid]
                   4 | photo: \\a.jpg
                     |        ^^^^^^
                hint: put the picture beside this file and write its name alone; folders are \
                separated by /
                """)
            .photo());
  }

  @Test
  void anOldAddressMayBePercentEncodedOrHoldAPercentSign() {
    assertEquals(
        List.of(new UrlPath("/2012/ferry/"), new UrlPath("/100%/"), new UrlPath("/a+b/")),
        story("aliases: [\"%2F2012/ferry\", /100%, /a+b, /a%2Bb]", "").aliases());
  }

  @Test
  void anAuthorNamedTwiceCountsOnce() {
    assertEquals(
        List.of("mara-lindt", "sam"),
        story("authors: [mara-lindt, sam, Mara Lindt, {name: Sam}]", "").authors().stream()
            .map(c -> c.id().value())
            .toList());
  }

  @Test
  void theOriginalElsewhereIsAWebAddress() {
    assertEquals("http://x.example/a", story("canonical: http://x.example/a", "").canonical());
    assertEquals(
        null,
        story(
                "canonical: ftp://x.example/a",
                """
                content/articles/a.md:4:12: error: "ftp://x.example/a" is not a whole web address \
                [canonical-invalid]
                   4 | canonical: ftp://x.example/a
                     |            ^^^^^^^^^^^^^^^^^
                hint: write the address where the story was first published, starting with https://
                """)
            .canonical());
  }

  @Test
  void theNameOfAWrongWeekdayIsSaid() {
    story(
        "updated: Tue, 24 Nov 2026\nexpires: Sunday, 30 November 2026",
        """
        content/articles/a.md:5:10: warning: 2026-11-30 is not a Sunday but a Monday \
        [weekday-wrong]
           5 | expires: Sunday, 30 November 2026
             |          ^^^^^^^^^^^^^^^^^^^^^^^^
        hint: check the day and the month
        """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"12/11/2026", "11/12/2026"})
  void aDateThatCanBeReadInTwoWaysIsNone(String written) {
    String other =
        written.startsWith("12") ? "2026-11-12 or 2026-12-11" : "2026-12-11 or 2026-11-12";
    assertEquals(
        null,
        story(
                "updated: " + written,
                """
                content/articles/a.md:4:10: error: the date "@" can be read in two ways \
                [date-ambiguous]
                   4 | updated: @
                     |          ^^^^^^^^^^
                hint: write %
                """
                    .replace("@", written)
                    .replace("%", other))
            .updated());
  }

  @ParameterizedTest
  @ValueSource(strings = {"+18:30", "+19:00", "-01:60"})
  void anOffsetThatNoZoneHasIsNone(String offset) {
    assertEquals(
        null,
        story(
                "updated: 2026-11-20T08:15" + offset,
                """
                content/articles/a.md:4:10: error: there is no time zone "@" [date-unreadable]
                   4 | updated: 2026-11-20T08:15@
                     |          ^^^^^^^^^^^^^^^^^^^^^^
                hint: write the difference to UTC as +01:00 or -04:00
                """
                    .replace("@", offset))
            .updated());
  }
}
