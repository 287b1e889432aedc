package org.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonthsTest {

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Europe/Berlin", "Pacific/Kiritimati", "America/St_Johns"})
  void theOrderOfTheInstantsDoesNotMatter(String name) {
    ZoneId zone = ZoneId.of(name);
    List<Instant> instants = new ArrayList<>();
    Instant end = Instant.parse("2012-02-01T00:00:00Z");
    for (Instant at = Instant.parse("2009-09-01T00:00:00Z");
        at.isBefore(end);
        at = at.plus(Duration.ofMinutes(37))) {
      instants.add(at);
    }
    Months newestLast = new Months(zone);
    instants.forEach(at -> assertEquals(month(at, zone), newestLast.of(at), at::toString));
    Collections.reverse(instants);
    Months newestFirst = new Months(zone);
    instants.forEach(at -> assertEquals(month(at, zone), newestFirst.of(at), at::toString));
    Collections.shuffle(instants, new Random(1));
    Months mixed = new Months(zone);
    instants.forEach(at -> assertEquals(month(at, zone), mixed.of(at), at::toString));
  }

  @Test
  void aClockPutBackInTheFirstMinuteOfAMonthShowsTheOtherAgain() {
    Months months = new Months(ZoneId.of("America/St_Johns"));
    assertEquals(YearMonth.of(2009, 11), months.of(Instant.parse("2009-11-20T00:00:00Z")));
    assertEquals(YearMonth.of(2009, 11), months.of(Instant.parse("2009-11-01T02:30:30Z")));
    assertEquals(YearMonth.of(2009, 10), months.of(Instant.parse("2009-11-01T02:40:00Z")));
  }

  private static YearMonth month(Instant at, ZoneId zone) {
    return YearMonth.from(at.atZone(zone));
  }
}
