package org.broadsheet.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.broadsheet.model.UrlPath;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a desk adds to a preview. */
class DeskSideTest {

  private final List<Asked> heard = new ArrayList<>();
  private final Sheets paper =
      new Sheets()
          .put("/index.html", "<p>front")
          .put("/404.html", "<p>lost")
          .put("/feed.xml", "<rss/>")
          .put("/_desk/index.html", "not the desk");
  private final Sheets tomorrow = new Sheets().put("/index.html", "<p>tomorrow");
  private PreviewServer server;
  private Visitor visitor;

  private final Desk desk =
      new Desk() {
        @Override
        public @Nullable Answer answer(Asked asked) throws IOException {
          heard.add(asked);
          return switch (asked.url().value()) {
            case "/_desk/" -> Answer.html(200, "<p>desk");
            case "/_desk/a.js" -> Answer.script("0");
            case "/_desk/go" -> Answer.seeAlso("/daily/?x=1").keeping("at.6");
            case "/_desk/stop" -> Answer.seeAlso("/daily/").keeping("");
            case "/_desk/broken" -> throw new IOException("no disk");
            default -> null;
          };
        }

        @Override
        public @Nullable Paper paper(Asked asked) {
          return "at.6".equals(asked.kept()) ? tomorrow : asked.shown().paper();
        }

        @Override
        public byte[] finish(Asked asked, byte[] html) {
          return (new String(html, UTF_8) + " " + asked.url() + " " + asked.shown().id())
              .getBytes(UTF_8);
        }
      };

  @BeforeEach
  void serve() throws IOException {
    server = PreviewServer.start(Place.here(0), desk, Visitor.PATIENT);
    visitor = new Visitor(server.port());
    show(paper);
  }

