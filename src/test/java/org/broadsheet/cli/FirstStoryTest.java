package org.broadsheet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whoever does what docs/writing.md says, command by command, gets what it promises. Comments in
 * the page tell what is done: {@code run} stands before commands, {@code edit: FILE | OLD | NEW}
 * changes a line, {@code write: FILE | TEXT} adds one; and what is then so: {@code prints: TEXT},
 * {@code says} before a block, for what is no product, {@code begins: FILE} before one, {@code page
 * URL: TEXT} of the page that is served, {@code public FILE: TEXT} of the finished site.
 */
class FirstStoryTest {

  private static final Pattern ORDER = Pattern.compile("<!-- ([a-z]+):? ?(.*?) ?-->");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+/");
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Path here = Path.of("");

  @Test
  void thePageLeadsToAPublishedStory(@TempDir Path empty) throws Exception {
    TimeZone zone = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone("Europe/London"));
    try {
      here = empty.toRealPath();
      assertTrue(follow(Files.readAllLines(Path.of("docs/writing.md"))) >= 15);
    } finally {
      TimeZone.setDefault(zone);
    }
  }

  /** Does everything in order; how many things were done or seen. */
  private int follow(List<String> lines) throws Exception {
    int done = 0;
    List<String> shown = List.of();
    for (int i = 0; i < lines.size(); i++) {
      Matcher order = ORDER.matcher(lines.get(i));
      if (!order.matches()) {
        continue;
      }
      String[] parts = order.group(2).split(" \\| ?", 3);
      String place = "docs/writing.md line " + (i + 1) + ": ";
      done++;
      switch (order.group(1)) {
        case "run" -> {
          for (String command : block(lines, i + 1)) {
            shown = command.startsWith("broadsheet serve") ? List.of(command) : List.of();
            if (shown.isEmpty()) {
              run(command);
            }
          }
        }
        case "page" -> {
          assertFalse(shown.isEmpty(), place);
          String[] page = parts[0].split(": ", 2);
          String seen = served(shown.get(0).replace(" --open", ""), page[0].replace("page ", ""));
          assertTrue(seen.contains(page[1]), place + seen);
        }
        case "prints" -> assertEquals(parts[0], out.toString(UTF_8).strip(), place);
        case "says" -> {
          String text = String.join("\n", block(lines, i + 1)) + "\n";
          assertTrue(err.toString(UTF_8).contains(text), place + err.toString(UTF_8));
        }
        case "begins" -> {
          String start = String.join("\n", block(lines, i + 1)) + "\n";
          String text = Files.readString(here.resolve(parts[0]));
          assertEquals(start, text.substring(0, Math.min(start.length(), text.length())), place);
        }
        case "edit" -> edit(here.resolve(parts[0]), parts[1], parts[2]);
        case "write" ->
            Files.writeString(here.resolve(parts[0]), parts[1] + "\n", StandardOpenOption.APPEND);
        case "public" -> {
          String[] page = parts[0].split(": ", 2);
          String text = Files.readString(here.resolve("public").resolve(page[0]));
          assertTrue(text.contains(page[1]), place + text);
        }
        default -> done--;
      }
    }
    return done;
  }

  private static List<String> block(List<String> lines, int fence) {
    assertTrue(lines.get(fence).startsWith("```"), lines.get(fence));
    List<String> block = lines.subList(fence + 1, lines.size());
    return block.subList(0, block.indexOf("```"));
  }

  private static void edit(Path file, String old, String other) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    int at = lines.indexOf(old);
    assertTrue(at >= 0, file + " has no line " + old);
    lines.remove(at);
    if (!other.isEmpty()) {
      lines.add(at, other);
    }
    Files.write(file, lines);
  }

  private void run(String command) throws IOException {
    if (command.startsWith("cd ")) {
      here = here.resolve(command.substring(3)).toRealPath();
      return;
    }
    out.reset();
    err.reset();
    assertEquals(0, execute(command), () -> command + "\n" + err.toString(UTF_8));
    assertFalse(err.toString(UTF_8).matches("(?s).*(error|warning): .*"), err.toString(UTF_8));
  }

  private int execute(String command) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(command);
    while (word.find()) {
      words.add(word.group(1) == null ? word.group(2) : word.group(1));
    }
    assertEquals("broadsheet", words.remove(0), command);
    Terminal terminal =
        new Terminal(
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            Map.of(),
            Clock.fixed(NOW, ZoneOffset.UTC),
            here,
            here);
    return Main.run(words.toArray(new String[0]), terminal, new SiteWorkshop());
  }

  /** A page that a command serves, as a browser gets it; then the command is ended. */
  private String served(String command, String page) throws Exception {
    out.reset();
    err.reset();
    ExecutorService thread = Executors.newSingleThreadExecutor();
    Future<Integer> exit = thread.submit(() -> execute(command + " --port 0"));
    try {
      long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
      Matcher address = ADDRESS.matcher("");
      while (!address.reset(out.toString(UTF_8)).find()) {
        assertTrue(!exit.isDone() && System.nanoTime() < end, () -> err.toString(UTF_8));
        Thread.sleep(20);
      }
      URI uri = URI.create(address.group() + page.substring(1));
      HttpRequest request = HttpRequest.newBuilder(uri).timeout(Duration.ofMinutes(1)).build();
      return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    } finally {
      exit.cancel(true);
      thread.shutdownNow();
      assertTrue(thread.awaitTermination(60, TimeUnit.SECONDS));
    }
  }
}
