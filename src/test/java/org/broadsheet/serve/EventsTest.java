package org.broadsheet.serve;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.broadsheet.model.UrlPath;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(300)
class EventsTest {

  private static final Problem ERROR =
      new Problem(Severity.ERROR, "date-missing", Location.file("a.md"), "no date", null);

  private final Sheets paper = new Sheets().put("/index.html", "front");
  private PreviewServer server;
  private Visitor visitor;

  @BeforeEach
  void serve() throws IOException {
    server = PreviewServer.start(Place.here(0), Desk.NONE, Visitor.PATIENT);
    visitor = new Visitor(server.port());
    show(Change.ANYTHING);
  }

  private Shown show(Change change, Problem... problems) {
    return server.show(
        paper, new UrlPath("/daily/"), List.of(problems), (path, line) -> null, change);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void tabIsToldWhatIsShownNow() throws Exception {
    String before = server.shown().id();
    try (Visitor.Stream tab = visitor.watch("?seen=" + before, "")) {
      List<String> head = tab.head();
      assertEquals("HTTP/1.1 200 OK", head.get(0));
      assertTrue(head.contains("Content-Type: text/event-stream; charset=utf-8"), head.toString());
      assertTrue(head.contains("Cache-Control: no-store"), head.toString());
      tab.next("retry: 1000");
      tab.next(":"); // it has seen what is on show, so there is nothing to tell

      Shown shown = show(Change.of(List.of(new UrlPath("/tags/Häfen/"))), ERROR);
      assertEquals("id: " + shown.id(), tab.next("id: "));
      assertEquals("event: shown", tab.next("event: "));
      assertEquals(
          "data: {\"id\":\""
              + shown.id()
              + "\",\"before\":\""
              + before
              + "\",\"change\":\"some\",\"urls\":[\"/daily/tags/H%C3%A4fen/\"],"
              + "\"errors\":1,\"warnings\":0}",
          tab.next("data: "));
      show(Change.of(List.of(new UrlPath("/css/a.css"))));
      assertTrue(
          tab.next("data: ").contains("\"change\":\"styles\",\"urls\":[\"/daily/css/a.css\"]"));
      show(Change.NOTHING);
      assertTrue(tab.next("data: ").contains("\"change\":\"nothing\",\"urls\":[]"));
    }
  }

  @Test
  void tabThatMissedSomethingIsToldAtOnce() throws Exception {
    String before = server.shown().id();
    String now = show(Change.NOTHING).id();
    try (Visitor.Stream late = visitor.watch("?seen=" + before, "")) {
      assertEquals("id: " + now, late.next("id: "));
      assertTrue(
          late.next("data: ").contains("\"before\":\"" + before + "\",\"change\":\"anything\""));
    }
    try (Visitor.Stream again =
        visitor.watch("?seen=" + now, "Last-Event-ID: " + before + "\r\n")) {
      assertEquals("id: " + now, again.next("id: "));
    }
    try (Visitor.Stream other = visitor.watch("", "Last-Event-ID: other-run-3\r\n")) {
      assertEquals("id: " + now, other.next("id: "));
    }
    try (Visitor.Stream still =
        visitor.watch("?seen=" + before, "Last-Event-ID: " + now + "\r\n")) {
      still.next("retry: ");
      assertEquals("", still.next(":").substring(1));
    }
  }

  @Test
  void idsOfTwoRunsAreNotTheSame() throws IOException {
    try (PreviewServer other = PreviewServer.start(Place.here(0), Desk.NONE)) {
      String first = server.shown().id();
      String second =
          other.show(paper, UrlPath.ROOT, List.of(), (path, line) -> null, Change.ANYTHING).id();
      assertTrue(first.matches("[0-9a-f]{16}-1") && second.matches("[0-9a-f]{16}-1"));
      assertTrue(!first.equals(second));
    }
  }

  @Test
  void hundredTabsNeedNoThreads() throws Exception {
    server.close();
    Duration often = Duration.ofMillis(100);
    server = PreviewServer.start(Place.here(0), Desk.NONE, Visitor.PATIENT, often);
    visitor = new Visitor(server.port());
    show(Change.ANYTHING);
    visitor.get("/daily/", "");
    int before = threads();
    List<Visitor.Stream> tabs = new ArrayList<>();
    try {
      for (int i = 0; i < 100; i++) {
        Visitor.Stream tab = visitor.watch("", "");
        tabs.add(tab);
        tab.next(":");
      }
      assertEquals(100, server.watchers());
      String id = show(Change.NOTHING).id();
      for (Visitor.Stream tab : tabs) {
        assertEquals("id: " + id, tab.next("id: "));
      }
      assertTrue(visitor.get("/daily/", "").endsWith("front"));
      int more = threads() - before;
      assertTrue(more < 24, more + " more threads");
    } finally {
      for (Visitor.Stream tab : tabs) {
        tab.close();
      }
    }
    // Beats find out that they are gone.
    await(() -> server.watchers() == 0);
  }

  private static int threads() {
    return (int)
        Thread.getAllStackTraces().keySet().stream()
            .filter(thread -> thread.getName().startsWith("preview"))
            .count();
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    while (!condition.getAsBoolean()) { // bounded by the test's own time
      Thread.sleep(20);
    }
  }

  @Test
  void tabThatTakesNothingHearsOfTheNewestOnly() throws Exception {
    try (Socket tab = visitor.call()) {
      tab.getOutputStream()
          .write("GET /_desk/events HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(US_ASCII));
      await(() -> server.watchers() == 1);
      List<UrlPath> many = new ArrayList<>();
      for (int i = 0; i < 20_000; i++) {
        many.add(new UrlPath("/2026/a-story-with-a-long-address-" + i + "/"));
      }
      for (int i = 0; i < 60; i++) {
        show(Change.of(many)); // a megabyte each: more than lines hold
      }
      String last = show(Change.NOTHING).id();
      Visitor.Stream reading =
          new Visitor.Stream(
              tab, new BufferedReader(new InputStreamReader(tab.getInputStream(), US_ASCII)));
      int events = 0;
      String id = "";
      while (!id.equals("id: " + last)) {
        id = reading.next("id: ");
        events++;
      }
      assertTrue(events < 50, events + " of 61 events came");
    }
  }

  @Test
  void streamHasNoBodyForHead() throws Exception {
    String answer =
        visitor.say("HEAD /_desk/events HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 200 OK\r\n") && answer.endsWith("\r\n\r\n"), answer);
    assertEquals(0, server.watchers());
  }

  @Test
  void otherSitesMayNotListen() throws Exception {
    String answer =
        visitor.get("/_desk/events", "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: cors\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 403 "), answer);
  }

  @Test
  void tooManyAreSentAway() throws Exception {
    List<Visitor.Stream> tabs = new ArrayList<>();
    try {
      for (int i = 0; i < 256; i++) {
        Visitor.Stream tab = visitor.watch("", "");
        tabs.add(tab);
        tab.next(":");
      }
      assertTrue(visitor.get("/_desk/events", "").startsWith("HTTP/1.1 503 "));
    } finally {
      for (Visitor.Stream tab : tabs) {
        tab.close();
      }
    }
  }

  @Test
  void closedServerEndsItsStreams() throws Exception {
    try (Visitor.Stream tab = visitor.watch("", "")) {
      tab.next(":");
      server.close();
      while (tab.in().ready()) {
        tab.in().readLine();
      }
      assertNull(readToEnd(tab));
    }
  }

  /** Either the end of the stream, or that it broke off. */
  private static @Nullable String readToEnd(Visitor.Stream tab) {
    try {
      String line = tab.in().readLine();
      while (line != null && (line.isEmpty() || line.startsWith(":"))) {
        line = tab.in().readLine();
      }
      return line;
    } catch (IOException brokenOff) {
      return null;
    }
  }
}
