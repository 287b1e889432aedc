package org.broadsheet.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.broadsheet.model.UrlPath;
import org.jspecify.annotations.Nullable;

/** Answers the requests of a browser with the files of a site. */
final class PreviewHandler implements HttpHandler {

  private static final UrlPath NOT_FOUND = new UrlPath("/404.html");
  private static final String TEXT = "text/plain; charset=utf-8";

  private final SiteFiles files;
  private final UrlPath base;

  /** A site's files, served under the folder that it has on its host. */
  PreviewHandler(SiteFiles files, UrlPath base) {
    this.files = files;
    this.base = base;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Headers headers = exchange.getResponseHeaders();
      headers.set("Cache-Control", "no-store");
      headers.set("X-Content-Type-Options", "nosniff");
      headers.set("Cross-Origin-Resource-Policy", "same-origin");
      if (!LocalHost.named(exchange.getRequestHeaders())) {
        sendText(exchange, 400, "The request must name one host.\n");
      } else if (!LocalHost.meant(exchange.getRequestHeaders())) {
        sendText(exchange, 421, "This preview is for this machine only.\n");
      } else if (!exchange.getRequestMethod().equals("GET") && !isHead(exchange)) {
        headers.set("Allow", "GET, HEAD");
        sendText(exchange, 405, "A preview can only be looked at.\n");
      } else {
        answer(exchange);
      }
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    UrlPath asked = RequestPath.of(exchange.getRequestURI().getRawPath());
    if (asked == null) {
      sendNotFound(exchange);
    } else if (asked.value().startsWith(base.value())) {
      UrlPath url = new UrlPath(asked.value().substring(base.value().length() - 1));
      Path file = files.file(url);
      if (file != null) {
        sendFile(exchange, 200, file);
      } else if (files.lacksSlash(url)) {
        redirect(exchange, new UrlPath(asked.value() + "/"));
      } else {
        sendNotFound(exchange);
      }
    } else if (asked.equals(UrlPath.ROOT) || base.value().equals(asked.value() + "/")) {
      redirect(exchange, base);
    } else {
      sendNotFound(exchange);
    }
  }

  private static void redirect(HttpExchange exchange, UrlPath target) throws IOException {
    @Nullable String query = exchange.getRequestURI().getRawQuery();
    String location = target.encoded() + (query == null ? "" : "?" + query);
    exchange.getResponseHeaders().set("Location", location);
    sendText(exchange, 301, "The page is at " + location + "\n");
  }

  private void sendNotFound(HttpExchange exchange) throws IOException {
    Path page = files.file(NOT_FOUND);
    if (page == null) {
      sendText(exchange, 404, "There is no such page.\n");
    } else {
      sendFile(exchange, 404, page);
    }
  }

  private static void sendFile(HttpExchange exchange, int status, Path file) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    String tag =
        "\""
            + Long.toHexString(attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS))
            + "-"
            + Long.toHexString(attributes.size())
            + "\"";
    Headers headers = exchange.getResponseHeaders();
    if (status == 200) {
      headers.set("ETag", tag);
      if (knows(exchange.getRequestHeaders(), tag)) {
        exchange.sendResponseHeaders(304, -1);
        return;
      }
    }
    headers.set("Content-Type", ContentType.of(String.valueOf(file.getFileName())));
    try (InputStream in = Files.newInputStream(file)) {
      send(exchange, status, in, attributes.size());
    }
  }

  /** Whether the browser has this version (RFC 9110, section 13.1.2). */
  private static boolean knows(Headers request, String tag) {
    return request.getOrDefault("If-None-Match", List.of()).stream()
        .flatMap(line -> Arrays.stream(line.split(",")))
        .map(known -> known.strip().replaceFirst("^W/", ""))
        .anyMatch(known -> known.equals(tag) || known.equals("*"));
  }

  private static void sendText(HttpExchange exchange, int status, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", TEXT);
    send(exchange, status, new ByteArrayInputStream(bytes), bytes.length);
  }

  private static void send(HttpExchange exchange, int status, InputStream body, long length)
      throws IOException {
    if (isHead(exchange)) {
      exchange.getResponseHeaders().set("Content-Length", Long.toString(length));
      exchange.sendResponseHeaders(status, -1);
      return;
    }
    // To this server a length of 0 means an unknown one, and -1 means none.
    exchange.sendResponseHeaders(status, length == 0 ? -1 : length);
    if (length > 0) {
      try (OutputStream out = exchange.getResponseBody()) {
        body.transferTo(out);
      }
    }
  }

  private static boolean isHead(HttpExchange exchange) {
    return exchange.getRequestMethod().equals("HEAD");
  }
}
