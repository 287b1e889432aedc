package org.broadsheet.serve.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.broadsheet.serve.Answer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsOfTest {

  @TempDir Path folder;
  private Newsroom room;

  @BeforeEach
  void write() throws IOException {
    room = new Newsroom(folder);
    room.story("ferries", "headline: Ferries", "date: 2026-11-26");
    room.story(
        "bank",
        "headline: Bank",
        "date: 2026-11-28 05:00",
        "embargo: {until: 2026-11-29 06:00, reason: agreed with <both> boards}");
    room.story("idea", "headline: Idea", "draft: true");
    room.story("gone", "headline: Gone", "date: 2026-11-20", "expires: 2026-11-21");
    room.show();
  }

  @AfterEach
  void close() throws IOException {
    room.close();
  }

  private static String strip(Document page) {
    return Newsroom.over(page).select(".strip").text();
  }

  private boolean lists(String headline) throws IOException {
    return room.page("/").select("main").text().contains(headline);
  }

  @Test
  void thePaperOfNowHasNoStrip() throws IOException {
    Document page = room.page("/");
    assertEquals("", strip(page));
    assertTrue(lists("Ferries") && !lists("Bank") && !lists("Idea"));
    Elements script = page.select("body > script");
    assertEquals("/_desk/live.js", script.attr("src"));
    assertEquals("run-2", script.attr("data-seen"));
    assertEquals("", script.attr("data-always"));
  }

  @Test
  void anHourIsChosenAndLeft() throws IOException {
    Answer chosen = room.ask("/_desk/as-of", Map.of("at", "2026-11-29T06:00", "to", "/?a=1"));
    assertEquals(302, chosen.status());
    assertEquals("/?a=1", chosen.location());
    assertEquals("2026-11-29T05:00:00Z", room.kept);
    assertTrue(lists("Bank") && !lists("Idea"));
    Document page = room.page("/2026/11/ferries/");
    assertEquals("As of 29 November 2026, 06:00 Back to now The desk", strip(page));
    assertEquals("yes", page.select("body > script").attr("data-always"));
    Document desk = room.deskPage();
    assertEquals(
        "The paper is shown as of 29 November 2026, 06:00 Back to now",
        desk.select("#hour").text());
    assertEquals("2026-11-29T06:00", desk.select("#as-of-at").attr("value"));

    Answer back = room.follow(Newsroom.over(page).select(".as-of a").attr("href"));
    assertEquals("/2026/11/ferries/", back.location());
    assertNull(room.kept);
    assertEquals("", strip(room.page("/")));
  }

  @Test
  void theDeskOffersHoursThatOneOftenWants() throws IOException {
    for (Element hour : room.deskPage().select(".hours a")) {
      room.follow(hour.attr("href"));
      assertEquals(
          Map.of(
                  "Now", "now",
                  "Next turn, 06:00", "2026-11-29T05:00:00Z",
                  "Tomorrow 06:00", "2026-11-29T05:00:00Z")
              .get(hour.text()),
          room.kept == null ? "now" : room.kept);
    }
  }

  @Test
  void whatIsNoTimeIsRefused() throws IOException {
    assertEquals(400, room.ask("/_desk/as-of", Map.of("at", "soon")).status());
    assertNull(room.kept);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+1000000000-12-31T23:59:59Z",
        "-1000000000-01-01T00:00:00Z",
        "+10000-01-01T00:00:00Z",
        "9999-12-31T00:00:00Z", // some zone has another year by then
        "+10000-01-01T06:00",
        "0000-12-31T06:00",
        "0001-01-01T23:59:59Z"
      })
  void yearsThatNoPaperSeesAreRefused(String at) throws IOException {
    assertEquals(400, room.ask("/_desk/as-of", Map.of("at", at)).status());
    assertNull(room.kept);
    room.kept = at; // as a browser has it that made it up
    assertEquals("", strip(room.page("/")));
    assertEquals("", room.deskPage().select("#hour").text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"9999-12-30T23:59:59Z", "0001-01-02T00:00:00Z"})
  void theFirstAndTheLastHourAreShown(String at) throws IOException {
    assertEquals(302, room.ask("/_desk/as-of", Map.of("at", at)).status());
    assertEquals(at, room.kept);
    assertTrue(strip(room.page("/")).startsWith("As of "));
    assertTrue(room.deskPage().select("#hour").text().startsWith("The paper is shown as of "));
  }

  @Test
  void nobodyIsSentToAnotherServer() throws IOException {
    for (String to :
        new String[] {
          "//evil.example/", "https://evil.example/", "/\\evil.example/", "/a\r\nb: c"
        }) {
      assertEquals("/", room.ask("/_desk/as-of", Map.of("to", to)).location());
    }
  }

  @Test
  void whatABrowserMadeUpIsTheUsualPaper() throws IOException {
    for (String made : new String[] {"x", "", ".drafts", "2026", "now.now"}) {
      room.kept = made;
      assertEquals("", strip(room.page("/")), made);
    }
  }

  private Document preview(String name) throws IOException {
    Answer answer = room.ask("/_desk/preview", Map.of("story", "content/articles/" + name + ".md"));
    assertEquals(302, answer.status());
    return room.page(Objects.requireNonNull(answer.location()));
  }

  @Test
  void aDraftIsShownWithARibbon() throws IOException {
    Document page = preview("idea");
    assertEquals("Idea", page.select("h1").text());
    assertEquals(
        "Draft Not published: only this preview shows it. With drafts Hide drafts The desk",
        strip(page));
    assertEquals("", Newsroom.over(room.page("/2026/11/ferries/")).select(".ribbon").text());
  }

  @Test
  void anEmbargoedStoryIsShownAsOfItsHour() throws IOException {
    Document page = preview("bank");
    assertEquals("Bank", page.select("h1").text());
    assertEquals(
        "Embargoed Until 29 November 2026, 06:00 (in 27 hours): agreed with <both> boards"
            + " As of 29 November 2026, 06:00 Back to now The desk",
        strip(page));
  }

  @Test
  void anExpiredStoryIsShownAsOfItsLastSecond() throws IOException {
    Document page = preview("gone");
    assertEquals("Gone", page.select("h1").text());
    assertTrue(strip(page).startsWith("Expired Taken down 21 November 2026, 00:00 (7 days ago)."));
  }

  @Test
  void aPublicStoryIsShownAsItIs() throws IOException {
    room.kept = "2026-11-29T05:00:00Z";
    assertEquals("Ferries", preview("ferries").select("h1").text());
    assertNull(room.kept);
  }

  @Test
  void aStoryThatIsNotThereIsNotShown() throws IOException {
    assertEquals(404, room.ask("/_desk/preview", Map.of("story", "<b>")).status());
    assertEquals(404, room.ask("/_desk/preview", Map.of()).status());
  }

  @Test
  void whileThereAreErrorsTheLastGoodEditionOfThatHourStays() throws IOException {
    room.kept = "2026-11-29T05:00:00Z";
    assertTrue(lists("Bank"));
    room.story("ferries", "headline: Ferries", "date: 2026-13-26");
    room.show();
    assertTrue(lists("Bank"));
    Elements script = room.page("/").select("body > script");
    assertEquals("1", script.attr("data-errors"));
    room.kept = "2026-11-30T05:00:00Z";
    assertEquals("The paper cannot be shown yet", room.page("/").select("h1").text());
  }

  @Test
  void whereDraftsAreUsualTheyCarryTheirRibbonAndCanBeHidden(@TempDir Path other)
      throws IOException {
    try (Newsroom open = new Newsroom(other, true)) {
      open.story("ferries", "headline: Ferries", "date: 2026-11-26");
      open.story("walk", "headline: Walk", "draft: true", "date: 2026-11-27");
      open.show();
      assertEquals("", strip(open.page("/")));
      assertEquals(
          "Draft Not published: only this preview shows it. The desk",
          strip(open.page("/2026/11/walk/")));
      Elements hours = open.deskPage().select(".hours");
      assertEquals("Now Without drafts Tomorrow 06:00", hours.text());
      open.follow(hours.select("a").get(1).attr("href"));
      assertEquals("now", open.kept);
      assertEquals("As readers see it now Show drafts The desk", strip(open.page("/")));
      assertEquals("Page not found", open.page("/2026/11/walk/").select("h1").text());
      open.follow(Newsroom.over(open.page("/")).select(".as-of a").attr("href"));
      assertNull(open.kept);
    }
  }

  @Test
  void whileTheStoriesAreBeingReadThereIsNothingWrong() throws IOException {
    Document page =
        Jsoup.parse(
            ProblemPage.of(
                List.of(),
                (path, line) -> null,
                new PageInsert("nothing", "r-0", true, DeskWords.of("en"), List.of(), ""),
                ""));
    assertEquals("One moment", page.select("h1").text());
  }

  @Test
  void anHourThatServeWasGivenIsNamedOnEveryPage() {
    Sight usual = new Sight(null, false);
    DeskTime time = new DeskTime(Newsroom.NOW, ZoneId.of("Europe/Berlin"), DeskWords.of("en"));
    String strip = new Strip(null, usual, usual, true).html(time, "/");
    assertEquals("As of 28 November 2026, 03:00 The desk", Jsoup.parse(strip).text());
  }
}
