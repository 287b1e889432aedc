package org.broadsheet.exact;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.broadsheet.model.UrlPath;
import org.jspecify.annotations.Nullable;

/**
 * Reads a site over HTTP as a browser does: what it has already it asks for only if it changed, and
 * believes the server that it did not.
 */
final class Subscriber {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String TAG = "ETag";

  private final HttpClient client = HttpClient.newHttpClient();
  private final String address;
  private final Map<String, Copy> kept = new HashMap<>();

  /**
   * What came from an address.
   *
   * @param status of HTTP
   * @param html whether it is a page
   */
  @SuppressWarnings("ArrayRecordComponent") // copies are never compared as such
  record Copy(int status, boolean html, byte[] body, @Nullable String tag) {

    String text() {
      return new String(body, StandardCharsets.UTF_8);
    }
  }

  /** One who reads what is at an address, such as {@code http://127.0.0.1:8080}. */
  Subscriber(String address) {
    this.address = address;
  }

  /**
   * What there is now.
   *
   * @param path from the top of the host, in readable form
   */
  Copy read(String path) throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address + UrlPath.encode(path))).timeout(PATIENCE);
    Copy old = kept.get(path);
    if (old != null && old.tag() != null) {
      request.header("If-None-Match", old.tag());
    }
    HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
    if (response.statusCode() == 304 && old != null) {
      return old;
    }
    String type = response.headers().firstValue("Content-Type").orElse("");
    String tag = response.headers().firstValue(TAG).orElse(null);
    Copy copy = new Copy(response.statusCode(), type.startsWith("text/html"), response.body(), tag);
    if (copy.status() == 200) {
      kept.put(path, copy);
    } else {
      kept.remove(path);
    }
    return copy;
  }
}
