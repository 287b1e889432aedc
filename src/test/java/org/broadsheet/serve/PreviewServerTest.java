package org.broadsheet.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.broadsheet.model.UrlPath;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewServerTest {

  private static final String SECRET = "the secret of the newsroom";

  private final Sheets paper = new Sheets();
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(30))
          .build();
  private int port;
  private @Nullable PreviewServer server;

  @BeforeEach
  void serve() throws Exception {
    paper
        .put("/index.html", "<h1>Front</h1>")
        .put("/404.html", "<h1>Lost</h1>")
        .put("/2026/ferry/index.html", "<h1>Ferry</h1>")
        .put("/tags/Häfen/index.html", "<h1>Häfen</h1>")
        .put("/100%.txt", "all")
        .put("/empty.txt", "")
        .put("/film.mp4", "0123456789")
        .put("/.well-known/security.txt", "Contact: mailto:desk@paper.example")
        // What no paper should have; should one have it all the same, it is not served.
        .put("/.broadsheet-manifest", SECRET)
        .put("/.git/config", SECRET)
        .put("/2026/.draft.html", SECRET);
    start("/");
  }

  private PreviewServer start(String base) throws Exception {
    stop();
    PreviewServer started = PreviewServer.start(Place.here(0), Desk.NONE, Visitor.PATIENT);
    server = started;
    started.show(paper, new UrlPath(base), List.of(), (path, line) -> null, Change.ANYTHING);
    port = started.port();
    assertEquals("http://localhost:" + port + base, started.address());
    return started;
  }

  @AfterEach
  void stop() {
    if (server != null) {
      server.close();
    }
  }

  @Test
  void frontPageIsServed() throws Exception {
    HttpResponse<String> response = get("/");
    assertEquals(200, response.statusCode());
    assertEquals("<h1>Front</h1>", response.body());
    assertEquals("text/html; charset=utf-8", header(response, "Content-Type"));
    assertEquals("no-cache", header(response, "Cache-Control"));
    assertEquals("nosniff", header(response, "X-Content-Type-Options"));
    assertEquals("same-origin", header(response, "Cross-Origin-Resource-Policy"));
  }

  @Test
  void pageInAFolderIsServedWithItsSlashAndOthersLeadThere() throws Exception {
    assertEquals("<h1>Ferry</h1>", get("/2026/ferry/").body());

    HttpResponse<String> response = get("/2026/ferry?from=feed");
    assertEquals(301, response.statusCode());
    assertEquals("/2026/ferry/?from=feed", header(response, "Location"));
  }

  @Test
  void addressInAnyScriptIsServed() throws Exception {
    assertEquals("<h1>Häfen</h1>", get("/tags/H%C3%A4fen/").body());
    assertEquals("/tags/H%C3%A4fen/", header(get("/tags/H%c3%a4fen"), "Location"));
  }

  @Test
  void emptyFileIsServed() throws Exception {
    HttpResponse<String> response = get("/empty.txt");
    assertEquals(200, response.statusCode());
    assertEquals("", response.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/nowhere/", "/2026/", "/2026", "/index.html/", "/2026/ferry/x.jpg", "/index.htm"})
  void whatIsNotThereIsAnsweredWithThePageForThat(String path) throws Exception {
    HttpResponse<String> response = get(path);
    assertEquals(404, response.statusCode());
    assertEquals("<h1>Lost</h1>", response.body());
    assertEquals("text/html; charset=utf-8", header(response, "Content-Type"));
  }

  @Test
  void siteWithoutAPageForThatGetsASentence() throws Exception {
    paper.remove("/404.html");
    HttpResponse<String> response = get("/nowhere/");
    assertEquals(404, response.statusCode());
    assertEquals("There is no such page.\n", response.body());
    assertEquals("text/plain; charset=utf-8", header(response, "Content-Type"));
  }

  @Test
  void headIsGetWithoutTheBody() throws Exception {
    HttpResponse<String> response = send("HEAD", "/2026/ferry/");
    assertEquals(200, response.statusCode());
    assertEquals("", response.body());
    assertEquals("14", header(response, "Content-Length"));
    assertEquals("text/html; charset=utf-8", header(response, "Content-Type"));
    assertEquals(404, send("HEAD", "/nowhere/").statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH", "PROPFIND"})
  void onlyLookingIsAllowed(String method) throws Exception {
    HttpResponse<String> response = send(method, "/");
    assertEquals(405, response.statusCode());
    assertEquals("GET, HEAD", header(response, "Allow"));
    assertEquals("A preview can only be looked at.\n", response.body());
  }

  @Test
  void browserThatHasTheVersionIsNotSentItAgain() throws Exception {
    String tag = header(get("/"), "ETag");
    assertEquals(304, getIfNot("/", tag).statusCode());
    assertEquals(304, getIfNot("/", "\"other\", W/" + tag).statusCode());
    assertEquals("", getIfNot("/", tag).body());
    assertEquals(200, getIfNot("/", "\"other\"").statusCode());

    paper.put("/index.html", "<h1>News, and longer</h1>");
    HttpResponse<String> response = getIfNot("/", tag);
    assertEquals(200, response.statusCode());
    assertEquals("<h1>News, and longer</h1>", response.body());
  }

  @Test
  void hiddenFilesAreNotServedButTheWellKnownOnesAre() throws Exception {
    assertEquals(200, get("/.well-known/security.txt").statusCode());
    for (String path : List.of("/.broadsheet-manifest", "/.git/config", "/2026/.draft.html")) {
      assertEquals(404, get(path).statusCode(), path);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../secret.txt",
        "/2026/../../secret.txt",
        "/%2e%2e/secret.txt",
        "/%2E%2E%2Fsecret.txt",
        "/2026/%2e%2e/%2e%2e/secret.txt",
        "/..%5csecret.txt",
        "/..\\secret.txt",
        "/..%c0%afsecret.txt",
        "/%c0%ae%c0%ae/secret.txt",
        "/secret.txt%00.html",
        "/index.html%00",
        "//etc/passwd",
        "///etc/passwd",
        "/%2fetc/passwd",
        "/..;/secret.txt",
        "/./../secret.txt",
        "/../public-not/index.html",
        "/%",
        "/%2",
        "/%zz",
        "/%ff",
        "/2026/ferry/index.html/",
        "/2026//ferry/",
        "http://elsewhere.example/../secret.txt",
        "/.broadsheet-manifest",
        "/%2ebroadsheet-manifest",
      })
  void nothingOutsideTheSiteIsServed(String target) throws Exception {
    String answer =
        raw("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assertFalse(answer.contains(SECRET), answer);
    assertFalse(answer.contains("root:"), answer);
    assertTrue(answer.matches("(?s)HTTP/1\\.1 (400|404) .*"), answer);
  }

  @ParameterizedTest
  @CsvSource({
    "localhost, 200",
    "localhost:8080, 200",
    "LOCALHOST, 200",
    "127.0.0.1:9, 200",
    "[::1]:8080, 200",
    "attacker.example, 421",
    "localhost.attacker.example, 421",
    "127.0.0.1.attacker.example:8080, 421",
    "localhost@attacker.example, 400",
    "192.168.0.7:8080, 421",
  })
  void onlyThisMachineIsAnswered(String host, int status) throws Exception {
    String answer = raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
  }

  @Test
  void requestMustNameOneHost() throws Exception {
    assertTrue(raw("GET / HTTP/1.0\r\n\r\n").startsWith("HTTP/1.1 400 "));
    assertTrue(
        raw("GET / HTTP/1.1\r\nHost: localhost\r\nHost: x.example\r\nConnection: close\r\n\r\n")
            .startsWith("HTTP/1.1 400 "));
  }

  @Test
  void siteInAFolderOfItsHostIsServedThere() throws Exception {
    start("/paper/");
    assertEquals("<h1>Front</h1>", get("/paper/").body());
    assertEquals("<h1>Ferry</h1>", get("/paper/2026/ferry/").body());
    assertEquals("/paper/2026/ferry/", header(get("/paper/2026/ferry"), "Location"));
    assertEquals("/paper/", header(get("/"), "Location"));
    assertEquals("/paper/", header(get("/paper"), "Location"));
    assertEquals(404, get("/2026/ferry/").statusCode());
    assertEquals(404, get("/paper-other/").statusCode());
  }

  @Test
  void pageIsFoundUnderTheNameOfItsFileToo() throws Exception {
    assertEquals("<h1>Ferry</h1>", get("/2026/ferry/index.html").body());
    assertEquals("<h1>Front</h1>", get("/index.html").body());
    assertEquals("all", get("/100%25.txt").body());
  }

  @ParameterizedTest
  @CsvSource({
    "bytes=0-3, 206, bytes 0-3/10, 0123",
    "bytes=8-, 206, bytes 8-9/10, 89",
    "bytes=-4, 206, bytes 6-9/10, 6789",
    "'bytes=0-1,3-4', 200, (none), 0123456789",
    "lines=1-2, 200, (none), 0123456789",
    "bytes=10-, 416, bytes */10, The file has no such part.",
    "bytes=x, 416, bytes */10, The file has no such part.",
  })
  void partOfAFileIsSentToWhoAsksForIt(String range, int status, String content, String body)
      throws Exception {
    HttpResponse<String> response = getWith("/film.mp4", "Range", range);
    assertEquals(status, response.statusCode());
    assertEquals(content, header(response, "Content-Range"));
    assertEquals(body, response.body().strip());
    assertEquals(Integer.toString(response.body().length()), header(response, "Content-Length"));
  }

  @Test
  void partFitsOnlyToItsVersion() throws Exception {
    HttpResponse<String> whole = get("/film.mp4");
    assertEquals("bytes", header(whole, "Accept-Ranges"));
    String tag = header(whole, "ETag");
    String part = "Range: bytes=2-3\r\nIf-Range: ";
    Visitor visitor = new Visitor(port);
    assertTrue(visitor.get("/film.mp4", part + tag + "\r\n").startsWith("HTTP/1.1 206 "));
    assertTrue(visitor.get("/film.mp4", part + "\"old\"\r\n").endsWith("\r\n\r\n0123456789"));
    assertTrue(visitor.get("/film.mp4", part + "W/" + tag + "\r\n").endsWith("0123456789"));
    assertEquals(412, getWith("/film.mp4", "If-Match", "\"old\"").statusCode());
    assertEquals(200, getWith("/film.mp4", "If-Match", "\"old\", " + tag).statusCode());
  }

  @Test
  void headOfAPartIsThatOfTheWhole() throws Exception {
    HttpResponse<String> response =
        client.send(
            HttpRequest.newBuilder(address("/film.mp4"))
                .method("HEAD", BodyPublishers.noBody())
                .header("Range", "bytes=2-3")
                .build(),
            BodyHandlers.ofString());
    assertEquals(200, response.statusCode());
    assertEquals("10", header(response, "Content-Length"));
  }

  @Test
  void requestThatBringsSomethingIsRefused() throws Exception {
    Visitor visitor = new Visitor(port);
    String head = "GET / HTTP/1.1\r\nHost: localhost\r\n";
    for (String body :
        List.of("Content-Length: 2\r\n\r\nhi", "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n")) {
      String answer = visitor.say(head + body);
      assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
      assertTrue(answer.endsWith("A preview takes nothing in.\n"), answer);
    }
  }

  /** What is not plain HTTP/1.1 for this server; each gets one answer, and then the line is cut. */
  @ParameterizedTest
  @CsvSource({
    "GET http://localhost/2026/ferry/ HTTP/1.1|Host: localhost|Connection: close, 200",
    "GET http://localhost:9/ HTTP/1.1|Host: localhost:9|Connection: close, 200",
    "GET http://x.example/ HTTP/1.1|Host: x.example|Connection: close, 421",
    "GET http://x.example/ HTTP/1.1|Host: localhost|Connection: close, 400",
    "GET http://localhost/ HTTP/1.1|Host: x.example|Connection: close, 400",
    "OPTIONS * HTTP/1.1|Host: localhost|Connection: close, 405",
    "GET * HTTP/1.1|Host: localhost|Connection: close, 400",
    "CONNECT localhost:80 HTTP/1.1|Host: localhost:80|Connection: close, 405",
    "TRACE / HTTP/1.1|Host: localhost|Connection: close, 405",
    "get / HTTP/1.1|Host: localhost|Connection: close, 405",
    "GET / HTTP/1.1|Host: localhost|Content-Length: 1|Content-Length: 2, 400",
    "GET / HTTP/1.1|Host: localhost|Content-Length: 5|Transfer-Encoding: chunked, 400",
    "GET / HTTP/1.1|Host: localhost|X: a| b, 400",
    "GET / HTTP/1.1|Host : localhost, 400",
    "GET / HTTP/1.1|Host: localhost|no colon, 400",
    "GET / HTTP/1.1|Host:, 400",
    "GET / HTTP/3.0|Host: localhost|Connection: close, 505",
    "GET /a b HTTP/1.1|Host: localhost, 400",
    "GET /, 505",
    "nonsense, 400",
  })
  void oddRequestsGetPlainAnswers(String request, int status) throws Exception {
    String answer = new Visitor(port).say(request.replace("|", "\r\n") + "\r\n\r\n");
    assertTrue(answer.matches("(?s)HTTP/1\\.[01] " + status + " .*"), answer);
    assertEquals(1, answer.split("HTTP/1\\.[01] \\d", -1).length - 1, answer);
    assertFalse(answer.contains("Server:") || answer.contains("etty"), answer);
    assertTrue(status == 200 || answer.contains("text/plain"), answer);
  }

  @Test
  void linesEndWithCarriageReturnsToo() throws Exception {
    String answer = new Visitor(port).say("GET / HTTP/1.1\nHost: localhost\n\n");
    assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
  }

  @Test
  void longHeadersAndAddressesAreRefused() throws Exception {
    Visitor visitor = new Visitor(port);
    String long20k = "a".repeat(20_000);
    assertTrue(visitor.get("/", "X: " + long20k + "\r\n").startsWith("HTTP/1.1 431 "));
    assertTrue(visitor.get("/" + long20k, "").startsWith("HTTP/1.1 414 "));
    assertTrue(visitor.get("/" + "a".repeat(8_000), "").startsWith("HTTP/1.1 404 "));
  }

  @Test
  void browserMayAskAgainOnOneLine() throws Exception {
    String one = "GET /film.mp4 HTTP/1.1\r\nHost: localhost\r\n";
    String answers = new Visitor(port).say(one + "\r\n" + one + "Connection: close\r\n\r\n");
    assertEquals(3, answers.split("0123456789", -1).length, answers);
  }

  @Test
  void otherSpellingOfThisMachineIsServedToo() throws Exception {
    for (InetAddress address : Place.here(0).addresses()) {
      URI uri = new URI("http", null, address.getHostAddress(), port, "/", null, null);
      HttpResponse<String> response =
          client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
      assertEquals("<h1>Front</h1>", response.body(), uri.toString());
    }
  }

  @Test
  void hostThatTheUserNamesIsListenedAt() throws Exception {
    try (PreviewServer open = PreviewServer.start(new Place("0.0.0.0", 0), Desk.NONE)) {
      assertTrue(new Place("0.0.0.0", 0).isOpenToOthers());
      assertFalse(new Place("127.0.0.1", 0).isOpenToOthers());
      assertFalse(Place.here(0).isOpenToOthers());
      assertEquals("http://localhost:" + open.port() + "/", open.address());
      String answer =
          new Visitor(open.port())
              .say("GET / HTTP/1.1\r\nHost: attacker.example\r\nConnection: close\r\n\r\n");
      assertTrue(answer.startsWith("HTTP/1.1 421 "), answer);
    }
    assertThrows(
        UnknownHostException.class,
        () -> PreviewServer.start(new Place("no such host", 0), Desk.NONE).close());
  }

  @Test
  void takenPortIsRefused() {
    assertThrows(
        BindException.class, () -> PreviewServer.start(Place.here(port), Desk.NONE).close());
  }

  @Test
  void closedServerAnswersNoMore() throws Exception {
    stop();
    assertThrows(ConnectException.class, () -> get("/"));
  }

  private HttpResponse<String> get(String path) throws Exception {
    return send("GET", path);
  }

  private HttpResponse<String> getIfNot(String path, String tag) throws Exception {
    return getWith(path, "If-None-Match", tag);
  }

  private HttpResponse<String> getWith(String path, String name, String value) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(address(path)).header(name, value).build();
    return client.send(request, BodyHandlers.ofString());
  }

  private HttpResponse<String> send(String method, String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(address(path))
            .timeout(Duration.ofSeconds(60))
            .method(method, BodyPublishers.noBody())
            .build();
    return client.send(request, BodyHandlers.ofString());
  }

  private URI address(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  private String raw(String request) throws IOException {
    return new Visitor(port).say(request);
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("(none)");
  }
}
