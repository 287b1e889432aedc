package org.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.broadsheet.build.Change;
import org.broadsheet.build.PageFate;
import org.broadsheet.build.Verification;
import org.broadsheet.model.UrlPath;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainTest {

  @TempDir Path folder;
  private final Desk desk = new Desk();

  @BeforeEach
  void sitDown() throws IOException {
    desk.sitDown(folder);
  }

  private static PageFate storm(boolean rendered, @Nullable List<Change> changes) {
    return new PageFate(new UrlPath("/2026/11/storm/"), rendered, changes);
  }

  private String explained(String url) {
    assertEquals(0, desk.run("build", "--quiet", "--explain", url));
    return desk.out();
  }

  @Test
  void everyPartThatChangedIsNamed() {
    desk.fates.add(new PageFate(UrlPath.ROOT, false, List.of()));
    desk.fates.add(
        storm(
            true,
            List.of(
                new Change("templates", List.of(), List.of()),
                new Change("recent", List.of("Calm"), List.of("Fog", "Rain")))));
    String expected =
        """
        /2026/11/storm/ was rendered:
          its templates or the way links are written changed
          its recent posts changed: + Calm - Fog - Rain
        """;
    for (String url :
        List.of(
            "/2026/11/storm/",
            "2026/11/storm",
            "/2026/11/storm/index.html",
            "/2026/11/%73torm/",
            "https://paper.example/daily/2026/11/storm/")) {
      assertEquals(expected, explained(url), url);
    }
    assertEquals("/ was not rendered: nothing that it shows has changed\n", explained("/"));
    assertEquals(
        "/2026/ was not rendered: this site has no such page, feed or sitemap\n",
        explained("/2026/"));
  }

  @Test
  void newPagesAndDamagedOnesAreToldApart() {
    desk.fates.add(storm(true, null));
    assertEquals(
        "/2026/11/storm/ was rendered: nothing is recorded of an earlier one\n",
        explained("/2026/11/storm/"));
    desk.fates.set(0, storm(true, List.of()));
    assertEquals(
        "/2026/11/storm/ was rendered: its file was not as the last build had made it\n",
        explained("/2026/11/storm/"));
  }

  @Test
  void aBuildThatDidNothingSaysSo() {
    assertEquals(
        "/feed.xml was not rendered: nothing at all has changed since the last build\n",
        explained("/feed.xml"));
  }

  @Test
  void whereThereAreErrorsNothingStays() {
    desk.problems.add(
        new Problem(Severity.ERROR, "x-wrong", Location.file("site.yaml"), "it is wrong", null));
    assertEquals(1, desk.run("build", "--quiet", "--explain", "/"));
    assertEquals("/: nothing was rendered to stay, because the site has errors\n", desk.out());
  }

  @Test
  void anAddressElsewhereIsWrongUsage() {
    assertEquals(2, desk.run("build", "--explain", "https://else.example/2026/"));
    assertEquals(
        """
        broadsheet: error: "https://else.example/2026/" is no page of this site
        hint: write its path, such as /2026/11/storm/, or its whole address
        """,
        desk.err());
  }

  @Test
  void notesGoToTheErrorStream() {
    desk.note = "the memory is damaged; it is made anew";
    assertEquals(0, desk.run("build", "--quiet"));
    assertEquals("note: the memory is damaged; it is made anew\n", desk.err());
  }

  @Test
  void aVerifiedOutputIsSaidToBeSo() {
    desk.verification = new Verification(3, List.of());
    assertEquals(0, desk.run("build", "--quiet", "--verify"));
    assertEquals("verified: 3 files as a build from nothing makes them\n", desk.out());
    assertEquals(desk.builds, desk.verified);
  }

  @Test
  void filesThatDifferAreAFaultOfOurs() {
    desk.verification = new Verification(3, List.of("a/index.html", "feed.xml"));
    assertEquals(3, desk.run("build", "--quiet", "--verify"));
    assertEquals(
        """
        public/a/index.html: error: this file is not as a build from nothing makes it
        public/feed.xml: error: this file is not as a build from nothing makes it
        hint: this is a fault in Broadsheet; build --fresh mends the site, and a report helps us
        """,
        desk.err());
  }
}
