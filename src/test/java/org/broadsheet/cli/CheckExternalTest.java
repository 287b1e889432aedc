package org.broadsheet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs {@code check --external} on a site whose links all lead where the program does not go, so
 * that nothing leaves this machine.
 */
@Timeout(120)
class CheckExternalTest {

  private static final Instant NOW = Instant.parse("2026-11-23T21:30:00Z");

  @TempDir Path scratch;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int check(String... args) throws IOException {
    out.reset();
    err.reset();
    Terminal terminal =
        new Terminal(
            new PrintStream(out, false, UTF_8),
            new PrintStream(err, false, UTF_8),
            Map.of(),
            Clock.fixed(NOW, ZoneOffset.UTC),
            scratch.toRealPath(),
            scratch);
    int code = Main.run(args, terminal, new SiteWorkshop());
    terminal.out().flush();
    terminal.err().flush();
    return code;
  }

  private void file(String path, String text) throws IOException {
    Path file = scratch.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Every place in a text is that of the address itself. */
  private void assertPlaces(String here) throws IOException {
    for (String line : err.toString(UTF_8).lines().toList()) {
      String[] parts = line.split(":", 4);
      if (parts[0].equals("content/articles/a.md") && Integer.parseInt(parts[1]) > 9) {
        List<String> lines = Files.readAllLines(scratch.resolve(parts[0]));
        String at =
            lines.get(Integer.parseInt(parts[1]) - 1).substring(Integer.parseInt(parts[2]) - 1);
        assertTrue(at.startsWith(here + "/") || at.startsWith("https://exa_mple"), line + at);
      }
    }
  }

  @Test
  void linksOfEveryKindAreFoundAndPrivateOnesNotAsked() throws IOException {
    try (ServerSocket door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      String here = "http://127.0.0.1:" + door.getLocalPort();
      file(
          "site.yaml",
          """
          title: The Paper
          url: https://paper.example/daily/
          language: en
          timezone: Europe/Berlin
          """);
      file(
          "content/articles/a.md",
          """
          ---
          headline: Storm
          date: 2026-11-20
          summary: Wind.
          authors: [ada]
          canonical: HERE/canonical
          corrections:
            - {date: 2026-11-21, text: "See [this](HERE/correction)."}
          ---
          A [link](HERE/link?a=b), <HERE/auto>, HERE/bare and <a href="HERE/tag">more</a>.

          ![A picture](HERE/a.jpg "Line | Ada") and [ours](https://paper.example/daily/), mail: [x](mailto:a@paper.example).

          `HERE/code` and [broken](https://exa_mple..org/).
          """
              .replace("HERE", here));
      file("content/articles/b.md", "---\nheadline: B\ndraft: yes\n---\n[x](" + here + "/draft)\n");
      file(
          "content/authors/ada.md",
          "---\nname: Ada\nlinks: [{label: X, url: " + here + "/profile}]\n---\nBio.\n");
      assertEquals(
          1,
          check(
              "check",
              "--external",
              "--all",
              "--only",
              "web-address-private,web-address-malformed"));
      assertPlaces(here);
      String text = err.toString(UTF_8).replace(here, "HERE");
      String places =
          text.lines()
              .filter(line -> line.startsWith("content/"))
              .map(
                  line ->
                      line.replaceFirst(
                          "(: \\w+): .*?(HERE\\S*|\"https.*?\").*(\\[.*)", "$1 $2 $3"))
              .reduce("", (all, line) -> all + line + "\n");
      assertEquals(
          """
          content/articles/a.md:6:12: warning HERE/canonical [web-address-private]
          content/articles/a.md:8:30: warning HERE/correction [web-address-private]
          content/articles/a.md:10: warning HERE/link?a=b [web-address-private]
          content/articles/a.md:10: warning HERE/auto [web-address-private]
          content/articles/a.md:10: warning HERE/bare [web-address-private]
          content/articles/a.md:10: warning HERE/tag [web-address-private]
          content/articles/a.md:12:14: warning HERE/a.jpg [web-address-private]
          content/articles/a.md:14: error "https://exa_mple..org/" [web-address-malformed]
          content/authors/ada.md:3:25: warning HERE/profile [web-address-private]
          """,
          places.replaceAll("(?m)^(content/articles/a.md:(?:10|14)):\\d+", "$1"));
      assertTrue(text.contains("8 pages of other sites: 8 asked\n"), text);
      door.setSoTimeout(1);
      try {
        door.accept().close();
        throw new AssertionError("somebody knocked");
      } catch (SocketTimeoutException nobody) {
        // As it should be.
      }
      assertEquals(
          0, check("check", "--external", "--skip", "web-address-private,web-address-malformed"));
      assertEquals(1, check("check", "--drafts", "--external", "--strict"));
      assertTrue(err.toString(UTF_8).contains("/draft"));
      assertEquals(0, check("check", "--external", "--json", "--skip", "web-address-malformed"));
      assertTrue(
          out.toString(UTF_8)
              .contains(
                  """
                    "links": {
                      "pages": 8,
                      "asked": 8,
                      "turned-away": 0,
                      "unasked": 0,
                      "note": null
                    },
                  """),
          out.toString(UTF_8));
      assertEquals(0, check("check"));
      assertFalse(err.toString(UTF_8).contains("web-"));
    }
  }
}
