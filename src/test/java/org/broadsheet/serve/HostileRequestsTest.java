package org.broadsheet.serve;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.broadsheet.build.Proof;
import org.broadsheet.build.ProofOptions;
import org.broadsheet.build.ProofPress;
import org.broadsheet.model.UrlPath;
import org.broadsheet.serve.desk.NewsDesk;
import org.broadsheet.serve.desk.ProofPaper;
import org.broadsheet.serve.desk.ProofReader;
import org.broadsheet.serve.http.Limits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A real site on a server that is attacked. */
@Timeout(900)
class HostileRequestsTest {

  private static final int REQUESTS = 10_000;
  private static final int ATTACKERS = 8;
  private static final String CANARY = "canary-7f3a91";
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

  @TempDir private Path folder = Path.of("");
  private Path site = Path.of("");

  @BeforeEach
  void writeSite() throws IOException {
    site = folder.resolve("paper");
    write("paper/site.yaml", "title: T\nurl: https://t.example/\nlanguage: en\ntimezone: UTC\n");
    write(
        "paper/content/articles/ferry.md",
        "---\nheadline: Ferry\ndate: 2026-11-20\nbyline: T\nslug: ferry\n---\nSails.\n");
    write("paper/static/robots-note.txt", "for all");
    // Around the site, hidden in it, and where links inside it lead: nobody may get to see these.
    write("outside.txt", CANARY);
    write("secret/canary.txt", CANARY);
    write("paper-not/index.html", CANARY);
    write("paper/.git/config", CANARY);
    write("paper/.env", CANARY);
    write("paper/.broadsheet/files", CANARY);
    write("paper/notes.txt", CANARY);
    write(
        "paper/content/articles/held.md",
        "---\nheadline: Held\ndate: 2026-11-20\nbyline: T\nembargo: {until: 2027-01-01}\n---\n"
            + CANARY
            + "\n");
    write("paper/static/.hidden", CANARY);
    // Large enough to be sent from the disk.
    Files.write(site.resolve("static/film.mp4"), new byte[6 << 20]);
  }

