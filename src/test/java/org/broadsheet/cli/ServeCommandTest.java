package org.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.build.BuildOptions;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {

  private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)/daily/");

  private final Desk desk = new Desk();

  @BeforeEach
  void sitDown(@TempDir Path folder) throws IOException {
    desk.sitDown(folder);
    Path preview = Files.createDirectories(desk.here.resolve(".broadsheet/preview"));
    Files.writeString(preview.resolve("index.html"), "front");
  }

  @Test
  void siteIsBuiltAsideAndServedUntilTheEnd() throws Exception {
    ExecutorService thread = Executors.newSingleThreadExecutor();
    Future<Integer> exit =
        thread.submit(() -> desk.run("serve", "--port", "0", "--drafts", "--at", "2026-12-01"));
    String address = awaitAddress();

    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address.replace("localhost", "127.0.0.1")))
            .timeout(Duration.ofSeconds(60))
            .build();
    HttpResponse<String> response =
        HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    assertEquals("front", response.body());
    assertFalse(exit.isDone());

    exit.cancel(true); // what Ctrl-C is to a process, an interrupt is to a thread
    thread.shutdownNow();
    assertTrue(thread.awaitTermination(60, TimeUnit.SECONDS));
    assertEquals(
        "412 pages from 230 articles in 0.0 s\n" + address + " (Ctrl-C stops it)\n", desk.out());
    assertEquals(
        List.of(
            new BuildOptions(
                desk.here,
                desk.here.resolve(".broadsheet/preview"),
                Instant.parse("2026-11-30T23:00:00Z"),
                true,
                false,
                desk.here.resolve(".broadsheet"))),
        desk.builds);
  }

  @Test
  void usualPortThatIsTakenIsSaidSo() throws Exception {
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try (ServerSocket taken = new ServerSocket()) {
      try {
        taken.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 8080));
      } catch (BindException already) {
        assertFalse(taken.isBound());
      }
      thread.execute(() -> desk.run("serve"));
      Matcher address = ADDRESS.matcher(awaitAddress());
      assertTrue(address.matches());
      assertEquals(
          "broadsheet: port 8080 is taken, so this is port " + address.group(1) + "\n", desk.err());
    } finally {
      thread.shutdownNow();
      assertTrue(thread.awaitTermination(60, TimeUnit.SECONDS));
    }
  }

  private String awaitAddress() throws InterruptedException {
    Instant end = Instant.now().plusSeconds(60);
    while (Instant.now().isBefore(end)) {
      Matcher matcher = ADDRESS.matcher(desk.out());
      if (matcher.find()) {
        return matcher.group();
      }
      Thread.sleep(20);
    }
    throw new AssertionError("no address in " + desk.out() + desk.err());
  }

  @Test
  void siteWithErrorsIsNotServed() {
    desk.problems.add(
        new Problem(
            Severity.ERROR,
            "date-missing",
            Location.file("content/articles/x.md"),
            "no date",
            null));
    assertEquals(1, desk.run("serve", "--port", "0"));
    assertEquals("", desk.out());
    assertEquals(
        "content/articles/x.md: error: no date [date-missing]\n1 error in 1 file\n", desk.err());
  }

  @Test
  void portThatIsTakenIsSaidSo() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();
      assertEquals(2, desk.run("serve", "--port", Integer.toString(port)));
      assertEquals(
          "broadsheet: error: port "
              + port
              + " cannot be used: Address already in use\n"
              + "hint: choose another, or leave --port out to get a free one\n",
          desk.err());
    }
  }

  @Test
  void portThatDoesNotExistIsSaidSo() {
    assertEquals(2, desk.run("serve", "--port", "70000"));
    assertEquals(
        """
        broadsheet: error: there is no port 70000
        hint: ports go from 1 to 65535; leave --port out to get a free one
        """,
        desk.err());
  }

  @Test
  void browserIsOpenedByWhatTheSystemHas() {
    String address = "http://localhost:8080/";
    assertEquals(List.of("xdg-open", address), Browser.command("Linux", address));
    assertEquals(List.of("open", address), Browser.command("Mac OS X", address));
    assertEquals(
        List.of("rundll32", "url.dll,FileProtocolHandler", address),
        Browser.command("Windows 11", address));
    assertFalse(Browser.run(List.of(desk.here.resolve("no-such-program").toString())));
  }
}
