package org.broadsheet.check.external;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.ProblemText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds what is asked of other sites, how politely, and what is made of their answers. */
@Timeout(300)
class LinkCheckTest {

  private static final Instant NOW = Instant.parse("2026-11-23T21:30:00Z");

  @TempDir Path scratch;
  private OtherSite site;
  private Resolver resolver = InetAddress::getAllByName;
  private Duration patience = Duration.ofSeconds(60);
  private Duration total = Duration.ofMinutes(10);
  private int hosts = 4;
  private boolean neighbours = true;

  @BeforeEach
  void open() throws IOException {
    site = new OtherSite();
  }

  @AfterEach
  void close() {
    site.close();
  }

  private LinkReport check(Instant at, String... addresses) {
    List<WebLink> links = new ArrayList<>();
    for (String address : addresses) {
      links.add(
          new WebLink(
              address,
              Location.at("content/articles/a.md", links.size() + 5, 8, address.length())));
    }
    Manners manners =
        new Manners(
            total,
            patience,
            hosts,
            Duration.ofSeconds(1),
            Duration.ofSeconds(30),
            5,
            Duration.ofDays(7),
            Duration.ofHours(1),
            "Broadsheet/test",
            neighbours);
    Sleeper sleeper = time -> site.record.add("- wait " + time.toSeconds());
    return new LinkCheck(manners, scratch.resolve("memory/links"), at, resolver, sleeper)
        .check(links);
  }

  private String report(String... addresses) {
    return text(check(NOW, addresses));
  }

  private String text(LinkReport report) {
    ProblemText form = new ProblemText((path, line) -> null);
    return report.problems().stream()
        .map(form::of)
        .collect(Collectors.joining())
        .replace(":" + site.port(), "");
  }