  /** Links that lead out keep a proof from being made; these come when there is one. */
  private void leadOut() throws IOException {
    Files.createSymbolicLink(site.resolve("static/link"), folder.resolve("secret"));
    Files.createSymbolicLink(site.resolve("static/link.txt"), folder.resolve("outside.txt"));
    Files.delete(site.resolve("static/film.mp4"));
    Files.createSymbolicLink(site.resolve("static/film.mp4"), folder.resolve("outside.txt"));
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void nothingLeaksAndNothingBreaks() throws Exception {
    Limits limits = new Limits(8, 128, 16 * 1024, Duration.ofSeconds(4), Duration.ofSeconds(4));
    try (ProofPress press = ProofPress.open(new ProofOptions(site, null))) {
      NewsDesk desk = new NewsDesk(press::proof, ProofReader.NONE, () -> NOW, false, true);
      try (PreviewServer server = PreviewServer.start(Place.here(0), desk, limits)) {
        Proof proof = press.proof(NOW, true);
        assertTrue(proof.ok(), proof.problems().toString());
        server.show(
            new ProofPaper(proof), UrlPath.ROOT, List.of(), proof.sources(), Change.ANYTHING);
        leadOut();
        Visitor visitor = new Visitor(server.port());
        String film = visitor.get("/film.mp4", "");
        assertTrue(film.startsWith("HTTP/1.1 500 ") && !film.contains(CANARY), film);
        String note = visitor.get("/robots-note.txt", "");
        assertTrue(note.endsWith("for all"), note);
        goodRequestIsAnswered(visitor);
        attack(visitor, 1, 500); // what is loaded and kept once is not a leak
        settle(server);
        long heap = usedHeap();
        int threads = Thread.activeCount();

        attack(visitor, 2, REQUESTS);
        goodRequestIsAnswered(visitor);
        settle(server);
        // Lines that say nothing are cut when their time is up, and threads end in their own time.
        await(() -> Thread.activeCount() - threads <= 16, "threads are left");
        await(() -> usedHeap() - heap < 8 << 20, "memory is still in use");
      }
    }
  }

  private static void attack(Visitor visitor, int seed, int count) throws Exception {
    ExecutorService attackers = Executors.newFixedThreadPool(ATTACKERS);
    try {
      List<Callable<Integer>> tasks = new ArrayList<>();
      for (int i = 0; i < ATTACKERS; i++) {
        long own = seed * 1_000L + i;
        tasks.add(() -> attackFromOneSide(visitor, own, count / ATTACKERS));
      }
      int answered = 0;
      for (Future<Integer> task : attackers.invokeAll(tasks)) {
        answered += task.get();
      }
      assertTrue(answered > count / 2, "only " + answered + " of " + count + " were answered");
    } finally {
      attackers.shutdownNow();
    }
  }

  private static int attackFromOneSide(Visitor visitor, long seed, int count) throws Exception {
    HostileRequests requests = new HostileRequests(seed);
    Random manner = new Random(seed);
    List<Socket> left = new ArrayList<>();
    int answered = 0;
    try {
      for (int i = 0; i < count; i++) {
        String request = requests.next();
        try {
          Socket line = visitor.call();
          answered += attack(line, request, manner.nextInt(20), left) ? 1 : 0;
        } catch (IOException brokenOff) {
          continue; // sent away, which is fine
        }
        if (i % 100 == 0) {
          goodRequestIsAnswered(visitor);
        }
        while (left.size() > 10) {
          left.remove(0).close();
        }
      }
    } finally {
      for (Socket line : left) {
        line.close();
      }
    }
    return answered;
  }

  /** Whether an answer came. */
  private static boolean attack(Socket line, String request, int manner, List<Socket> left)
      throws IOException {
    byte[] bytes = request.getBytes(ISO_8859_1);
    if (manner == 0) { // says something, and then nothing for as long as it may
      left.add(line);
      line.getOutputStream().write(bytes, 0, bytes.length / 2);
      return false;
    }
    try (line) {
      if (manner == 1) { // breaks off
        line.setSoLinger(true, 0);
        line.getOutputStream().write(bytes);
        return false;
      }
      try {
        line.getOutputStream().write(bytes);
        line.shutdownOutput();
      } catch (IOException refusedEarly) {
        return false;
      }
      String answer = heard(line);
      assertFalse(answer.contains(CANARY), () -> "to " + request + " came " + answer);
      assertFalse(answer.contains("root:x:"), () -> "to " + request + " came " + answer);
      assertTrue(
          answer.isEmpty() || answer.matches("(?s)HTTP/1\\.[01] [2-5]\\d\\d .*"),
          () -> "to " + request + " came " + answer);
      return !answer.isEmpty();
    }
  }

  /** What comes until the end, or until the connection breaks; a stream of events has no end. */
  private static String heard(Socket line) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] part = new byte[8192];
    try {
      for (int n = line.getInputStream().read(part);
          n >= 0 && all.size() < 200_000;
          n = line.getInputStream().read(part)) {
        all.write(part, 0, n);
        if (all.toString(ISO_8859_1).contains("text/event-stream")) {
          break;
        }
      }
    } catch (IOException reset) {
      return all.toString(ISO_8859_1);
    }
    return all.toString(ISO_8859_1);
  }

  private static void goodRequestIsAnswered(Visitor visitor) throws IOException {
    String answer = visitor.get("/", "");
    assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
    assertTrue(new String(answer.getBytes(ISO_8859_1), UTF_8).contains("Ferry"), answer);
  }

  /** Until everybody who attacked has been sent away. */
  private static void settle(PreviewServer server) throws InterruptedException {
    Thread.sleep(4_500); // by then the lines that say nothing are closed
    await(() -> server.watchers() == 0, "somebody still watches");
  }

  private interface Condition {
    boolean holds() throws InterruptedException;
  }

  private static void await(Condition condition, String otherwise) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
    while (!condition.holds()) {
      assertTrue(System.nanoTime() < end, otherwise);
      Thread.sleep(20);
    }
  }

  private static long usedHeap() throws InterruptedException {
    long used = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(50);
      used = Math.min(used, Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
    }
    return used;
  }
}
