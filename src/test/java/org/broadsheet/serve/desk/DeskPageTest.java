package org.broadsheet.serve.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.Severity;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskPageTest {

  @TempDir Path folder;

  private static List<String> texts(Document page, String list, String what) {
    return page.select("#" + list + " " + what).eachText();
  }

  private Newsroom full() throws Exception {
    Newsroom room = new Newsroom(folder);
    room.story(
        "ferries",
        "headline: Ferries",
        "date: 2026-11-26 08:15",
        "updated: 2026-11-27 09:00",
        "section: Local",
        "corrections: [{date: 2026-11-27 12:00, text: 120 seats.}]");
    room.story("old", "headline: Old", "date: 2026-01-01", "updated: 2026-01-02");
    room.story("gate", "headline: Gate", "date: 2026-11-25", "expires: 2026-11-28 12:00");
    room.story("budget", "headline: Budget", "date: 2026-11-28 06:00");
    room.story(
        "bank",
        "headline: Bank",
        "date: 2026-11-28 06:00",
        "embargo: {until: 2026-11-29 06:00, reason: agreed with <both> boards}");
    room.story("idea", "headline: Idea", "draft: true");
    room.story("walk", "headline: Walk", "draft: true", "date: 2026-12-03");
    room.story("gone", "headline: Gone", "date: 2026-11-20", "expires: 2026-11-21");
    room.show();
    return room;
  }

  @Test
  void everyStoryStandsWhereAnEditorLooksForIt() throws Exception {
    try (Newsroom room = full()) {
      Document page = room.deskPage();
      assertEquals(List.of("Idea", "Walk"), texts(page, "drafts", ".story h3"));
      assertEquals(List.of("Budget"), texts(page, "scheduled", ".story h3"));
      assertEquals(List.of("Bank"), texts(page, "embargoed", ".story h3"));
      assertEquals(List.of("agreed with <both> boards"), texts(page, "embargoed", ".reason"));
      assertEquals(List.of("Gate"), texts(page, "expiring", ".story h3"));
      assertEquals(List.of("Ferries"), texts(page, "corrected", ".story h3"));
      assertEquals(List.of("Ferries"), texts(page, "updated", ".story h3"));
      assertEquals(
          List.of("goes live 29 November 2026, 06:00 in 27 hours"),
          texts(page, "embargoed", ".when"));
      assertEquals(
          List.of(
              "3 public", "2 drafts", "1 scheduled", "1 embargoed", "1 expiring", "0 to look at"),
          page.select("#counts li").eachText());
    }
  }

  @Test
  void whatGoesLiveNextIsInOrderOfTime() throws Exception {
    try (Newsroom room = full()) {
      Document page = room.deskPage();
      assertEquals(
          List.of(
              "Today, Saturday 28 November 2026",
              "06:00 in 3 hours goes live Budget",
              "12:00 in 9 hours expires Gate",
              "Tomorrow, Sunday 29 November 2026",
              "06:00 in 27 hours embargo ends Bank agreed with <both> boards"),
          page.select("#next .stories > li").eachText());
    }
  }

  @Test
  void warningsStandUnderTheirStories() throws Exception {
    try (Newsroom room = full()) {
      room.story("walk", "headline: Walk", "draft: true", "kiker: x");
      room.remarks.add(
          new Problem(
              Severity.WARNING,
              "picture-alt",
              Location.at("content/articles/gate.md", 5, 2, 3),
              "the picture has no alt text",
              null));
      room.remarks.add(
          new Problem(Severity.WARNING, "odd", Location.file("site.yaml"), "of no story", null));
      room.show();
      Document page = room.deskPage();
      assertEquals(
          List.of(
              "Walk a story has no key \"kiker\" line 4 content/articles/walk.md",
              "Gate the picture has no alt text line 5 content/articles/gate.md"),
          page.select("#warnings .story").eachText());
    }
  }

  @Test
  void authorsAreCalledByTheirNames() throws Exception {
    try (Newsroom room = new Newsroom(folder)) {
      room.write("content/authors/ada-holm.md", "---\nname: Ada Holm\n---\n");
      room.write(
          "content/articles/a.md",
          "---\nheadline: A\ndraft: true\nauthors: [ada-holm, {name: Sam Lee}]\nsection: Local\n---\nx\n");
      room.show();
      assertEquals(List.of("Local Ada Holm, Sam Lee"), texts(room.deskPage(), "drafts", ".kicker"));
    }
  }

  @Test
  void nothingInAStoryBecomesMarkup() throws Exception {
    try (Newsroom room = new Newsroom(folder)) {
      String evil = "<script>alert(1)</script><b onclick=\"x\">&amp; 'q'";
      room.story(
          "evil",
          "headline: '" + evil.replace("'", "''") + "'",
          "draft: true",
          "section: '<i>S</i>'");
      room.story(
          "bank",
          "headline: B",
          "date: 2026-11-28 06:00",
          "embargo: {until: 2026-11-29 06:00, reason: '</p><script>alert(2)</script>'}");
      room.show();
      Document page = room.deskPage();
      assertEquals(List.of(evil), texts(page, "drafts", ".story h3"));
      assertEquals(1, page.select("script").size());
      assertTrue(page.select("b[onclick], i").isEmpty());
      assertEquals(List.of("</p><script>alert(2)</script>"), texts(page, "embargoed", ".reason"));
    }
  }

  @Test
  void aPaperFromRightToLeftHasSuchADesk() throws Exception {
    try (Newsroom room = new Newsroom(folder)) {
      room.write(
          "site.yaml",
          "title: بندر\nurl: https://b.example/\nlanguage: fa\ntimezone: Asia/Tehran\n");
      room.story("خبر", "headline: خبر نخست", "draft: true");
      room.show();
      Document page = room.deskPage();
      assertEquals("rtl", page.select("html").attr("dir"));
      assertEquals("fa", page.select("#drafts h3 bdi").attr("lang"));
      assertEquals("fa", page.select("html").attr("lang"));
      assertEquals(
          "امروز، شنبه ۲۸ نوامبر ۲۰۲۶، ساعت ۰۵:۳۰ به وقت Asia/Tehran",
          page.select("#clock").text());
      assertEquals("پیش‌نویس‌ها ۱", page.select("#drafts h2").text());
      // Of Latin letters there are only names: of the zone, of files, of what the desk remarks.
      page.select("script, style, template, [dir=ltr], .source, .remarks bdi").remove();
      assertEquals("", page.text().replaceAll("[^A-Za-z]", ""));
    }
  }

  @Test
  void whatLiesOverAPageSpeaksItsLanguage() throws Exception {
    try (Newsroom room = new Newsroom(folder, true)) {
      room.write(
          "site.yaml",
          "title: بندر\nurl: https://b.example/\nlanguage: fa\ntimezone: Asia/Tehran\n");
      room.story("خبر", "headline: خبر نخست", "date: 2026-11-27", "draft: true");
      room.show();
      Document page = room.page("/2026/11/خبر/");
      Element over = Newsroom.over(page);
      assertEquals("fa", over.select("> div").attr("lang"));
      assertEquals("rtl", over.select("> div").attr("dir"));
      assertEquals(
          "پیش‌نویس منتشر نشده است: تنها این پیش‌نمایش آن را نشان می‌دهد. میز تحریریه",
          over.select(".strip").text());
      assertEquals("کوچک‌کردن Esc", over.select(".minimise").text());
      Element script = page.expectFirst("body > script");
      assertEquals("۰۱۲۳۴۵۶۷۸۹", script.attr("data-digits"));
      assertEquals("{count} خطا", script.attr("data-say-errors"));
    }
  }

  @Test
  void ofVeryManyTheFirstAreShown() throws Exception {
    try (Newsroom room = new Newsroom(folder)) {
      for (int i = 0; i < 103; i++) {
        room.story("d" + i, "headline: D", "draft: true");
      }
      room.show();
      Document page = room.deskPage();
      assertEquals(100, page.select("#drafts .story").size());
      assertEquals("and 3 more", page.select("#drafts .more").text());
      assertEquals("Drafts 103", page.select("#drafts h2").text());
    }
  }

  @Test
  void theDeskIsThereWhileSettingsCannotBeRead() throws Exception {
    try (Newsroom room = full()) {
      room.write("site.yaml", "title: [\n");
      room.show();
      assertEquals("The desk", room.deskPage().select("h1").text());
    }
  }
}
