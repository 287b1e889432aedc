package org.broadsheet.bench.serve;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A running {@code broadsheet serve} and a browser's connections to it. */
final class Preview implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 900;
  private static final long MISSED_SECONDS = 30;

  private final Process process;
  private final String address;
  private final HttpClient client = HttpClient.newHttpClient();
  private final BlockingQueue<String> news = new LinkedBlockingQueue<>();

  private Preview(Process process, int port) {
    this.process = process;
    this.address = "http://localhost:" + port;
  }

  /** Starts the program and waits until its front page can be had. */
  static Preview start(List<String> launcher, Path site, ProcessBuilder.Redirect log)
      throws IOException, InterruptedException {
    int port = freePort();
    List<String> command = new ArrayList<>(launcher);
    command.addAll(
        List.of("serve", "--site", site.toString(), "--port", Integer.toString(port)));
    Process process =
        new ProcessBuilder(command).redirectOutput(log).redirectErrorStream(true).start();
    Preview preview = new Preview(process, port);
    preview.await();
    preview.listen();
    return preview;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void await() throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (System.nanoTime() < end && process.isAlive()) {
      try {
        if (client.send(request("/"), BodyHandlers.discarding()).statusCode() == 200) {
          return;
        }
      } catch (IOException notYet) {
        // It reads the site first.
      }
      Thread.sleep(200);
    }
    process.destroy();
    throw new IOException("the preview does not begin");
  }

  /** Opens the stream by which the server tells tabs that something else is on show. */
  private void listen() {
    client
        .sendAsync(request("/_desk/events"), BodyHandlers.ofLines())
        .thenAccept(
            stream ->
                stream
                    .body()
                    .filter(line -> line.startsWith("data:"))
                    .forEach(line -> news.add(line)));
  }

  private HttpRequest request(String path) {
    return HttpRequest.newBuilder(URI.create(address + path)).build();
  }

  /** What stands at an address. */
  String get(String path) throws IOException, InterruptedException {
    return client.send(request(path), BodyHandlers.ofString()).body();
  }

  /** Forgets what was told so far. */
  void forget() {
    news.clear();
  }

  /**
   * Does what a tab does: whenever the server tells that something else is on show, gets the page.
   *
   * @return when the page held the words for the first time, as {@link System#nanoTime}
   */
  long awaitWords(String path, String words) throws IOException, InterruptedException {
    while (true) {
      if (news.poll(MISSED_SECONDS, TimeUnit.SECONDS) == null) {
        throw new IOException("nothing was told, and " + path + " has no \"" + words + "\"");
      }
      if (get(path).contains(words)) {
        return System.nanoTime();
      }
    }
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().completeOnTimeout(process, 20, TimeUnit.SECONDS).join();
    process.destroyForcibly();
  }
}
