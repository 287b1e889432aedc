package org.broadsheet.serve;

import java.util.List;
import java.util.Random;

/** Makes up requests as an attacker, a fuzzer or a broken program would send them, from a seed. */
final class HostileRequests {

  private static final List<String> METHODS =
      List.of(
          "GET",
          "GET",
          "GET",
          "GET",
          "HEAD",
          "POST",
          "PUT",
          "DELETE",
          "OPTIONS",
          "TRACE",
          "CONNECT",
          "PROPFIND",
          "get",
          "G ET",
          "",
          "\0",
          "A".repeat(5_000));

  private static final List<String> DOTS =
      List.of(
          "..",
          "%2e%2e",
          "%2E.",
          ".%2e",
          "%252e%252e",
          "..%00",
          "..;",
          "..;a=b",
          "%c0%ae%c0%ae",
          "%e0%80%ae%e0%80%ae",
          "%u002e%u002e",
          "．．",
          "%ef%bc%8e%ef%bc%8e",
          "....",
          "..%20",
          ". .",
          "%5c..",
          "..%0a",
          "..%0d%0a",
          "..%09",
          "\u00ae\u00ae",
          "%%32%65%%32%65",
          ".",
          "..%3f");

  private static final List<String> SLASHES =
      List.of(
          "/",
          "/",
          "/",
          "//",
          "\\",
          "%2f",
          "%2F",
          "%5c",
          "%5C",
          "%252f",
          "%c0%af",
          "%e0%80%af",
          "/./",
          "/%2e/",
          "\\/",
          "%u2215",
          "%ef%bc%8f",
          "/;/",
          "%2f%2f");

  private static final List<String> TARGETS =
      List.of(
          "outside.txt",
          "secret/canary.txt",
          "etc/passwd",
          "link/canary.txt",
          "link.txt",
          "site.yaml",
          "content/articles/held.md",
          ".git/config",
          ".broadsheet/files",
          ".env",
          "index.html",
          "2026/ferry/",
          "windows/win.ini",
          "proc/self/environ",
          "con",
          "nul.txt",
          "static/.hidden",
          "404.html",
          "css/broadsheet.css",
          "_desk/",
          "_desk/events%00",
          "_desk/../outside.txt",
          "index.html%00.txt",
          "index.html::$DATA",
          "INDEX~1.HTM");

  private static final List<String> HOSTS =
      List.of(
          "localhost",
          "localhost",
          "localhost",
          "localhost:8080",
          "127.0.0.1",
          "[::1]",
          "attacker.example",
          "localhost.attacker.example",
          "localhost@attacker.example",
          "127.0.0.1.nip.example",
          "0.0.0.0",
          "2130706433",
          "[::ffff:7f00:1]",
          "",
          " ",
          "a b",
          "localhost\0",
          "локалхост",
          "a".repeat(3_000),
          "localhost:99999",
          "localhost:-1");

  private static final List<String> VERSIONS =
      List.of(
          "HTTP/1.1",
          "HTTP/1.1",
          "HTTP/1.1",
          "HTTP/1.1",
          "HTTP/1.0",
          "HTTP/0.9",
          "HTTP/2.0",
          "HTTP/9.9",
          "http/1.1",
          "HTTP/1.1 ",
          "",
          "HTP/1.1",
          "HTTP/1.01");

  private static final List<String> ENDS =
      List.of("\r\n", "\r\n", "\r\n", "\r\n", "\r\n", "\n", "\r", "\r\r\n", "\n\r", "\0\r\n");

  private static final List<String> LINES =
      List.of(
          "Content-Length: 5",
          "Content-Length: -1",
          "Content-Length: 99999999999999999999",
          "Content-Length: 5, 6",
          "Content-Length: +5",
          "Transfer-Encoding: chunked",
          "Transfer-Encoding: xchunked",
          "Transfer-Encoding : chunked",
          "Transfer-Encoding:\u000bchunked",
          "Transfer-Encoding: identity, chunked",
          "Expect: 100-continue",
          "Upgrade: h2c",
          "HTTP2-Settings: AAMAAABkAAQAAP__",
          "Connection: upgrade, http2-settings",
          "Connection: keep-alive",
          "Range: bytes=0-1",
          "Range: bytes=-99999999999999999999",
          "Range: bytes=0-0,1-1,2-2,3-3",
          "If-Range: \"",
          "If-None-Match: " + "\"a\", ".repeat(500),
          "If-Match: *",
          "Cookie: broadsheet-desk-80=x;;=",
          "Cookie: broadsheet-desk-80=9999999999-01-01T00:00:00Z",
          "X-Forwarded-Host: localhost",
          "X-Original-URL: /../outside.txt",
          "X-Rewrite-URL: /outside.txt",
          "Last-Event-ID: \0",
          "Accept-Encoding: gzip;q=" + "9".repeat(200),
          "Host: attacker.example",
          " folded",
          "no colon",
          ": no name",
          "A".repeat(9_000) + ": long",
          "B: " + "b".repeat(20_000),
          "Sec-Fetch-Site: cross-site",
          "Origin: null",
          "Übung: ü",
          "X: a\0b",
          "X:\rb");

