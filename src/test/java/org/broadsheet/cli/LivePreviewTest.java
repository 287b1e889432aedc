package org.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.broadsheet.build.ProofOptions;
import org.broadsheet.build.ProofPress;
import org.broadsheet.model.UrlPath;
import org.broadsheet.serve.Paper;
import org.broadsheet.serve.Place;
import org.broadsheet.serve.PreviewServer;
import org.broadsheet.serve.desk.NewsDesk;
import org.broadsheet.serve.desk.ProofReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LivePreviewTest {

  private static final String STORY =
      "---\nheadline: Ferry\ndate: 2026-11-20\nbyline: The desk\n---\nIt sails.\n";

  private final Desk desk = new Desk();
  private final FailingClock clock = new FailingClock();

  @Test
  void changeThatCouldNotBeShownIsShownLater(@TempDir Path folder) throws Exception {
    desk.sitDown(folder);
    desk.clock = clock;
    Files.createDirectories(desk.here.resolve("content/articles"));
    try (ProofPress press = ProofPress.open(new ProofOptions(desk.here, null))) {
      Terminal terminal = desk.terminal(desk.here);
      LivePreview live = new LivePreview(press, desk.here, terminal, null, true);
      NewsDesk news = new NewsDesk(press::proof, ProofReader.NONE, live::now, false, true);
      try (PreviewServer server = PreviewServer.start(new Place(null, 0), news)) {
        live.show(server);
        assertThrows(
            InterruptedException.class, () -> live.follow(server, new ThreeRounds(server)));
        Paper paper = server.shown().paper();
        assertNotNull(paper);
        assertNotNull(paper.file(new UrlPath("/2026/11/ferry/")));
        assertEquals(0, clock.failures);
        assertTrue(desk.err().contains("the clock stands"), desk.err());
      }
    }
  }

  /** Somebody writes a story, and nothing more happens. */
  private final class ThreeRounds implements Lookout {

    private final PreviewServer server;
    private int round;

    ThreeRounds(PreviewServer server) {
      this.server = server;
    }

    @Override
    public Collection<Path> await(Duration atMost) throws IOException, InterruptedException {
      round++;
      if (round == 1) {
        clock.failures = 1;
        return List.of(Files.writeString(desk.here.resolve("content/articles/ferry.md"), STORY));
      }
      if (round == 2) {
        Paper paper = server.shown().paper();
        assertNotNull(paper);
        assertNull(paper.file(new UrlPath("/2026/11/ferry/")));
        return List.of();
      }
      throw new InterruptedException();
    }

    @Override
    public void close() {}
  }

  /** A clock that fails as often as it is told to. */
  private static final class FailingClock extends Clock {

    private int failures;

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
      if (failures > 0) {
        failures--;
        throw new IllegalStateException("the clock stands");
      }
      return Desk.NOW;
    }
  }
}
