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
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.broadsheet.build.BuildListener;
import org.broadsheet.build.BuildOptions;
import org.broadsheet.build.BuildResult;
import org.broadsheet.build.SiteBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {

  private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)/daily/");

  private final Desk desk = new Desk();
  private Path elsewhere = Path.of("");
  private final ExecutorService thread = Executors.newSingleThreadExecutor();
  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeEach
  void sitDown(@TempDir Path folder) throws IOException {
    elsewhere = folder;
    desk.sitDown(Files.createDirectory(folder.resolve("site")));
    write("content/articles/ferry.md", story("Ferry", "date: 2026-11-20", "It sails."));
  }

  @AfterEach
  void stop() throws InterruptedException {
    thread.shutdownNow(); // what Ctrl-C is to a process, an interrupt is to a thread
    assertTrue(thread.awaitTermination(60, TimeUnit.SECONDS));
  }

  private static String story(String headline, String more, String text) {
    return "---\nheadline: " + headline + "\n" + more + "\nbyline: The desk\n---\n" + text + "\n";
  }

  private void write(String name, String text) throws IOException {
    Path file = desk.here.resolve(name);
    Files.createDirectories(file.getParent());
    // At once, so that nobody sees half of it, however slow the machine is.
    Path written = Files.writeString(elsewhere.resolve("written"), text);
    Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private String serve(String... more) throws InterruptedException {
    String[] args =
        Stream.concat(Stream.of("serve", "--port", "0"), Stream.of(more)).toArray(String[]::new);
    thread.execute(() -> desk.run(args));
    return awaitAddress();
  }

  private HttpResponse<String> get(String url) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url.replace("localhost", "127.0.0.1")))
            .timeout(Duration.ofSeconds(60))
            .build();
    return client.send(request, BodyHandlers.ofString());
  }

  private static void await(Callable<Boolean> condition) throws Exception {
    Instant end = Instant.now().plusSeconds(60);
    while (!condition.call()) {
      assertTrue(Instant.now().isBefore(end), "it did not happen");
      Thread.sleep(20);
    }
  }

  /** A user who builds what was on show wonders about any other number. */
  @Test
  void pagesAreCountedAsBuildsCountThem() throws Exception {
    serve();
    String pages = desk.out().replaceFirst("(?s) from.*", "");
    BuildResult built =
        new SiteBuilder(BuildListener.SILENT)
            .build(
                new BuildOptions(
                    desk.here, desk.here.resolve("public"), Desk.NOW, true, false, null));
    assertEquals(built.pages() + " pages", pages);
  }

  @Test
  void theMomentThatIsShownIsSaid() throws Exception {
    serve("--at", "tomorrow 06:00");
    assertEquals(
        "shown as of 2026-11-24 06:00 (Europe/Berlin), and it stays so",
        desk.out().lines().skip(1).findFirst().orElse(""));
  }

  @Test
  void workOnAStoryIsFollowed() throws Exception {
    String address = serve();
    String page = address + "2026/11/ferry/";
    assertTrue(get(page).body().contains("It sails."));
    await(() -> desk.out().contains("/_desk/"));
    assertTrue(
        desk.out()
            .matches(
                "\\d+ pages from 1 article in 0\\.0 s\n"
                    + address
                    + " \\(Ctrl-C stops it\\)\n"
                    + address.replaceFirst("(:\\d+)/.*", "$1/_desk/")
                    + " \\(the desk: what goes live next\\)\n"),
        desk.out());

    write("content/articles/ferry.md", story("Ferry", "date: 2026-11-20", "It sank."));
    await(() -> get(page).body().contains("It sank."));
    assertEquals("", desk.err());

    write("content/articles/ferry.md", story("Ferry", "date: soon", "It rose."));
    await(() -> desk.err().endsWith("1 error in 1 file\n"));
    assertTrue(desk.err().startsWith("content/articles/ferry.md:3:"), desk.err());
    assertTrue(desk.err().contains("[date-"), desk.err());
    assertTrue(get(page).body().contains("It sank."), "the last good page stays");

    write("content/articles/ferry.md", story("Ferry", "date: 2026-11-20", "It rose."));
    await(() -> get(page).body().contains("It rose."));
    // The terminal is told after the browser.
    await(() -> desk.err().endsWith("fixed: nothing is wrong any more\n"));
    assertFalse(Files.exists(desk.here.resolve("public")));
  }

  @Test
  void storyThatComesAndGoesIsFollowed() throws Exception {
    String address = serve();
    write("content/articles/new.md", story("New", "date: 2026-11-21", "Here."));
    await(() -> get(address + "2026/11/new/").statusCode() == 200);
    Files.delete(desk.here.resolve("content/articles/new.md"));
    await(() -> get(address + "2026/11/new/").statusCode() == 404);
  }

  @Test
  void tabsAreToldWhatChanged() throws Exception {
    write("static/css/own.css", "p { color: black }");
    String address = serve();
    String root = address.replace("daily/", "");
    HttpResponse<Stream<String>> tab =
        client.send(
            HttpRequest.newBuilder(URI.create(root + "_desk/events")).build(),
            BodyHandlers.ofLines());
    try (Stream<String> lines = tab.body()) {
      Iterator<String> data = lines.filter(line -> line.startsWith("data: ")).iterator();
      write("static/css/own.css", "p { color: green }");
      String styles = data.next();
      assertTrue(
          styles.contains("\"change\":\"styles\",\"urls\":[\"/daily/css/own.css\"]"), styles);
      assertEquals("p { color: green }", get(address + "css/own.css").body());

      write("content/articles/ferry.md", story("Ferry", "date: 2026-11-20", "It sank."));
      String anything = data.next();
      assertTrue(anything.contains("\"change\":\"anything\""), anything);

      write("site.yaml", "title: [");
      String nothing = data.next();
      assertTrue(nothing.contains("\"change\":\"nothing\",\"urls\":[],\"errors\":1"), nothing);
    }
  }

  @Test
  void brokenSettingsDoNotKeepItFromBeginning() throws Exception {
    String settings = Files.readString(desk.here.resolve("site.yaml"));
    write("site.yaml", "title: [The Paper\n");
    thread.execute(() -> desk.run("preview", "--port", "0"));
    await(() -> desk.out().contains("(Ctrl-C stops it)"));
    assertTrue(
        desk.out().startsWith("The site is shown as soon as its errors are mended.\n"), desk.out());
    assertTrue(desk.err().startsWith("site.yaml:"), desk.err());
    String root = desk.out().replaceFirst("(?s).*(http://localhost:\\d+/) .*", "$1");
    HttpResponse<String> nothing = get(root);
    assertEquals(503, nothing.statusCode());
    assertTrue(nothing.body().contains("site.yaml"), nothing.body());

    write("site.yaml", settings);
    await(() -> get(root + "daily/2026/11/ferry/").statusCode() == 200);

    write("site.yaml", settings.replace("daily", "weekly"));
    await(() -> get(root + "weekly/2026/11/ferry/").statusCode() == 200);
    Files.delete(desk.here.resolve("site.yaml"));
    await(() -> desk.err().contains("config-missing") || desk.err().contains("site.yaml: error"));
    assertEquals(200, get(root + "weekly/2026/11/ferry/").statusCode());
  }

  /** Its links lead to its own pages, so they must be where they were. */
  @Test
  void lastGoodPaperStaysInItsFolder() throws Exception {
    String address = serve();
    write("content/articles/ferry.md", story("Ferry", "date: soon", "It sank."));
    await(() -> desk.err().contains("1 error"));
    String settings = Files.readString(desk.here.resolve("site.yaml"));
    write("site.yaml", settings.replace("daily", "weekly") + "unheard-of: 1\n");
    await(() -> desk.err().contains("1 warning"));
    assertEquals(200, get(address + "2026/11/ferry/").statusCode());
    String weekly = address.replace("daily", "weekly") + "2026/11/ferry/";
    assertEquals(404, get(weekly).statusCode());
    write("content/articles/ferry.md", story("Ferry", "date: 2026-11-20", "It sank."));
    await(() -> get(weekly).statusCode() == 200);
  }

  @Test
  void storyWhoseHourComesIsShownByItself() throws Exception {
    AtomicReference<Instant> now = new AtomicReference<>(Desk.NOW);
    desk.clock = ticking(now);
    write(
        "content/articles/news.md",
        story("News", "date: 2026-11-20\npublish: 2026-11-24 08:00", "Now."));
    String address = serve();
    assertEquals(404, get(address + "2026/11/news/").statusCode());
    now.set(Instant.parse("2026-11-24T07:00:01Z"));
    await(() -> get(address + "2026/11/news/").statusCode() == 200);
  }

  private static Clock ticking(AtomicReference<Instant> now) {
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
      }

      @Override
      public Instant instant() {
        return Objects.requireNonNull(now.get());
      }
    };
  }

  @Test
  void paperOfAnotherMomentIsShown() throws Exception {
    write(
        "content/articles/news.md",
        story("News", "date: 2026-11-20\npublish: 2026-11-24 08:00", "Now."));
    String address = serve("--at", "tomorrow 08:00");
    assertEquals(200, get(address + "2026/11/news/").statusCode());
  }

  @Test
  void draftsAreShownUnlessSomebodyWantsNone() throws Exception {
    write("content/articles/idea.md", story("Idea", "draft: true\ndate: 2026-11-20", "Maybe."));
    assertEquals(200, get(serve("--drafts") + "2026/11/idea/").statusCode());
  }

  @Test
  void draftsAreHiddenFromWhoWantsNone() throws Exception {
    write("content/articles/idea.md", story("Idea", "draft: true\ndate: 2026-11-20", "Maybe."));
    assertEquals(404, get(serve("--no-drafts") + "2026/11/idea/").statusCode());
  }

  @Test
  void openHouseIsSaidSo() throws Exception {
    String address = serve("--host", "0.0.0.0");
    assertEquals(200, get(address).statusCode());
    assertEquals(
        "warning: everybody who can reach this machine over the network can read this preview,"
            + " drafts and embargoed stories too\n",
        desk.err());
  }

  @Test
  void hostThatIsNotHereIsSaidSo() {
    // No name, and no address either, so that no name server is asked.
    assertEquals(2, desk.run("serve", "--host", "1::2::3"));
    assertEquals(
        """
        broadsheet: error: there is no host 1::2::3
        hint: --host is an address of this machine, or 0.0.0.0 for all that it has
        """,
        desk.err());
    assertEquals(2, desk.run("serve", "--host", "192.0.2.1", "--port", "0"));
    assertEquals(
        """
        broadsheet: error: host 192.0.2.1, port 0 cannot be used: WHY
        hint: choose an address of this machine and a port that is free
        """,
        withoutReason(desk.err()));
  }

  /** Each system has words of its own for why an address cannot be had. */
  private static String withoutReason(String text) {
    return text.replaceFirst("(cannot be used: )[^\\n]+", "$1WHY");
  }

  @Test
  void usualPortThatIsTakenIsSaidSo() throws Exception {
    try (ServerSocket taken = new ServerSocket()) {
      try {
        taken.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 8080));
      } catch (BindException already) {
        assertFalse(taken.isBound());
      }
      thread.execute(() -> desk.run("serve"));
      Matcher address = ADDRESS.matcher(awaitAddress());
      assertTrue(address.matches());
      boolean free = address.group(1).equals("8080"); // others, who had it, let go of it
      assertFalse(free && taken.isBound());
      assertEquals(
          free ? "" : "broadsheet: port 8080 is taken, so this is port " + address.group(1) + "\n",
          desk.err());
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
  void portThatIsTakenIsSaidSo() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();
      assertEquals(2, desk.run("serve", "--port", Integer.toString(port)));
      assertEquals(
          "broadsheet: error: port "
              + port
              + " cannot be used: WHY\n"
              + "hint: choose another, or leave --port out to get a free one\n",
          withoutReason(desk.err()));
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
