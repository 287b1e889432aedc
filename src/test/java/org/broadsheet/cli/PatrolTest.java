package org.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class PatrolTest {

  private static final Duration SOON = Duration.ofMillis(1);

  @Test
  void looksThatTakeLongAreFew() throws InterruptedException {
    AtomicReference<Instant> now = new AtomicReference<>(Desk.NOW);
    Path site = Path.of("site");
    Patrol patrol = new Patrol(site, now::get);
    assertEquals(List.of(site), patrol.await(SOON));
    now.set(Desk.NOW.plusSeconds(10)); // so long it took
    assertEquals(List.of(), patrol.await(SOON));
    now.set(Desk.NOW.plusSeconds(209));
    assertEquals(List.of(), patrol.await(SOON));
    now.set(Desk.NOW.plusSeconds(210));
    assertEquals(List.of(site), patrol.await(SOON));
    assertEquals(List.of(), patrol.await(SOON));
    now.set(Desk.NOW.plusSeconds(211));
    assertEquals(List.of(site), patrol.await(SOON));
  }
}