  private final Random random;

  /** The requests of a seed. */
  HostileRequests(long seed) {
    this.random = new Random(seed);
  }

  /** The next one: text whose characters are bytes. */
  String next() {
    int kind = random.nextInt(100);
    if (kind < 2) {
      return noise(random.nextInt(600));
    } else if (kind < 3) {
      return "\u0016\u0003\u0001" + noise(300); // how encrypted lines begin
    } else if (kind < 4) {
      return "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + noise(80);
    } else if (kind < 5) {
      return "GET " + "/a".repeat(random.nextInt(40_000)) + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    } else if (kind < 7) {
      return smuggled();
    }
    String request = request();
    if (kind < 12) {
      return request.substring(0, random.nextInt(request.length() + 1));
    } else if (kind < 16) {
      return request + request() + request();
    } else if (kind < 20) {
      return spoiled(request);
    }
    return request;
  }

  private String request() {
    String end = random.nextInt(8) == 0 ? one(ENDS) : "\r\n";
    StringBuilder text = new StringBuilder();
    text.append(one(METHODS)).append(' ').append(target()).append(' ').append(one(VERSIONS));
    text.append(end);
    int hosts = random.nextInt(10) == 0 ? random.nextInt(3) : 1;
    for (int i = 0; i < hosts; i++) {
      text.append("Host: ").append(one(HOSTS)).append(end);
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      text.append(one(LINES)).append(end);
    }
    if (random.nextInt(3) > 0) {
      text.append("Connection: close").append(end);
    }
    text.append(end);
    if (random.nextInt(6) == 0) {
      text.append(noise(random.nextInt(50)));
    }
    return text.toString();
  }

  private String target() {
    StringBuilder text = new StringBuilder();
    switch (random.nextInt(12)) {
      case 0 -> text.append("http://").append(one(HOSTS));
      case 1 -> text.append("file://");
      case 2 -> text.append(random.nextBoolean() ? "*" : "localhost:80");
      default -> text.append("");
    }
    text.append(random.nextInt(15) == 0 ? "" : "/");
    if (random.nextInt(4) == 0) {
      text.append(random.nextBoolean() ? "css" : "2026").append(one(SLASHES));
    }
    for (int i = random.nextInt(9); i > 0; i--) {
      text.append(one(DOTS)).append(one(SLASHES));
    }
    text.append(one(TARGETS).replace("/", random.nextInt(3) == 0 ? one(SLASHES) : "/"));
    switch (random.nextInt(10)) {
      case 0 -> text.append('?').append("a=%".repeat(random.nextInt(200)));
      case 1 -> text.append("#").append(one(TARGETS));
      case 2 -> text.append(random.nextBoolean() ? "%" : "%0");
      case 3 -> text.append((char) (128 + random.nextInt(128)));
      default -> text.append("");
    }
    return text.toString();
  }

  /** Two requests for the one, or one for the other, depending on who reads. */
  private String smuggled() {
    String inner = "GET /" + one(DOTS) + "/outside.txt HTTP/1.1\r\nHost: localhost\r\n\r\n";
    return one(
        List.of(
            "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
                + inner,
            "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n"
                + "Transfer-Encoding: x\r\n\r\n5c\r\n"
                + inner
                + "\r\n0\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
                + inner.length()
                + "\r\n\r\n"
                + inner,
            "GET / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n"
                + "FFFFFFFFFFFFFFFF\r\n"
                + inner,
            "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nContent-Length: 60\r\n\r\n"
                + inner,
            "GET / HTTP/1.1\r\nHost: localhost\r\nX: a\rTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
                + inner));
  }

  private String spoiled(String request) {
    StringBuilder text = new StringBuilder(request);
    for (int i = random.nextInt(5); i >= 0; i--) {
      text.setCharAt(random.nextInt(text.length()), (char) random.nextInt(256));
    }
    return text.toString();
  }

  private String noise(int length) {
    StringBuilder text = new StringBuilder(length);
    random.ints(length, 0, 256).forEach(b -> text.append((char) b));
    return text.toString();
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
