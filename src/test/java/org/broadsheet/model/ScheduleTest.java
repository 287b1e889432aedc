package org.broadsheet.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScheduleTest {

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  private static Visibility at(
      Instant now,
      @Nullable Instant date,
      @Nullable Instant publish,
      @Nullable Instant embargo,
      @Nullable Instant expires) {
    return new Schedule(false, publish, embargo, null, expires).at(now, date);
  }

  @Test
  void aStoryIsPublicFromItsDateOn() {
    assertEquals(Visibility.SCHEDULED, at(NOON.minusNanos(1), NOON, null, null, null));
    assertEquals(Visibility.PUBLIC, at(NOON, NOON, null, null, null));
  }

  @Test
  void aPublicationTimeHoldsAStoryBackWhateverItsDate() {
    Instant past = NOON.minusSeconds(86_400);
    assertEquals(Visibility.SCHEDULED, at(NOON.minusNanos(1), past, NOON, null, null));
    assertEquals(Visibility.PUBLIC, at(NOON, past, NOON, null, null));
  }

  @Test
  void anEmbargoHoldsAStoryBackUntilItEnds() {
    Instant past = NOON.minusSeconds(86_400);
    assertEquals(Visibility.EMBARGOED, at(NOON.minusNanos(1), past, null, NOON, null));
    assertEquals(Visibility.PUBLIC, at(NOON, past, null, NOON, null));
  }

  @Test
  void anExpiredStoryIsGoneFromThatInstant() {
    Instant past = NOON.minusSeconds(86_400);
    assertEquals(Visibility.PUBLIC, at(NOON.minusNanos(1), past, null, null, NOON));
    assertEquals(Visibility.EXPIRED, at(NOON, past, null, null, NOON));
  }

  @Test
  void aDraftIsADraftWhateverElseIsWritten() {
    Schedule draft = new Schedule(true, null, null, null, null);
    assertEquals(Visibility.DRAFT, draft.at(NOON, NOON.minusSeconds(1)));
    assertEquals(Visibility.DRAFT, Schedule.OPEN.at(NOON, null));
  }
}