  private Shown show(@Nullable Paper shown) {
    return server.show(
        shown, new UrlPath("/daily/"), List.of(), (path, line) -> null, Change.ANYTHING);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void deskStandsAtTheTopOfTheHost() throws IOException {
    assertTrue(visitor.get("/_desk/?b=%C3%A4+o&c&b=2&%zz=1", "").endsWith("<p>desk"));
    assertEquals(Map.of("b", "ä o", "c", ""), heard.get(0).query());
    assertEquals(new UrlPath("/_desk/"), heard.get(0).url());
    assertEquals(new UrlPath("/daily/"), heard.get(0).base());
    assertTrue(visitor.get("/_desk?a", "").contains("\r\nLocation: /_desk/?a\r\n"));
    assertTrue(visitor.get("/_desk/a.js", "").contains("Content-Type: text/javascript"));
    assertTrue(visitor.get("/_desk/nothing", "").endsWith("There is no such page on the desk.\n"));
    assertTrue(visitor.get("/daily/_desk/", "").contains("not the desk"));
  }

  @Test
  void failureOfTheDeskIsToldAndHarmsNobody() throws IOException {
    String answer = visitor.get("/_desk/broken", "");
    assertTrue(answer.startsWith("HTTP/1.1 500 "), answer);
    assertTrue(answer.endsWith("This cannot be shown: java.io.IOException: no disk\n"), answer);
    assertTrue(visitor.get("/_desk/", "").startsWith("HTTP/1.1 200 "));
  }

  @Test
  void browserKeepsWhatTheDeskTellsItTo() throws IOException {
    String go = visitor.get("/_desk/go", "");
    assertTrue(go.startsWith("HTTP/1.1 302 ") && go.contains("Location: /daily/?x=1"), go);
    assertTrue(
        go.contains("Set-Cookie: broadsheet-desk-80=at.6; Path=/; HttpOnly; SameSite=Strict\r\n"),
        go);
    String cookie = "Cookie: a=b; broadsheet-desk-80=at.6; c=d\r\n";
    assertTrue(visitor.get("/daily/", cookie).contains("<p>tomorrow"));
    assertTrue(visitor.get("/daily/", "Cookie: xbroadsheet-desk-80=at.6\r\n").contains("<p>front"));
    assertTrue(visitor.get("/_desk/stop", "").contains("Set-Cookie: broadsheet-desk-80=; Path=/;"));
  }

  @Test
  void pagesPassTheDeskAndNothingElseDoes() throws IOException {
    String first = visitor.get("/daily/", "");
    assertTrue(first.endsWith("<p>front / " + server.shown().id()), first);
    assertTrue(visitor.get("/daily/feed.xml", "").endsWith("<rss/>"));
    String lost = visitor.get("/daily/nowhere", "");
    assertTrue(lost.endsWith("<p>lost /nowhere " + server.shown().id()), lost);

    show(paper);
    String second = visitor.get("/daily/", "");
    assertTrue(!tag(first).equals(tag(second)), "the version is that of what is sent");
  }

  private static String tag(String answer) {
    return answer.replaceFirst("(?s).*ETag: (\\S+)\r\n.*", "$1");
  }

  @Test
  void withoutAPaperItIsSaidSo() throws IOException {
    show(null);
    for (String url : List.of("/daily/", "/daily/nowhere", "/%2e%2e/")) {
      String answer = visitor.get(url, "");
      assertTrue(answer.matches("(?s)HTTP/1.1 (503|400) .*"), answer);
    }
    assertTrue(visitor.get("/daily/", "").contains("There is nothing to show yet"));
    assertTrue(visitor.get("/_desk/", "").startsWith("HTTP/1.1 200 "));
  }

  @Test
  void pageThatCannotBeMadeIsSaidSo() throws IOException {
    PaperFile spoiled =
        new PaperFile() {
          @Override
          public String name() {
            return "index.html";
          }

          @Override
          public long length() {
            return 0;
          }

          @Override
          public String digest() {
            return "0";
          }

          @Override
          public InputStream open() {
            return InputStream.nullInputStream();
          }

          @Override
          public boolean spoiled() {
            return true;
          }
        };
    show(url -> url.isFolder() ? spoiled : null);
    String answer = visitor.get("/daily/", "");
    assertTrue(answer.startsWith("HTTP/1.1 500 "), answer);
    assertTrue(answer.contains("This page cannot be made."), answer);
  }

  @Test
  void fileThatShrinksWhileItIsSentIsBrokenOff() throws IOException {
    PaperFile shrunk =
        new PaperFile() {
          @Override
          public String name() {
            return "a.bin";
          }

          @Override
          public long length() {
            return 100_000;
          }

          @Override
          public String digest() {
            return "0";
          }

          @Override
          public InputStream open() {
            return new ByteArrayInputStream(new byte[60_000]);
          }
        };
    show(url -> url.value().equals("/a.bin") ? shrunk : null);
    String answer = "";
    try {
      answer = visitor.get("/daily/a.bin", "");
    } catch (IOException brokenOff) {
      assertTrue(brokenOff.toString().contains("reset"), brokenOff.toString());
    }
    assertTrue(answer.length() < 100_000, "it came whole");
    assertTrue(visitor.get("/_desk/", "").startsWith("HTTP/1.1 200 "));
  }

  @ParameterizedTest
  @CsvSource({"cors, 403", "no-cors, 403", "navigate, 200"})
  void otherSitesMayOnlyLinkToTheDesk(String mode, int status) throws IOException {
    String answer =
        visitor.get("/_desk/", "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: " + mode + "\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
  }

  @ParameterizedTest
  @CsvSource({
    "cross-site, navigate, false",
    "same-site, navigate, false",
    "same-site, no-cors, false",
    "same-origin, navigate, true",
    "none, navigate, true"
  })
  void onlyWhoIsHereChangesWhatABrowserKeeps(String site, String mode, boolean kept)
      throws IOException {
    for (String change : List.of("go", "stop")) {
      String answer =
          visitor.get(
              "/_desk/" + change,
              "Sec-Fetch-Site: " + site + "\r\nSec-Fetch-Mode: " + mode + "\r\n");
      assertTrue(answer.contains("\r\nLocation: /daily/"), answer);
      assertEquals(kept, answer.contains("\r\nSet-Cookie: "), answer);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/_desk/", "/_desk/a.js", "/_desk/go", "/_desk/nothing"})
  void noOtherSiteShowsTheDeskInAFrame(String url) throws IOException {
    String answer = visitor.get(url, "");
    assertTrue(answer.contains("\r\nX-Frame-Options: SAMEORIGIN\r\n"), answer);
  }
}
