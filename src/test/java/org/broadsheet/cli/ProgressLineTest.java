package org.broadsheet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.broadsheet.build.Stage;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void quickBuildShowsNothing() {
    build(Duration.ofMillis(2));
    assertEquals("", err.toString(UTF_8));
  }

  @Test
  void slowBuildShowsABarAndTakesItAway() {
    build(Duration.ofMillis(300));
    String shown = err.toString(UTF_8);
    assertTrue(shown.contains("render"), shown);
    assertTrue(shown.contains("20/20"), shown);
    assertTrue(shown.endsWith("\r" + " ".repeat(59) + "\r"), shown);
    for (String line : shown.split("\r")) {
      assertTrue(line.length() <= 59, line);
    }
  }

  private void build(Duration perStep) {
    Terminal terminal =
        new Terminal(
            new PrintStream(err, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            Map.of("COLUMNS", "60"),
            new TickingClock(perStep),
            Path.of("/"),
            Path.of("/"));
    try (ProgressLine line = new ProgressLine(terminal)) {
      line.stage(Stage.READ, 0);
      line.stage(Stage.RENDER, 20);
      for (int i = 0; i < 20; i++) {
        line.step();
      }
      line.stage(Stage.WRITE, 0);
    }
  }

  /** A clock on which each look costs time. */
  private static final class TickingClock extends Clock {
    private final Duration tick;
    private Instant now = Desk.NOW;

    TickingClock(Duration tick) {
      this.tick = tick;
    }

    @Override
    public Instant instant() {
      now = now.plus(tick);
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
