package org.broadsheet.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.ZoneId;
import org.broadsheet.model.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PermalinkTest {

  private static final Instant NEW_YEARS_EVE = Instant.parse("2026-12-31T23:30:00Z");
  private static final Slug STORM = Slug.of("Storm");

  @Test
  void theDateIsThatOfTheSitesZone() {
    assertEquals(
        "/2027/01/storm/",
        Permalink.DEFAULT.of(NEW_YEARS_EVE, ZoneId.of("Europe/Berlin"), null, STORM).value());
  }

  @Test
  void aMissingSectionLeavesNoGap() {
    Permalink pattern = new Permalink("/{section}/{year}/{month}/{day}/{slug}.html");
    assertEquals(
        "/2026/12/31/storm.html", pattern.of(NEW_YEARS_EVE, ZoneId.of("UTC"), null, STORM).value());
    assertEquals(
        "/local/2026/12/31/storm.html",
        pattern.of(NEW_YEARS_EVE, ZoneId.of("UTC"), Slug.of("Local"), STORM).value());
  }

  @ParameterizedTest
  @CsvSource({
    "/{year}/{title}/{slug}/,there is no placeholder {title}",
    "/{year}/,it must contain {slug}",
    "{slug}/,it must start with / and end with / or .html",
    "/{slug},it must start with / and end with / or .html",
    "/../{slug}/,it must start with / and end with / or .html",
    "/{slug}/{/,it must start with / and end with / or .html",
  })
  void aWrongPatternIsExplained(String pattern, String complaint) {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> new Permalink(pattern));
    assertEquals(complaint, e.getMessage());
  }
}