  // --- What is made of an answer

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/ok",
        "/ok?a=b%20c#part",
        "/to/302/ok",
        "/to/303/ok",
        "/no-head",
        "/liar",
        "/status/204",
        "/to/307/to/302/ok"
      })
  void whatIsThereIsNoProblem(String path) {
    assertEquals("", report(site.at(path)));
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 402, 403, 406, 451, 999})
  void sitesThatDoNotAnswerProgramsAreCountedAndNotBlamed(int status) {
    LinkReport report = check(NOW, site.at("/status/" + status));
    assertEquals("", text(report));
    assertEquals(1, report.turnedAway());
    assertEquals(2, site.record.stream().filter(r -> r.contains("/status")).count());
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 410})
  void whatIsGoneIsAWarning(int status) {
    assertEquals(
        """
        content/articles/a.md:5:8: warning: the page http://127.0.0.1/status/%1$d is gone: its site answers %1$d [web-page-gone]
        hint: look for its new address or a copy in a web archive, or take the link away
        """
            .formatted(status),
        report(site.at("/status/" + status)));
    assertEquals(
        List.of("HEAD /status/" + status, "wait 1", "GET /status/" + status), site.paths());
  }

  @ParameterizedTest
  @CsvSource({
    "/to/301/ok, /ok",
    "/to/308/ok, /ok",
    "/to/301/to/301/ok, /ok",
    "/to/301/to/302/ok, /to/302/ok",
    "/bytes, /caf%C3%A9%20menu"
  })
  void whatMovedForGoodIsAWarningWithTheNewAddress(String path, String target) {
    assertEquals(
        """
        content/articles/a.md:5:8: warning: the page http://127.0.0.1%1$s has moved for good to http://127.0.0.1%2$s [web-page-moved]
        hint: write http://127.0.0.1%2$s
        """
            .formatted(path, target),
        report(site.at(path)));
  }

  @Test
  void aPageThatLeadsToTheFrontPageIsPerhapsGone() {
    assertEquals(
        """
        content/articles/a.md:5:8: warning: the page http://127.0.0.1/to/301/ now leads to the front page http://127.0.0.1/ [web-page-moved]
        hint: the page itself may be gone: look for its new address, or write http://127.0.0.1/
        """,
        report(site.at("/to/301/")));
  }

  @Test
  void whatMovedToNothingIsGone() {
    assertTrue(report(site.at("/to/301/status/404")).contains("is gone: its site answers 404"));
  }

  @ParameterizedTest
  @CsvSource({
    "/loop, leads round in a circle",
    "/deeper, leads on through more than 5 pages",
    "/file, leads to no address of the web",
    "/inside, leads into a private network"
  })
  void aWayWithoutAnEndIsAWarning(String path, String words) {
    neighbours = !path.equals("/inside");
    // The other site itself counts as public here, so that only the way leads inside.
    resolver =
        host ->
            host.equals("127.0.0.1")
                ? new InetAddress[] {InetAddress.getByAddress(new byte[] {93, 1, 1, 1})}
                : InetAddress.getAllByName(host);
    assertEquals(
        """
        content/articles/a.md:5:8: warning: the address http://127.0.0.1%s %s [web-page-astray]
        hint: open it in a browser and write the address where you arrive, or take the link away
        """
            .formatted(path, words),
        report(site.at(path)));
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 500, 502, 503})
  void aSiteInTroubleMayRecover(int status) {
    assertEquals(
        """
        content/articles/a.md:5:8: warning: the page http://127.0.0.1/status/%1$d cannot be checked now: it answers %1$d [web-page-troubled]
        hint: this may pass: check again later, and try it in a browser
        """
            .formatted(status),
        report(site.at("/status/" + status)));
    assertEquals(List.of("HEAD /status/" + status), site.paths());
  }

  @Test
  void aSlowSiteIsNotWaitedForLong() {
    patience = Duration.ofSeconds(1);
    assertTrue(report(site.at("/slow")).contains("it did not answer within 1 seconds"));
  }

  @Test
  void aPageWithoutAnEndIsNotRead() {
    assertEquals("", report(site.at("/endless")));
    site.close();
    assertTrue(site.taken.get() < 100_000_000, "taken: " + site.taken);
  }

  @Test
  void aSiteThatBreaksOffIsAskedInAnotherWay() throws Exception {
    Thread hand;
    String report;
    try (ServerSocket rude = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      hand = new Thread(() -> reset(rude));
      hand.start();
      report = report("http://127.0.0.1:" + rude.getLocalPort() + "/");
    }
    hand.join(20_000);
    assertTrue(report.contains("cannot be checked now: it broke off"), report);
    assertTrue(site.record.size() >= 3, site.record.toString());
  }

  /** Hangs up on everybody who asks for something. */
  private void reset(ServerSocket door) {
    while (true) {
      try (Socket caller = door.accept()) {
        InputStream in = caller.getInputStream();
        assertTrue(in.read(new byte[64]) != 0);
        site.record.add("- reset");
        caller.setSoLinger(true, 0);
      } catch (IOException e) {
        return; // the door is closed
      }
    }
  }

  @Test
  void aClosedDoorIsTrouble() throws IOException {
    // A port that is taken, so that nobody else gets it, and at which nobody listens.
    try (Socket nobody = new Socket()) {
      nobody.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      String report = report("http://127.0.0.1:" + nobody.getLocalPort() + "/");
      assertTrue(report.contains("cannot be checked now: it could not be reached"), report);
    }
  }

  @Test
  void aWrongCertificateIsAWarning() throws Exception {
    try (OtherSite secure = new OtherSite(secureServer())) {
      assertEquals(
          """
          content/articles/a.md:5:8: warning: browsers warn of https://127.0.0.1:PORT/: its certificate is not valid [web-site-untrusted]
          hint: look for another address of the page, or take the link away
          """,
          report("https://127.0.0.1:" + secure.port() + "/").replace(":" + secure.port(), ":PORT"));
      assertEquals(List.of(), secure.record);
    }
  }

  @Test
  void plainTalkOnASecureDoorIsTrouble() {
    patience = Duration.ofSeconds(1);
    String report = report("https://127.0.0.1:" + site.port() + "/");
    assertTrue(report.contains("[web-page-troubled]"), report);
  }

  private HttpsServer secureServer() throws Exception {
    Path keys = scratch.resolve("keys");
    Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
    Process process =
        new ProcessBuilder(
                keytool.toString(),
                "-genkeypair",
                "-alias",
                "self",
                "-keyalg",
                "EC",
                "-dname",
                "CN=127.0.0.1",
                "-validity",
                "30",
                "-keystore",
                keys.toString(),
                "-storepass",
                "secret")
            .redirectErrorStream(true)
            .redirectOutput(scratch.resolve("keytool.txt").toFile())
            .start();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0);
    KeyStore store = KeyStore.getInstance(keys.toFile(), "secret".toCharArray());
    KeyManagerFactory factory =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    factory.init(store, "secret".toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(factory.getKeyManagers(), null, null);
    HttpsServer server =
        HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(context));
    return server;
  }

  // --- Addresses

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://",
        "https:///path",
        "https://exa%20mple.org/",
        "https://-x.org/",
        "https://example.org:99999/",
        "https://example..org/",
        "https://[::1/"
      })
  void whatNoBrowserCouldOpenIsAnError(String address) {
    assertEquals(
        """
        content/articles/a.md:5:8: error: "%s" is no address that a browser could open [web-address-malformed]
        hint: copy the address from the browser's address line
        """
            .formatted(address),
        report(address));
    assertEquals(List.of(), site.record);
  }

  @Test
  void aHostThatIsNotThereIsAnErrorWhereOthersAre() {
    resolver = OtherSiteHosts.of(Map.of("127.0.0.1", "127.0.0.1"));
    assertEquals(
        """
        content/articles/a.md:6:8: error: there is no host "nobody.example" [web-host-unknown]
        hint: correct the address, or take the link away
        """,
        report(site.at("/ok"), "https://nobody.example/"));
  }

  @Test
  void withoutANetworkNothingIsBlamedOrRemembered() {
    resolver = OtherSiteHosts.of(Map.of());
    LinkReport report = check(NOW, "https://a.example/", "https://b.example/");
    assertEquals("", text(report));
    assertEquals("no host could be found: there seems to be no network", report.note());
    assertEquals(2, report.unasked());
    assertEquals(0, report.asked());
    assertFalse(Files.exists(scratch.resolve("memory/links")));
  }

  @Test
  void aNameServerInTroubleIsNoUnknownHost() {
    resolver =
        host -> {
          if (host.equals("127.0.0.1")) {
            return InetAddress.getAllByName(host);
          }
          throw new UnknownHostException(host + ": Temporary failure in name resolution");
        };
    String report = report(site.at("/ok"), "https://a.example/");
    assertTrue(
        report.contains(
            "https://a.example/ cannot be checked now: it has a host that could not be looked up"),
        report);
  }

  @ParameterizedTest
  @CsvSource({
    "https://b\u00fccher.example/,xn--bcher-kva.example",
    "https://b%C3%BCcher.example/,xn--bcher-kva.example",
    "HTTPS://EXAMPLE.org/,example.org",
    "//example.org/x,example.org",
    "https://user:secret@example.org/,example.org",
    "https://[2001:db8::1]:8080/x,2001:db8::1",
    "https://my_shop.example.org/,my_shop.example.org"
  })
  void hostsAreReadAsBrowsersDo(String address, String host) {
    assertEquals(host, java.util.Objects.requireNonNull(WebAddress.of(address)).host());
  }

  @ParameterizedTest
  @CsvSource({
    "../b?c=d e, /x/b?c=d%20e",
    "/b, /b",
    "?n=2, /x/y/z?n=2",
    "'', /x/y/z",
    "../../../../b, /b",
    "b/./c#part, /x/y/b/c",
    "b%zz, /x/y/b%25zz"
  })
  void redirectsAreFollowedAsBrowsersDo(String location, String path) {
    WebAddress from =
        java.util.Objects.requireNonNull(WebAddress.of("https://a.example/x/y/z?q#f"));
    assertEquals("https://a.example" + path, String.valueOf(from.follow(location)));
  }

  @Test
  void whatHasNoEndIsNoAddress() {
    int many = 100_000;
    assertNull(WebAddress.of("https://" + "a.".repeat(many) + "example/"));
    assertNull(WebAddress.of("https://" + "\u00fc".repeat(many) + "/"));
    assertNull(WebAddress.of("https://" + "a@".repeat(many) + "["));
    assertNull(WebAddress.of("https://[" + "1:".repeat(many) + "/"));
    WebAddress from = java.util.Objects.requireNonNull(WebAddress.of("https://a.example/x"));
    assertNull(from.follow("//" + "a.".repeat(many) + "example/"));
    assertEquals("https://a.example/b", String.valueOf(from.follow("/..".repeat(many) + "/b")));
    assertEquals(
        "https://a.example/b",
        String.valueOf(WebAddress.of("https://" + "a@".repeat(many) + "a.example/b")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"file:///etc/passwd", "ftp://a.example/", "javascript:alert(1)", "http:///x"})
  void redirectsToOtherThingsAreNotFollowed(String location) {
    assertNull(
        java.util.Objects.requireNonNull(WebAddress.of("https://a.example/")).follow(location));
  }

  // --- What must not happen

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "10.0.0.1",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "0.1.2.3",
        "224.0.0.1",
        "255.255.255.255",
        "198.18.0.1",
        "192.0.2.1",
        "::1",
        "::",
        "fe80::1",
        "fc00::1",
        "fd12::1",
        "ff02::1",
        "::ffff:10.0.0.1",
        "64:ff9b::a00:1",
        "2002:a00:1::",
        "2001:db8::1",
        "2001::1"
      })
  void privateNetworksAreNotAsked(String address) throws IOException {
    assertTrue(Neighbourhood.holds(InetAddress.getByName(address)), address);
    neighbours = false;
    resolver =
        host ->
            new InetAddress[] {
              InetAddress.getByName("93.184.216.34"), InetAddress.getByName(address)
            };
    assertEquals(
        """
        content/articles/a.md:5:8: warning: the address http://127.0.0.1/ok is of this machine or of a private network [web-address-private]
        hint: readers cannot open it: write an address of the web, or take the link away
        """,
        report(site.at("/ok")));
    assertEquals(List.of(), site.record);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "93.184.216.34",
        "172.32.0.1",
        "100.128.0.1",
        "2606:4700::1",
        "64:ff9b::5db8:d822"
      })
  void publicAddressesAreAsked(String address) throws IOException {
    assertFalse(Neighbourhood.holds(InetAddress.getByName(address)), address);
  }

  @Test
  void numbersThatHideThisMachineAreNotAsked() {
    neighbours = false;
    for (String host : List.of("2130706433", "127.1", "localhost", "[::1]", "[::ffff:127.0.0.1]")) {
      String report = report("http://" + host + ":" + site.port() + "/ok");
      assertTrue(
          report.contains("[web-address-private]") || report.contains("[web-host-unknown]"),
          report);
    }
    assertEquals(List.of(), site.record);
  }

  @Test
  void aNameThatComesToLeadInsideIsNotFollowed() {
    neighbours = false;
    AtomicInteger times = new AtomicInteger();
    // A name server that says one thing when it is asked first, and another while others wait.
    resolver =
        host ->
            new InetAddress[] {
              InetAddress.getByName(times.getAndIncrement() == 0 ? "93.184.216.34" : "127.0.0.1")
            };
    assertEquals(
        """
        content/articles/a.md:5:8: warning: the address http://127.0.0.1/ok is of this machine or of a private network [web-address-private]
        hint: readers cannot open it: write an address of the web, or take the link away
        """,
        report(site.at("/ok")));
    assertEquals(List.of(), site.record);
  }

  @Test
  void aNameThatComesToLeadInsideWhileASiteRestsIsNotFollowed() {
    neighbours = false;
    resolver =
        host ->
            new InetAddress[] {
              InetAddress.getByName(site.paths().contains("wait 7") ? "127.0.0.1" : "93.184.216.34")
            };
    assertTrue(report(site.at("/busy?7")).contains("[web-address-private]"));
    assertEquals(List.of("HEAD /busy?7", "wait 7"), site.paths());
  }

  @Test
  void aPageThatIsTooMuchEndsNoOther() {
    AtomicInteger times = new AtomicInteger();
    resolver =
        host -> {
          if (times.getAndIncrement() == 0) {
            throw new StackOverflowError();
          }
          return InetAddress.getAllByName(host);
        };
    assertEquals(
        """
        content/articles/a.md:5:8: warning: the page http://127.0.0.1/a cannot be checked now: it answers what this program cannot deal with (StackOverflowError) [web-page-troubled]
        hint: this may pass: check again later, and try it in a browser
        content/articles/a.md:6:8: warning: the page http://127.0.0.1/status/404 is gone: its site answers 404 [web-page-gone]
        hint: look for its new address or a copy in a web archive, or take the link away
        """,
        report(site.at("/a"), site.at("/status/404")));
  }

  @Test
  void nothingOfTheUserIsSent() {
    assertEquals("", report("http://ada:secret@127.0.0.1:" + site.port() + "/ok#part"));
    assertEquals(List.of("HEAD /ok"), site.paths());
    Map<String, List<String>> sent = site.headers.get(0);
    assertEquals(List.of("Broadsheet/test"), sent.get("User-agent"));
    for (String name : List.of("Authorization", "Cookie", "Referer")) {
      assertFalse(sent.containsKey(name), sent.toString());
    }
  }

  // --- Politeness

  @Test
  void everyPageIsAskedForOnceAndToldOfEverywhere() {
    String gone = site.at("/status/404");
    LinkReport report = check(NOW, gone, site.at("/ok"), gone, gone + "#part");
    assertEquals(
        List.of(5, 7, 8), report.problems().stream().map(p -> p.location().line()).toList());
    assertEquals(2, report.pages());
    assertEquals(1, site.paths().stream().filter("HEAD /status/404"::equals).count());
  }

  @Test
  void aHostIsAskedOneThingAtATimeWithAPauseBetween() {
    hosts = 8;
    List<String> addresses = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      addresses.add(site.at("/ok/" + i));
      // Leads from the other name of this machine to the first one, whose turn it must await.
      addresses.add(site.at("localhost", "/to/302/ok/" + i));
    }
    for (int i = 0; i < addresses.size(); i += 2) {
      addresses.set(
          i + 1,
          addresses.get(i + 1).replace("/to/302/", "/to/302//127.0.0.1:" + site.port() + "/"));
    }
    assertEquals("", report(addresses.toArray(String[]::new)));
    assertEquals(1, site.crowd);
    List<String> record = List.copyOf(site.record);
    long questions = record.stream().filter(r -> r.contains("HEAD")).count();
    long waits = record.stream().filter(r -> r.equals("- wait 1")).count();
    // No wait before the first question to each of the two.
    assertEquals(questions - 2, waits, record.toString());
  }

  @Test
  void severalHostsAreAskedAtTheSameTime() {
    assertEquals("", report(site.at("/meet"), site.at("localhost", "/meet")));
  }

  @Test
  void aBusySiteIsAskedAgainWhenItSays() {
    assertEquals("", report(site.at("/busy?7")));
    assertEquals(List.of("HEAD /busy?7", "wait 7", "HEAD /busy?7"), site.paths());
  }

  @Test
  void aBusySiteMayNameTheHour() {
    // The server's own clock dates its answer; an hour that has passed means at once.
    assertEquals("", report(site.at("/busy?Fri,%2020%20Nov%202015%2008:15:00%20GMT")));
    assertEquals("wait 0", site.paths().get(1));
  }

  @Test
  void aSiteThatWantsToBeLeftAloneForLongIs() {
    LinkReport report = check(NOW, site.at("/busy?86400"), site.at("/ok"), site.at("/ok/2"));
    assertEquals(
        List.of(
            "answers 429",
            "wants to be left alone for a while",
            "wants to be left alone for a while"),
        report.problems().stream()
            .map(p -> p.message().replaceFirst(".* (?=answers|wants)", ""))
            .toList());
    assertEquals(List.of("HEAD /busy?86400"), site.paths());
  }

  @Test
  void whenTheTimeIsUpTheRestIsNotAsked() {
    total = Duration.ofMillis(300);
    hosts = 1;
    LinkReport report = check(NOW, site.at("/slow"), site.at("/slow/2"));
    assertEquals("", text(report));
    assertEquals(2, report.unasked());
    assertEquals(2, report.pages());
    assertFalse(site.paths().contains("HEAD /slow/2"));
  }

  // --- Memory

  @Test
  void answersAreRemembered() {
    String[] links = {site.at("/ok"), site.at("/to/301/ok"), site.at("/status/404")};
    String first = report(links);
    int asked = site.record.size();
    assertEquals(first, report(links));
    assertEquals(asked, site.record.size());
    // An hour later only what was bad is asked again; after a week everything is.
    assertEquals(first, text(check(NOW.plus(Duration.ofMinutes(61)), links)));
    assertEquals(
        List.of("HEAD /status/404", "wait 1", "GET /status/404"),
        site.paths().subList(asked, site.record.size()));
    LinkReport late = check(NOW.plus(Duration.ofDays(8)), links);
    assertEquals(3, late.asked());
    assertEquals(first, text(late));
  }

  @Test
  void answersOfTheFutureAreNotTrusted() {
    check(NOW.plusSeconds(60), site.at("/ok"));
    assertEquals(1, check(NOW, site.at("/ok")).asked());
  }

  @Test
  void aDamagedMemoryCostsOnlyQuestions() throws IOException {
    Path file = scratch.resolve("memory/links");
    String[] links = {site.at("/ok"), site.at("/status/404"), site.at("/to/301/ok")};
    String sound = report(links);
    byte[] whole = Files.readAllBytes(file);
    for (int i = 0; i < whole.length; i += 3) {
      byte[] broken = whole.clone();
      broken[i] = (byte) (broken[i] ^ (i % 2 == 0 ? 0x11 : 0xFF));
      Files.write(file, i % 5 == 0 ? Arrays.copyOf(broken, i) : broken);
      LinkMemory.read(file); // never throws
    }
    Files.write(
        file,
        "broadsheet links 1\n\0\t\uFFFD\n-1\tFINE\tx\t-\t\n9\tFINE\t\t\t\t\t\n".getBytes(UTF_8));
    assertEquals(sound, report(links));
    assertEquals(new String(whole, UTF_8), Files.readString(file));
  }

  @Test
  void aMemoryThatCannotBeWrittenIsNotedOnly() throws IOException {
    Files.writeString(scratch.resolve("memory"), "in the way");
    LinkReport report = check(NOW, site.at("/ok"));
    assertEquals("", text(report));
    assertTrue(String.valueOf(report.note()).startsWith("the answers of other sites could not be"));
  }
}
