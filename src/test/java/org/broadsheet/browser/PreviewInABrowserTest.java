package org.broadsheet.browser;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reporter writes, and an editor plans, with a browser open beside it. */
class PreviewInABrowserTest {

  private static final String ROOT = "document.querySelector('broadsheet-desk').shadowRoot";
  private static final String DIALOG = ROOT + ".querySelector('dialog')";
  private static final String BADGE = ROOT + ".querySelector('.badge')";
  private static final String LIST = ROOT + ".querySelector('.list')";
  private static final String STORY = "2026/11/long/";

  private static DevTools browser;

  @TempDir Path folder;

  private Path site;
  private Serving serving;

  @BeforeAll
  static void start(@TempDir Path scratch) throws Exception {
    browser = DevTools.orSkip(scratch);
  }

  @AfterAll
  static void quit() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void open() throws Exception {
    browser.forget();
    site = folder.resolve("site");
    write(
        "site.yaml",
        "title: The Gazette\nurl: https://gazette.example/\nlanguage: en\ntimezone: UTC\n");
    write("content/articles/long.md", story("date: 2026-11-20", "First words.", 60));
    write("content/articles/idea.md", story("draft: true", "An idea.", 2));
    write("content/articles/later.md", story("date: 2099-11-20 06:00", "Much later.", 2));
    serving = Serving.start(site, 0);
  }

  @AfterEach
  void close() throws Exception {
    if (serving != null) {
      serving.close();
    }
  }

  private void write(String file, String text) throws IOException {
    Path path = site.resolve(file);
    Files.createDirectories(path.resolveSibling("."));
    Files.writeString(path, text);
  }

  /** A story whose paragraphs are numbered. */
  private static String story(String frontMatter, String beginning, int paragraphs) {
    StringBuilder text = new StringBuilder("---\nheadline: The story\nbyline: Staff\n");
    text.append(frontMatter).append("\n---\n").append(beginning).append("\n\n");
    for (int i = 1; i <= paragraphs; i++) {
      text.append("Paragraph ").append(i).append(" of the story, and what it says.\n\n");
    }
    return text.toString();
  }

  private Tab openStory() {
    Tab tab = browser.open(serving.at(STORY), 1000, 700);
    tab.until("document.querySelector('h1').textContent === 'The story'");
    return tab;
  }

  private static String has(String words) {
    return "document.querySelector('main').textContent.includes('" + words + "')";
  }

  @Test
  void newWordsAppearByThemselvesAndTheReaderStaysWhereSheWas() throws Exception {
    Tab tab = openStory();
    String fortieth =
        "[...document.querySelectorAll('main p')].find(p => p.textContent.startsWith('Paragraph 40 '))"
            + ".getBoundingClientRect().top";
    tab.eval("scrollTo({top: scrollY + " + fortieth + " - 100, behavior: 'instant'})");
    double before = tab.number(fortieth);
    assertEquals(100, before, 2);
    write("content/articles/long.md", story("date: 2026-11-20", "New words. ".repeat(400), 60));
    tab.until(has("New words."));
    tab.until("document.readyState === 'complete' && Math.abs(" + fortieth + " - 100) < 3");
    assertTrue(tab.number("scrollY") > 1000);
  }

  @Test
  void problemsLieOverThePageUntilTheyAreMended() throws Exception {
    Tab tab = openStory();
    write("content/articles/long.md", story("date: 2026-13-20", "First words.", 60));
    tab.until(DIALOG + ".open && " + LIST + ".textContent.length > 0");
    assertEquals(
        "content/articles/long.md:4:7: error: there is no date \"2026-13-20\" [date-unreadable]"
            + " 4 | date: 2026-13-20 hint: check the day and the month; write it as 2026-11-20 or"
            + " 2026-11-20 08:15",
        tab.text(LIST + ".innerText").replaceAll("\\s+", " ").strip());
    assertEquals("2026-13-20", tab.text(LIST + ".querySelector('mark').textContent"));
    assertEquals("1 error", tab.text(ROOT + ".querySelector('h2').textContent"));
    assertTrue(tab.is(has("First words.")), "the last good edition stays");

    tab.press("Escape", 27);
    tab.until("!" + DIALOG + ".open && !" + BADGE + ".hidden");
    assertEquals("1 error", tab.text(BADGE + ".textContent"));
    tab.go(serving.at(STORY));
    tab.until("!" + BADGE + ".hidden");
    assertFalse(tab.is(DIALOG + ".open"), "who has put it aside is not bothered again");
    tab.eval(BADGE + ".click()");
    tab.until(DIALOG + ".open");

    write("content/articles/long.md", story("date: 2026-11-20", "Mended words.", 60));
    tab.until(has("Mended words."));
    tab.until("!" + DIALOG + ".open && " + BADGE + ".hidden");
  }

