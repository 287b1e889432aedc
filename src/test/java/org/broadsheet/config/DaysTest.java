package org.broadsheet.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

  /** Among them zones whose clocks are put back at midnight, and one that left out a day. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "UTC",
        "Europe/London",
        "Asia/Tehran",
        "America/Havana",
        "America/Sao_Paulo",
        "America/St_Johns",
        "Pacific/Apia",
        "Antarctica/Casey",
        "Asia/Kathmandu"
      })
  void daysAreThoseOfTheCalendar(String name) {
    ZoneId zone = ZoneId.of(name);
    Days days = new Days(zone);
    Random random = new Random(7);
    long second = Instant.parse("1985-01-01T00:00:00Z").getEpochSecond();
    long last = Instant.parse("2027-01-01T00:00:00Z").getEpochSecond();
    while (second < last) {
      Instant instant = Instant.ofEpochSecond(second);
      assertEquals(LocalDate.ofInstant(instant, zone), days.of(instant), instant::toString);
      second += 60L * (1 + random.nextInt(120));
      if (random.nextInt(50) == 0) {
        second -= 40_000;
      }
    }
  }
}
