package org.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {

  /** Already the 24th in Berlin. */
  private static final Instant NOW = Instant.parse("2026-11-23T23:30:00Z");

  private final Moment moment = new Moment(NOW, () -> ZoneId.of("Europe/Berlin"));

  @ParameterizedTest
  @CsvSource({
    "2026-12-01T06:00:00Z, 2026-12-01T06:00:00Z",
    "2026-12-01T06:00:00.250Z, 2026-12-01T06:00:00.250Z",
    "2026-12-01T06:00Z, 2026-12-01T06:00:00Z",
    "2026-12-01t06:00z, 2026-12-01T06:00:00Z",
    "2026-12-01T06:00:00+03:30, 2026-12-01T02:30:00Z",
    "2026-12-01 06:00-0500, 2026-12-01T11:00:00Z",
    "2026-12-01T06:00:00, 2026-12-01T05:00:00Z",
    "2026-12-01T06:00, 2026-12-01T05:00:00Z",
    "2026-12-01 06:00, 2026-12-01T05:00:00Z",
    "2026-12-01  6:00, 2026-12-01T05:00:00Z",
    "2026-07-01 06:00, 2026-07-01T04:00:00Z",
    "2026-12-01, 2026-11-30T23:00:00Z",
    "now, 2026-11-23T23:30:00Z",
    "today, 2026-11-23T23:00:00Z",
    "today 18:00, 2026-11-24T17:00:00Z",
    "tomorrow 06:00, 2026-11-25T05:00:00Z",
    "Tomorrow 6:00, 2026-11-25T05:00:00Z",
    "tomorrow, 2026-11-24T23:00:00Z",
    "yesterday 23:59:59, 2026-11-23T22:59:59Z",
    "+2h, 2026-11-24T01:30:00Z",
    "-90m, 2026-11-23T22:00:00Z",
    "+1d, 2026-11-24T23:30:00Z",
    "+2w, 2026-12-07T23:30:00Z",
    "' 2026-12-01 ', 2026-11-30T23:00:00Z",
  })
  void timesAreReadAsPeopleWriteThem(String written, Instant meant) {
    assertEquals(meant, moment.read(written));
  }

  @Test
  void nothingWrittenMeansNow() {
    assertEquals(NOW, moment.read(null));
  }

  @Test
  void dayIsADayWhenTheClocksChange() {
    Instant before = Instant.parse("2026-10-24T10:00:00Z");
    Moment autumn = new Moment(before, () -> ZoneId.of("Europe/Berlin"));
    assertEquals(Instant.parse("2026-10-25T11:00:00Z"), autumn.read("+1d"));
  }

  @Test
  void zoneIsNotAskedForWhereItDoesNotMatter() {
    Moment zoneless =
        new Moment(
            NOW,
            () -> {
              throw new IllegalStateException("asked");
            });
    assertEquals(NOW, zoneless.read("2026-11-23T23:30:00Z"));
    assertEquals(NOW, zoneless.read("now"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "2026",
        "2026-13-01",
        "2026-02-30",
        "2026-12-01 25:00",
        "2026-12-01 6",
        "01.12.2026",
        "2h",
        "+2y",
        "2026-12-01T06:00:00+99:00",
        "tomorrow at six",
      })
  void whatCannotBeReadIsSaidWithExamples(String written) {
    WrongUsage complaint = assertThrows(WrongUsage.class, () -> moment.read(written));
    assertEquals("cannot read the time \"" + written + "\" after --at", complaint.getMessage());
    assertEquals(
        "write it like 2026-12-01, \"2026-12-01 06:00\", 2026-12-01T06:00:00Z,"
            + " \"tomorrow 06:00\" or +2h",
        complaint.hint());
  }
}
