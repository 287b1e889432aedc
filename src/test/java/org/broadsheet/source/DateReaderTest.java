package org.broadsheet.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problems;
import org.broadsheet.yaml.YamlText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateReaderTest {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  /** Every form that is read, in a site whose zone is Berlin's. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-11-20                             | 2026-11-19T23:00:00Z
          1600-01-01                             | 1599-12-31T23:06:32Z
          2200-12-31                             | 2200-12-30T23:00:00Z
          12/13/2026                             | 2026-12-12T23:00:00Z
          13/12/2026                             | 2026-12-12T23:00:00Z
          2026-11-20 1:05 am                     | 2026-11-20T00:05:00Z
          2026-11-20T08:15+18:00                 | 2026-11-19T14:15:00Z
          2026-11-20T08:15-01:59                 | 2026-11-20T10:14:00Z
          2026-11-20 08:15                       | 2026-11-20T07:15:00Z
          2026-11-20 8:15                        | 2026-11-20T07:15:00Z
          2026-11-20 08:15:30                    | 2026-11-20T07:15:30Z
          2026-11-20T08:15                       | 2026-11-20T07:15:00Z
          2026-11-20t08:15z                      | 2026-11-20T08:15:00Z
          2026-11-20T08:15:30.25                 | 2026-11-20T07:15:30.250Z
          2026-11-20T08:15:30,123456789Z         | 2026-11-20T08:15:30.123456789Z
          2026-11-20T08:15+01:00                 | 2026-11-20T07:15:00Z
          2026-11-20T08:15-0330                  | 2026-11-20T11:45:00Z
          2026-11-20T08:15+01                    | 2026-11-20T07:15:00Z
          2026-11-20T08:15+01:00[Europe/Berlin]  | 2026-11-20T07:15:00Z
          2026-11-20T08:15[America/New_York]     | 2026-11-20T13:15:00Z
          2026-11-20 08:15 America/New_York      | 2026-11-20T13:15:00Z
          2017-03-08 2:05:17 -0400               | 2017-03-08T06:05:17Z
          2026-11-20 08:15 UTC                   | 2026-11-20T08:15:00Z
          2026-11-20 08:15 UTC+2                 | 2026-11-20T06:15:00Z
          2026-11-20 08:15 GMT-03:30             | 2026-11-20T11:45:00Z
          2026-11-20 08:15 CET                   | 2026-11-20T07:15:00Z
          2026-07-20 08:15 CEST                  | 2026-07-20T06:15:00Z
          2026-11-20 08:15 Europe/London         | 2026-11-20T08:15:00Z
          2026-11-20 08:15 europe/london         | 2026-11-20T08:15:00Z
          2026-11-20 3:05 pm                     | 2026-11-20T14:05:00Z
          2026-11-20 12:05 am                    | 2026-11-19T23:05:00Z
          2026-11-20 12:05 p.m.                  | 2026-11-20T11:05:00Z
          2026/11/20                             | 2026-11-19T23:00:00Z
          2026/1/2 08:15                         | 2026-01-02T07:15:00Z
          2026.11.20                             | 2026-11-19T23:00:00Z
          20.11.2026                             | 2026-11-19T23:00:00Z
          2. 1. 2026 08:15                       | 2026-01-02T07:15:00Z
          20/11/2026                             | 2026-11-19T23:00:00Z
          11/20/2026                             | 2026-11-19T23:00:00Z
          05-05-2026                             | 2026-05-04T22:00:00Z
          September 21, 2021                     | 2021-09-20T22:00:00Z
          september 21st 2021                    | 2021-09-20T22:00:00Z
          21 September 2021                      | 2021-09-20T22:00:00Z
          21st Sept. 2021 at 10:00               | 2021-09-21T08:00:00Z
          21. September 2021                     | 2021-09-20T22:00:00Z
          21-Sep-2021 10:00                      | 2021-09-21T08:00:00Z
          Sep 21 2021 3:05 pm                    | 2021-09-21T13:05:00Z
          Sep 21, 2021, 3 pm                     | 2021-09-21T13:00:00Z
          Tuesday, September 21, 2021            | 2021-09-20T22:00:00Z
          Tue, 21 Sep 2021 10:00:00 GMT          | 2021-09-21T10:00:00Z
          Tue, 21 Sep 2021 10:00:00 +0200        | 2021-09-21T08:00:00Z
          Tue, 21 Sep 2021 10:00:00 EST          | 2021-09-21T15:00:00Z
          ۲۰۲۶-۱۱-۲۰ ۰۸:۱۵                       | 2026-11-20T07:15:00Z
          """)
  void everyFormIsRead(String written, Instant expected) {
    Problems problems = new Problems();
    assertEquals(expected, read(written, ZoneId.of("Europe/Berlin"), problems));
    assertEquals(List.of(), problems.sorted());
  }

  @Test
  void aTimeThatHappensTwiceIsTheFirst() {
    assertEquals(
        Instant.parse("2026-10-25T00:30:00Z"), read("2026-10-25 01:30", LONDON, new Problems()));
  }

  @Test
  void aTimeThatIsSkippedIsAsMuchLater() {
    assertEquals(
        Instant.parse("2026-03-29T01:30:00Z"), read("2026-03-29 01:30", LONDON, new Problems()));
  }

  /** What any of these formats writes is read as the same instant, whatever the site's zone. */
  @Test
  void whatIsWrittenWithAnOffsetIsReadBack() {
    List<DateTimeFormatter> formats =
        List.of(
            DateTimeFormatter.ISO_OFFSET_DATE_TIME,
            DateTimeFormatter.ofPattern("yyyy-MM-dd H:mm:ss xx", Locale.ROOT),
            DateTimeFormatter.ofPattern("yyyy/M/d HH:mm:ss XXX", Locale.ROOT),
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss xx", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("MMMM d, yyyy HH:mm:ss xxx", Locale.ENGLISH));
    List<String> zones = ZoneId.getAvailableZoneIds().stream().sorted().toList();
    Random random = new Random(20261120);
    for (int i = 0; i < 20_000; i++) {
      ZoneOffset offset = ZoneOffset.ofTotalSeconds(900 * (random.nextInt(104) - 48));
      long second = random.nextLong(-11_000_000_000L, 7_000_000_000L);
      ZonedDateTime date = Instant.ofEpochSecond(second).atZone(offset);
      DateTimeFormatter format = formats.get(random.nextInt(formats.size()));
      ZoneId site = ZoneId.of(zones.get(random.nextInt(zones.size())));
      String written = format.format(date);
      Problems problems = new Problems();
      assertEquals(date.toInstant(), read(written, site, problems), written);
      assertEquals(List.of(), problems.sorted(), written);
    }
  }

  /** A local time means what the site's clocks showed then. */
  @Test
  void whatIsWrittenInLocalTimeIsReadBack() {
    Random random = new Random(8);
    List<String> zones = ZoneId.getAvailableZoneIds().stream().sorted().toList();
    DateTimeFormatter format = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    for (int i = 0; i < 20_000; i++) {
      ZoneId site = ZoneId.of(zones.get(random.nextInt(zones.size())));
      long second = random.nextLong(-8_000_000_000L, 7_000_000_000L);
      LocalDateTime local = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
      String written = format.format(local);
      assertEquals(local.atZone(site).toInstant(), read(written, site, new Problems()), written);
    }
  }

  /** Whatever stands there, it is a date or a complaint, never a failure. */
  @Test
  void noTextBreaksTheReader() {
    Random random = new Random(7);
    String letters = "0123456789-/:., TZ+[]abcdeJanSepMon";
    for (int i = 0; i < 50_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(25); length >= 0; length--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      Problems problems = new Problems();
      Instant instant = read(text.toString(), LONDON, problems);
      assertEquals(instant == null, problems.hasErrors(), text.toString());
    }
  }

  private static @Nullable Instant read(String written, ZoneId zone, Problems problems) {
    Location place = Location.at("story.md", 2, 7, written.length());
    return new DateReader(zone, problems).read(new YamlText(written, false, 2, place));
  }
}
