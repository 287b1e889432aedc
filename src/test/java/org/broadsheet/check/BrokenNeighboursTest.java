package org.broadsheet.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.broadsheet.build.BuildListener;
import org.broadsheet.build.BuildOptions;
import org.broadsheet.build.BuildResult;
import org.broadsheet.build.SiteBuilder;
import org.broadsheet.problem.ProblemText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of whole files while others are broken. */
class BrokenNeighboursTest {

  private static final String BROKEN =
      """
      content/articles/calm.md:2:11: error: the quotation mark " is opened here and never closed \
      [yaml-quote-unclosed]
         2 | headline: "A calm sea
           |           ^
      hint: close it at the end of the value
      """;

  @TempDir Path scratch;

  private Newsdesk desk;

  @BeforeEach
  void sitDown() {
    desk = new Newsdesk(scratch.resolve("site"));
    desk.replace("content/articles/calm.md", "A calm sea", "\"A calm sea");
  }

  private void story(String keys, String text) {
    desk.file(
        "content/articles/storm.md",
        """
        ---
        headline: Storm closes the harbour
        summary: The harbour closed at noon.
        date: 2026-11-20 08:15
        """
            + keys
            + "---\n"
            + text
            + "\n");
  }

  @Test
  void itsOwnErrorsAreTold() throws IOException {
    story(
        "authors: [mara-lind]\nsection: Locla\ntranslation-of: fog\n",
        "[Fog](fog.md) and ![Boats](boats.jpg \"Boats\").");
    String errors =
        """
        content/articles/storm.md:5:11: error: unknown author "mara-lind" [author-unknown]
           5 | authors: [mara-lind]
             |           ^^^^^^^^^
        hint: did you mean "mara-lindt"? Or add content/authors/mara-lind.md
        content/articles/storm.md:7:17: error: there is no story "fog" that this could translate \
        [translation-unknown]
           7 | translation-of: fog
             |                 ^^^
        hint: write the slug of the original, or its file relative to this one
        content/articles/storm.md:9:7: error: the link leads to "fog.md", which does not exist \
        [link-unknown]
           9 | [Fog](fog.md) and ![Boats](boats.jpg "Boats").
             |       ^^^^^^
        hint: link to another story by the path of its file, relative to this one
        content/articles/storm.md:9:28: error: there is no picture "boats.jpg" [picture-missing]
           9 | [Fog](fog.md) and ![Boats](boats.jpg "Boats").
             |                            ^^^^^^^^^
        hint: put the picture there, as content/articles/boats.jpg, or correct the name
        """;
    assertEquals(BROKEN + errors, desk.report());
    assertEquals(BROKEN + errors, built());
  }

  private String built() throws IOException {
    BuildResult result =
        new SiteBuilder(BuildListener.SILENT)
            .build(
                new BuildOptions(
                    scratch.resolve("site"),
                    scratch.resolve("out"),
                    Newsdesk.NOW,
                    false,
                    false,
                    null));
    ProblemText text = new ProblemText(result.sources());
    return String.join("", result.problems().stream().map(text::of).toList());
  }

  @Test
  void aLinkToABrokenFileIsNotDead() {
    story(
        "authors: [mara-lindt]\ntranslation-of: calm.md\n",
        "[Calm](calm.md), [the sea](calm.md#the-sea) and [about](../pages/about.md).");
    assertEquals(BROKEN, desk.report());
  }

  @Test
  void anAuthorOrASectionInABrokenFileIsKnown() {
    desk.replace("content/articles/calm.md", "[mara-lindt]", "[{name: Ada Holm}]");
    desk.file("content/sections/opinion.md", "---\nname: \"Views\n---\n");
    story("authors: [ada-holm]\nsection: Views\n", "Text.");
    desk.file("content/authors/mara-lindt.md", "---\nname: \"Mara Lindt\n---\n");
    desk.file(
        "content/articles/rain.md",
        "---\nheadline: Rain\nsummary: It rains.\ndate: 2026-11-20\nauthors: mara-lindt\n---\nText.\n");
    assertEquals(
        BROKEN
            + """
            content/authors/mara-lindt.md:2:7: error: the quotation mark " is opened here and never \
            closed [yaml-quote-unclosed]
               2 | name: "Mara Lindt
                 |       ^
            hint: close it at the end of the value
            content/sections/opinion.md:2:7: error: the quotation mark " is opened here and never \
            closed [yaml-quote-unclosed]
               2 | name: "Views
                 |       ^
            hint: close it at the end of the value
            """,
        desk.report());
  }

  @Test
  void whatAMisspeltNameMayMeanIsNotCalledUnused() {
    desk = new Newsdesk(scratch.resolve("site"));
    desk.file("content/authors/ada-holm.md", "---\nname: Ada Holm\n---\n");
    desk.file("content/articles/boats.jpg", "");
    story("authors: [ada-hol]\n", "![Boats](boat.jpg \"Boats\")");
    assertEquals(
        List.of("author-unknown", "credit-missing", "picture-missing"),
        desk.inspect(false, Selection.ALL).problems().stream().map(p -> p.id()).toList());
  }
}
