package org.broadsheet.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.build.BuildListener;
import org.broadsheet.build.BuildOptions;
import org.broadsheet.build.BuildResult;
import org.broadsheet.build.SiteBuilder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens portable sites from the disk, as a reader does who got one on a stick. */
class PagesInABrowserTest {

  private static final Path SAMPLE = Path.of("").toAbsolutePath();
  private static final List<Integer> WIDTHS = List.of(320, 360, 768, 1440);

  @TempDir Path folder;

  private Path build(Path site, Instant at) throws IOException {
    Path output = folder.resolve("public");
    BuildResult result =
        new SiteBuilder(BuildListener.SILENT)
            .build(new BuildOptions(site, output, at, false, true, null));
    assertTrue(result.ok(), () -> result.problems().toString());
    return output;
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.toAbsolutePath().resolveSibling("."));
    Files.writeString(file, text);
  }

  @Test
  void timesAreRelativeWithAScriptAndAbsoluteWithout() throws Exception {
    Chromium chromium = Chromium.orSkip(folder);
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    Path site = folder.resolve("site");
    write(
        site.resolve("site.yaml"),
        "title: T\nurl: https://t.example/\nlanguage: en\ntimezone: UTC\n");
    story(site, "minutes", now.minus(45, ChronoUnit.MINUTES));
    story(site, "hours", now.minus(3, ChronoUnit.HOURS).minusSeconds(60));
    story(site, "weeks", now.minus(30, ChronoUnit.DAYS));
    Path index = build(site, now).resolve("index.html");

    Document written = Jsoup.parse(Files.readString(index));
    Document scripted = Jsoup.parse(chromium.open(index));
    assertTrue(time(scripted, "minutes").text().matches("(4[5-9]|5\\d) mins ago"), scripted.text());
    assertEquals("3 hours ago", time(scripted, "hours").text());
    assertEquals(time(written, "hours").text(), time(scripted, "hours").attr("title"));
    assertEquals(time(written, "weeks").text(), time(scripted, "weeks").text());
    // Without a script the page stays as it was written: an absolute date, which needs no clock.
    assertTrue(time(written, "minutes").text().matches("\\d+ \\w+ \\d{4}, \\d+:\\d\\d"));
  }

  private static void story(Path site, String headline, Instant date) throws IOException {
    write(
        site.resolve("content/articles/" + headline + ".md"),
        "---\nheadline: " + headline + "\ndate: " + date + "\nbyline: Staff\n---\nText.\n");
  }

  private static Element time(Document page, String headline) {
    Element found =
        page.select(".recent li").stream()
            .filter(item -> item.select("h3").text().equals(headline))
            .map(item -> item.selectFirst("time"))
            .findFirst()
            .orElse(null);
    return java.util.Objects.requireNonNull(found, "no recent post " + headline);
  }

  @Test
  void noPageIsWiderThanAPhone() throws Exception {
    Chromium chromium = Chromium.orSkip(folder);
    Path output = build(SAMPLE, Instant.parse("2026-11-23T12:00:00Z"));
    List<String> pages =
        List.of(
            "index.html",
            "2026/11/harbour-ferries-go-electric/index.html",
            "2026/11/what-the-gate-costs-you/index.html",
            "2026/11/saffron-on-plot-41-fa/index.html",
            "local/index.html",
            "tags/index.html",
            "archive/index.html",
            "404.html");
    for (String page : pages) {
      Files.writeString(
          measured(output.resolve(page)),
          Files.readString(output.resolve(page))
              .replace("</body>", "<script>" + MEASURE + "</script></body>"));
    }
    List<String> expected = new ArrayList<>();
    pages.forEach(page -> WIDTHS.forEach(w -> expected.add(page + " at " + w + ": fits")));
    assertEquals(expected.stream().sorted().toList(), measure(chromium, output, pages));
  }

  private static final String MEASURE =
      "addEventListener('load',()=>{const d=document.documentElement;"
          + "parent.postMessage(name+': '+(d.scrollWidth<=d.clientWidth?'fits':"
          + "'is '+d.scrollWidth+' wide'),'*')})";

  /** Shows every page in a frame of each width and collects what their scripts say of them. */
  private static List<String> measure(Chromium chromium, Path output, List<String> pages)
      throws IOException, InterruptedException {
    StringBuilder frames = new StringBuilder();
    for (String page : pages) {
      for (int width : WIDTHS) {
        frames
            .append("<iframe width=\"" + width + "\" height=\"600\" name=\"")
            .append(page + " at " + width + "\" src=\"")
            .append(measured(Path.of(page)))
            .append("\"></iframe>\n");
      }
    }
    Path wall = output.resolve("wall.html");
    Files.writeString(
        wall,
        "<!doctype html><title>w</title><ol id=\"r\"></ol><script>onmessage=e=>{const"
            + " l=document.createElement('li');l.textContent=e.data;r.append(l)}</script>"
            + frames);
    return Jsoup.parse(chromium.open(wall)).select("#r li").eachText().stream().sorted().toList();
  }

  private static Path measured(Path page) {
    return page.resolveSibling("measured-" + page.getFileName());
  }

  @Test
  void aVideoLoadsNothingUntilItIsClicked() throws Exception {
    Chromium chromium = Chromium.orSkip(folder);
    Path output = build(SAMPLE, Instant.parse("2026-11-23T12:00:00Z"));
    Path page = output.resolve("2026/08/concerto-for-foghorn/index.html");
    assertEquals(0, Jsoup.parse(chromium.open(page)).select("iframe").size());
    Path clicked = page.resolveSibling("clicked.html");
    Files.writeString(
        clicked,
        Files.readString(page)
            .replace(
                "</body>",
                "<script>addEventListener('load',()=>document.querySelector('.embed"
                    + " a').click())</script></body>"));
    Element frame = Jsoup.parse(chromium.open(clicked)).selectFirst("figure.embed iframe");
    assertTrue(
        frame != null && frame.attr("src").startsWith("https://www.youtube-nocookie.com/embed/"));
  }
}
