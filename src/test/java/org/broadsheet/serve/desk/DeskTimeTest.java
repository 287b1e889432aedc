package org.broadsheet.serve.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeskTimeTest {

  private static final DeskTime TIME =
      new DeskTime(
          Instant.parse("2026-10-24T22:30:00Z"), ZoneId.of("Europe/Berlin"), DeskWords.of("en"));

  @ParameterizedTest
  @CsvSource({
    "2026-10-24T22:30:20Z, now",
    "2026-10-24T22:31:00Z, in 1 minute",
    "2026-10-24T23:29:00Z, in 59 minutes",
    "2026-10-24T23:30:00Z, in 1 hour",
    "2026-10-24T19:30:00Z, 3 hours ago",
    "2026-10-26T09:00:00Z, in 35 hours",
    "2026-10-26T22:30:00Z, in 2 days",
    "2026-09-24T22:30:00Z, 30 days ago"
  })
  void howFarAwayAnInstantIs(Instant at, String words) {
    assertEquals(words, TIME.away(at));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-25T00:30:00Z, 'Today, Sunday 25 October 2026'",
    "2026-10-25T23:30:00Z, 'Tomorrow, Monday 26 October 2026'",
    "2026-10-31T12:00:00Z, Saturday 31 October 2026"
  })
  void daysAreThoseOfTheZone(Instant at, String words) {
    assertEquals(words, TIME.day(at));
  }

  @Test
  void theMorningAfterTheNightThatHasAnHourMore() {
    assertEquals(Instant.parse("2026-10-26T05:00:00Z"), TIME.tomorrowMorning());
  }

  @Test
  void timesAreReadAsTheFieldGivesThem() {
    assertEquals(Instant.parse("2026-11-29T05:00:00Z"), TIME.read("2026-11-29T06:00"));
    assertEquals(Instant.parse("2026-11-29T06:00:00Z"), TIME.read("2026-11-29T06:00:00Z"));
    assertEquals("2026-11-29T06:00", TIME.field(Instant.parse("2026-11-29T05:00:00Z")));
    assertNull(TIME.read("tomorrow"));
    assertNull(TIME.read("+999999999-12-31T23:59:59.9999999999"));
    assertNull(TIME.read(""));
  }
}
