package org.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import org.broadsheet.page.view.DateView;
import org.junit.jupiter.api.Test;

class DatesTest {

  private static final Instant EVENING = Instant.parse("2026-07-31T22:05:09Z");

  @Test
  void datesAreInTheSitesZone() {
    assertEquals(
        new DateView("2026-08-01T03:50:09+05:45", "1 August 2026, 3:50"),
        new Dates(Proof.ENGLISH, ZoneId.of("Asia/Kathmandu")).of(EVENING));
    assertEquals(
        new DateView("2026-07-31T22:05:09Z", "31 July 2026, 22:05"),
        new Dates(Proof.ENGLISH, ZoneId.of("UTC")).of(EVENING));
  }

  @Test
  void datesForPeopleAreInTheLanguagesDigitsAndThoseForMachinesAreNot() {
    assertEquals(
        new DateView("2026-07-31T22:05:09Z", "۳۱ July ۲۰۲۶, ۲۲:۰۵"),
        new Dates(Proof.PERSIAN, ZoneId.of("UTC")).of(EVENING));
  }

  @Test
  void noInstantIsNoDate() {
    Dates dates = new Dates(Proof.ENGLISH, ZoneId.of("UTC"));
    assertEquals(null, dates.ofNullable(null));
    assertEquals(dates.of(EVENING), dates.ofNullable(EVENING));
  }
}