  @Test
  void warningsAreABadgeThatOpensTheList() throws Exception {
    Tab tab = openStory();
    write("content/articles/long.md", story("date: 2026-11-20\nkiker: x", "First words.", 3));
    tab.until("!" + BADGE + ".hidden");
    assertEquals("1 warning", tab.text(BADGE + ".textContent"));
    assertFalse(tab.is(DIALOG + ".open"));
    tab.eval(BADGE + ".click()");
    tab.until(DIALOG + ".open");
    assertTrue(tab.text(LIST + ".innerText").contains("a story has no key \"kiker\""));
  }

  @Test
  void theOverlayFitsAndMovesNothing() throws Exception {
    Tab tab = openStory();
    String headline = "JSON.stringify(document.querySelector('h1').getBoundingClientRect())";
    for (int width : new int[] {360, 1440}) {
      tab.resize(width, 700);
      String before = tab.text(headline);
      write(
          "content/articles/long.md",
          story("date: 2026-13-20\n" + "x".repeat(300) + ": y", "First words.", 60));
      tab.until(DIALOG + ".open");
      assertEquals(before, tab.text(headline));
      assertTrue(
          tab.is("document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
      assertTrue(
          tab.is(
              "(box => box.left >= 0 && box.right <= innerWidth && box.top >= 0 && box.bottom <="
                  + " innerHeight)("
                  + DIALOG
                  + ".getBoundingClientRect())"));
      write("content/articles/long.md", story("date: 2026-11-20", "First words.", 60));
      tab.until("!" + DIALOG + ".open");
    }
  }

  @Test
  void aNewStyleIsPutOnWithoutLoadingThePageAgain() throws Exception {
    Files.delete(site.resolve("content/articles/idea.md")); // which is dated with each edition anew
    write("static/css/broadsheet.css", "body { background: rgb(1, 2, 3) }");
    Tab tab = openStory();
    String colour = "getComputedStyle(document.body).backgroundColor";
    tab.until(colour + " === 'rgb(1, 2, 3)'");
    tab.eval("window.marker = 'here'");
    for (String next : new String[] {"rgb(4, 5, 6)", "rgb(7, 8, 9)"}) {
      write("static/css/broadsheet.css", "body { background: " + next + " }");
      tab.until(colour + " === '" + next + "'");
    }
    assertEquals("here", tab.text("window.marker"));
    tab.until("document.querySelectorAll('link[rel=stylesheet]').length === 1");
  }

  @Test
  void thePageComesBackWithTheServer() throws Exception {
    Tab tab = openStory();
    int port = serving.port();
    serving.close();
    tab.until("!" + ROOT + ".querySelector('.lost').hidden");
    write("content/articles/long.md", story("date: 2026-11-20", "Written meanwhile.", 60));
    serving = Serving.start(site, port);
    tab.until(has("Written meanwhile."));
    tab.until(ROOT + ".querySelector('.lost').hidden");
    write("content/articles/long.md", story("date: 2026-11-20", "And now again.", 60));
    tab.until(has("And now again."));
  }

  @Test
  void aTabTooManyIsToldSoAndFollowsWhenThereIsRoom() throws Exception {
    List<Socket> others = new ArrayList<>();
    try {
      for (int i = 0; i < 256; i++) {
        Socket other = new Socket(InetAddress.getLoopbackAddress(), serving.port());
        others.add(other);
        other
            .getOutputStream()
            .write("GET /_desk/events HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(US_ASCII));
        assertTrue(other.getInputStream().read() >= 0);
      }
      Tab tab = openStory();
      String lost = ROOT + ".querySelector('.lost')";
      tab.until("!" + lost + ".hidden");
      assertEquals(
          "Too many tabs are open, so this page stays as it is. Close some of them.",
          tab.text(lost + ".textContent"));
      for (Socket other : others) {
        other.close();
      }
      tab.until(lost + ".hidden");
      write("content/articles/long.md", story("date: 2026-11-20", "Room again.", 60));
      tab.until(has("Room again."));
    } finally {
      for (Socket other : others) {
        other.close();
      }
    }
  }

  @Test
  void everyTabIsKeptFresh() throws Exception {
    Tab one = openStory();
    Tab other = openStory();
    Tab front = browser.open(serving.address(), 400, 700);
    front.until(has("First words."));
    write("content/articles/long.md", story("date: 2026-11-20", "Second words.", 60));
    for (Tab tab : new Tab[] {front, other, one}) {
      tab.toFront();
      tab.until(has("Second words."));
    }
  }

  @Test
  void aDeletedStoryIsNotThereAndComesBack() throws Exception {
    Tab tab = openStory();
    Files.delete(site.resolve("content/articles/long.md"));
    tab.until("document.querySelector('.lost h1, main h1').textContent === 'Page not found'");
    write("content/articles/long.md", story("date: 2026-11-20", "Back again.", 60));
    tab.until(has("Back again."));
  }

  @Test
  void theDeskShowsWhatReadersDoNotSeeYet() throws Exception {
    write(
        "content/articles/idea.md",
        story("draft: true", "An idea.", 2)
            .replace("The story", "<img src=x onerror='window.hacked=1'>"));
    write(
        "content/articles/later.md",
        story("date: 2099-11-20 06:00", "Much later.", 2).replace("The story", "Later"));
    Tab tab = browser.open(serving.desk(""), 1000, 700);
    tab.until("document.querySelector('#scheduled .story h3').textContent === 'Later'");
    assertEquals(
        "<img src=x onerror='window.hacked=1'>",
        tab.text("document.querySelector('#drafts .story h3').textContent"));
    assertTrue(tab.is("window.hacked === undefined"));

    tab.eval("document.querySelector('#drafts .story h3 a').click()");
    tab.until("location.pathname.includes('idea') && " + has("An idea."));
    assertEquals("Draft", tab.text(ROOT + ".querySelector('.ribbon strong').textContent"));
    write("content/articles/idea.md", story("draft: true", "A better idea.", 2));
    tab.until(has("A better idea."));

    tab.go(serving.desk(""));
    tab.eval("document.querySelector('#scheduled .story h3 a').click()");
    tab.until("location.pathname.includes('later') && " + has("Much later."));
    assertTrue(
        tab.text(ROOT + ".querySelector('.ribbon').textContent")
            .startsWith("Scheduled Goes live 20 November 2099, 06:00 (in "));
    tab.go(serving.address());
    tab.until(has("Much later."));
    String bar = ROOT + ".querySelector('.as-of')";
    assertTrue(
        tab.text(bar + ".textContent").startsWith("As of 20 November 2099, 06:00 Back to now"));
    tab.eval(bar + ".querySelector('a').click()");
    tab.until("!" + bar);
    assertFalse(tab.is(has("Much later.")));
  }

  @Test
  void theDeskIsKeptFreshWithoutLosingWhatIsTyped() throws Exception {
    Tab tab = browser.open(serving.desk(""), 1000, 700);
    tab.until("document.querySelector('#drafts .story h3').textContent === 'The story'");
    tab.eval("document.querySelector('#as-of-at').value = '2030-01-01T06:00'");
    write("content/articles/idea.md", story("draft: true", "x", 2).replace("The story", "Renamed"));
    tab.until("document.querySelector('#drafts .story h3').textContent === 'Renamed'");
    assertEquals("2030-01-01T06:00", tab.text("document.querySelector('#as-of-at').value"));
  }
}
