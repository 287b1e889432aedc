package org.broadsheet.browser;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A real browser that does as it is told, over its DevTools protocol: a web socket and JSON, for
 * which Java and Gson suffice. It reaches this machine only and is gone after the test.
 */
final class DevTools implements AutoCloseable {

  /** No step takes longer; one that does has failed. */
  static final Duration PATIENCE = Duration.ofMinutes(2);

  private static final Gson GSON = new Gson();

  private final Process process;
  private final WebSocket socket;
  private final Map<Integer, CompletableFuture<JsonObject>> asked = new ConcurrentHashMap<>();
  private final AtomicInteger last = new AtomicInteger();

  /** Where tabs are opened that share what they keep; null at first. */
  private @Nullable String context;

  private DevTools(Process process, String address) {
    this.process = process;
    this.socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(URI.create(address), new Ear())
            .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
            .join();
  }

  /** Starts the browser of this machine; the test is skipped where there is none. */
  static DevTools orSkip(Path scratch) throws IOException, InterruptedException {
    Path profile = Files.createTempDirectory(scratch, "profile");
    Process process = Chromium.orSkip(scratch).start(profile);
    try {
      Path told = profile.resolve("DevToolsActivePort");
      long end = System.nanoTime() + PATIENCE.toNanos();
      List<String> lines = List.of();
      while (lines.size() < 2) {
        if (System.nanoTime() > end || !process.isAlive()) {
          throw new IOException("the browser does not start");
        }
        Thread.sleep(20);
        lines = Files.exists(told) ? Files.readAllLines(told) : List.of();
      }
      return new DevTools(process, "ws://127.0.0.1:" + lines.get(0) + lines.get(1));
    } catch (IOException | InterruptedException | RuntimeException e) {
      process.destroyForcibly();
      throw e;
    }
  }

  /** Closes all tabs, and goes on as one that has never been used: nothing is kept, no memory. */
  void forget() {
    if (context != null) {
      send(null, "Target.disposeBrowserContext", Map.of("browserContextId", context));
    }
    JsonObject fresh = send(null, "Target.createBrowserContext", Map.of());
    context = fresh.get("browserContextId").getAsString();
  }

  /** Opens a tab of a given width and shows a page in it. */
  Tab open(String address, int width, int height) {
    Map<String, String> wanted = new HashMap<>(Map.of("url", "about:blank"));
    if (context != null) {
      wanted.put("browserContextId", context);
    }
    JsonObject target = send(null, "Target.createTarget", wanted);
    JsonObject session =
        send(
            null,
            "Target.attachToTarget",
            Map.of("targetId", target.get("targetId").getAsString(), "flatten", true));
    Tab tab = new Tab(this, session.get("sessionId").getAsString());
    tab.resize(width, height);
    tab.go(address);
    return tab;
  }

  /** Sends a command and waits for what it gives. */
  JsonObject send(@Nullable String session, String method, Map<String, ?> params) {
    int id = last.incrementAndGet();
    Map<String, Object> message = new HashMap<>(Map.of("id", id, "method", method));
    message.put("params", params);
    if (session != null) {
      message.put("sessionId", session);
    }
    CompletableFuture<JsonObject> answer = new CompletableFuture<>();
    asked.put(id, answer);
    synchronized (socket) {
      socket.sendText(GSON.toJson(message), true).join();
    }
    JsonObject told = answer.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    if (told.has("error")) {
      throw new IllegalStateException(method + ": " + told.get("error"));
    }
    return told.getAsJsonObject("result");
  }

  @Override
  public void close() {
    List<ProcessHandle> children = process.descendants().toList();
    CompletableFuture<WebSocket> told =
        socket.sendText("{\"id\":0,\"method\":\"Browser.close\"}", true);
    Ends.end(process, PATIENCE.dividedBy(6));
    told.cancel(true);
    socket.abort();
    children.forEach(ProcessHandle::destroyForcibly);
  }

  private final class Ear implements WebSocket.Listener {

    private final StringBuilder heard = new StringBuilder();

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean end) {
      heard.append(data);
      if (end) {
        JsonObject message = GSON.fromJson(heard.toString(), JsonObject.class);
        heard.setLength(0);
        CompletableFuture<JsonObject> waiting =
            message.has("id") ? asked.remove(message.get("id").getAsInt()) : null;
        if (waiting != null) {
          waiting.complete(message);
        }
      }
      from.request(1);
      return null;
    }
  }
}
