package org.broadsheet.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every word of every unpublished story is a canary: no byte and no file name of the output may
 * hold one before its time or after it.
 */
class CanaryTest {

  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
  private static final Pattern CANARY = Pattern.compile("canary[a-z]+x[a-z]+");

  @TempDir Path folder;

  private Path site() {
    Path site = folder.resolve("site");
    if (Files.exists(site)) {
      return site;
    }
    SiteFolder.write(
        site,
        """
        -- site.yaml --
        title: The Test Courier
        url: https://courier.example/
        language: en
        timezone: UTC
        -- content/articles/public.md --
        ---
        headline: Public
        date: 2026-11-20
        byline: Staff
        photo:
          src: shared.svg
          alt: Shown
          caption: Look [here](canaryembargoxfile.md) and [there](/2026/11/canaryembargoxfile/).
        corrections:
          - {date: 2026-11-21, text: "See [this](canaryfuturexfile.md)."}
        ---
        Links to [one](canarydraftxfile.md), [two](canaryembargoxfile.md#canaryembargoxanchor) and
        [three](/2026/11/canaryembargoxfile/), [four](/2026/11/canaryembargoxfile/index.html),
        [five](https://courier.example/2026/11/canaryembargoxfile/?a#b),
        [six](/2026/./11/canaryembargoxfile), [seven](/canaryembargoxalias/).
        -- content/articles/shared.svg --
        <svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>
        """);
    story(site, "draft", "draft: true\ndate: 2026-11-01\n");
    story(site, "scheduled", "date: 2026-11-01\npublish: 2026-11-24 06:00\n");
    story(site, "future", "date: 2026-11-24 06:00\n");
    story(
        site,
        "embargo",
        "date: 2026-11-01\nembargo: {until: 2026-11-24 06:00, reason: canaryembargoxreason}\n");
    story(site, "gone", "date: 2026-11-01\nexpires: 2026-11-10\n");
    return site;
  }

  private static void story(Path site, String kind, String when) {
    String c = "canary" + kind + "x";
    SiteFolder.write(
        site,
        """
        -- content/articles/@file.md --
        ---
        headline: @headline
        kicker: @kicker
        summary: @summary
        authors: [{name: @author, bio: @bio, photo: {src: @face.svg, alt: @facealt}}]
        section: @section
        tags: [@tag]
        photo: {src: @photo.svg, alt: @alt, caption: @caption, credit: @credit}
        aliases: [/@alias/]
        corrections: [{date: 2026-11-02, text: "@correction ![x](/pictures/@corrected.svg)"}]
        extra: {note: @extra, gallery: [/pictures/@gallery.svg]}
        when
        ---
        @body

        ![@inalt](@inline.svg "@title")

        ![@statalt](/pictures/@static.svg)

        [report](@report.pdf)
        -- content/articles/@photo.svg --
        <svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><title>@svg</title></svg>
        -- content/articles/@face.svg --
        <svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>
        -- content/articles/@inline.svg --
        <svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>
        -- content/articles/@report.pdf --
        %PDF @pdf
        -- static/pictures/@corrected.svg --
        <svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><title>@correctedsvg</title></svg>
        -- static/pictures/@gallery.svg --
        <svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><title>@gallerysvg</title></svg>
        -- static/pictures/@static.svg --
        <svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><title>@staticsvg</title></svg>
        """
            .replace("@", c)
            .replace("when\n", when));
  }

  /** The canaries in names and bytes of the output at an instant, by kind of story. */
  private Set<String> kindsSeen(Path output, Instant at, boolean drafts) throws IOException {
    BuildResult result =
        new SiteBuilder(BuildListener.SILENT)
            .build(new BuildOptions(site(), output, at, drafts, false, null));
    assertTrue(result.ok(), () -> result.problems().toString());
    Set<String> kinds = new TreeSet<>();
    for (String text : everything(output)) {
      Matcher matcher = CANARY.matcher(text.toLowerCase(Locale.ROOT));
      while (matcher.find()) {
        kinds.add(matcher.group().replaceAll("^canary|x.*$", ""));
      }
    }
    return kinds;
  }

  private static List<String> everything(Path output) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(output)) {
      for (Path file : files.toList()) {
        texts.add(output.relativize(file).toString());
        if (Files.isRegularFile(file)) {
          texts.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        }
      }
    }
    return texts;
  }

  @Test
  void nothingOfAnUnpublishedStoryReachesTheOutput() throws IOException {
    assertEquals(Set.of(), kindsSeen(folder.resolve("now"), NOW, false));
  }

  @Test
  void everyStoryAppearsWhenItsTimeHasComeAndGoesWhenItIsOver() throws IOException {
    Path output = folder.resolve("same");
    assertEquals(Set.of("gone"), kindsSeen(output, Instant.parse("2026-11-05T12:00:00Z"), false));
    assertEquals(Set.of(), kindsSeen(output, NOW, false));
    assertEquals(
        Set.of("embargo", "future", "scheduled"),
        kindsSeen(output, Instant.parse("2026-11-24T06:00:00Z"), false));
    // Going back in time takes everything away again: the same folder, nothing left behind.
    assertEquals(Set.of(), kindsSeen(output, NOW, false));
  }

  @Test
  void aDraftCannotTakeTheThemeAway() throws IOException {
    Path draft = site().resolve("content/articles/sly.md");
    Files.writeString(
        draft,
        "---\nheadline: Sly\ndraft: true\n---\n[a](/css/broadsheet.css) [b](/favicon.svg)\n");
    Path output = folder.resolve("sly");
    kindsSeen(output, NOW, false);
    assertTrue(Files.exists(output.resolve("css/broadsheet.css")));
    assertTrue(Files.exists(output.resolve("favicon.svg")));
  }

  @Test
  void aPreviewShowsDraftsAndNothingElseBeforeItsTime() throws IOException {
    assertEquals(Set.of("draft"), kindsSeen(folder.resolve("preview"), NOW, true));
  }
}
