package org.broadsheet.serve;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.model.UrlPath;
import org.broadsheet.serve.http.Limits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(300)
class SlowVisitorsTest {

  /** Longer than a visitor waits, so that it ends nothing. */
  private static final Duration LONG = Duration.ofMinutes(10);

  private static final String HALF = "GET / HTTP/1.1\r\nHost: local";

  private final List<Socket> lines = new ArrayList<>();
  private PreviewServer server;
  private Visitor visitor;

  @BeforeEach
  void serve() throws IOException {
    server = PreviewServer.start(Place.here(0), Desk.NONE);
    visitor = new Visitor(server.port());
  }

  /** Serves under other limits than usual. */
  private void serve(int connections, Duration untilAsked, Duration silence) throws IOException {
    Limits limits = new Limits(4, connections, 16 * 1024, untilAsked, silence);
    server.close();
    server = PreviewServer.start(Place.here(0), Desk.NONE, limits);
    visitor = new Visitor(server.port());
    Sheets paper = new Sheets().put("/index.html", "front").put("/film.mp4", new byte[32 << 20]);
    server.show(paper, UrlPath.ROOT, List.of(), (path, line) -> null, Change.ANYTHING);
  }

  @AfterEach
  void stop() throws IOException {
    for (Socket line : lines) {
      line.close();
    }
    server.close();
  }

  private Socket say(String bytes) throws IOException {
    Socket line = visitor.call();
    lines.add(line);
    line.getOutputStream().write(bytes.getBytes(US_ASCII));
    return line;
  }

  private void goodRequestIsAnswered() throws IOException {
    assertTrue(visitor.get("/", "").endsWith("\r\n\r\nfront"));
  }

  /** The server ends the connection, in one of the ways in which that can be seen. */
  private static void assertEnds(Socket line) {
    try {
      line.getInputStream().readAllBytes();
    } catch (IOException reset) {
      assertTrue(reset.toString().contains("reset"), reset.toString());
    }
  }

  @Test
  void manyHalfRequestsKeepNobodyWaiting() throws Exception {
    serve(512, LONG, LONG);
    for (int i = 0; i < 300; i++) {
      say(HALF);
    }
    goodRequestIsAnswered();
  }

  @Test
  void whoReadsNothingKeepsNobodyWaiting() throws Exception {
    serve(512, LONG, LONG);
    for (int i = 0; i < 20; i++) {
      say("GET /film.mp4 HTTP/1.1\r\nHost: localhost\r\n\r\n");
    }
    goodRequestIsAnswered();
  }

  @Test
  void whoReadsNothingForLongIsSentAway() throws Exception {
    serve(512, LONG, Duration.ofMillis(300));
    Socket line = say("GET /film.mp4 HTTP/1.1\r\nHost: localhost\r\n\r\n");
    // Bytes that come to a line that was cut are refused, and that is noticed here.
    assertThrows(
        IOException.class,
        () -> {
          while (true) { // bounded by the test's own time
            line.getOutputStream().write(' ');
            Thread.sleep(50);
          }
        });
  }

  @Test
  void whoSaysNothingIsSentAway() throws Exception {
    serve(512, Duration.ofMillis(300), LONG);
    assertEnds(say(""));
    assertEnds(say(HALF));
    assertEnds(say("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")); // and no second request
  }

  @Test
  void whoNeverComesToAnEndIsSentAway() throws Exception {
    serve(512, Duration.ofMillis(800), LONG);
    Socket line = say("GET / HTTP/1.1\r\n");
    OutputStream out = line.getOutputStream();
    int sent = 0;
    try {
      while (true) { // bounded by the test's own time; a trickle is never silent
        out.write(("X-" + sent++ % 10 + ": a\r\n").getBytes(US_ASCII));
        Thread.sleep(50);
      }
    } catch (IOException sentAway) {
      assertTrue(sent > 1, "not even one line was heard");
    }
  }

  @Test
  void whoWaitsLongestMakesRoom() throws Exception {
    serve(20, LONG, LONG);
    List<Socket> early = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      Socket line = say("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
      line.getInputStream().read(); // so that it is surely here before the others
      early.add(line);
    }
    for (int i = 0; i < 100; i++) {
      say(HALF);
    }
    for (Socket line : early) {
      assertEnds(line);
    }
    goodRequestIsAnswered();
  }

  @Test
  void openTabsStayWhereOthersCrowdIn() throws Exception {
    serve(20, LONG, LONG);
    try (Visitor.Stream tab = visitor.watch("", "")) {
      tab.next(":");
      for (int i = 0; i < 100; i++) {
        say(HALF);
      }
      goodRequestIsAnswered();
      assertEquals(1, server.watchers());
      String id =
          server
              .show(new Sheets(), UrlPath.ROOT, List.of(), (path, line) -> null, Change.ANYTHING)
              .id();
      assertEquals("id: " + id, tab.next("id: "));
    }
  }
}
