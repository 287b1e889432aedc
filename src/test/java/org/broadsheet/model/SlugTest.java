package org.broadsheet.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Harbour ferries go electric|harbour-ferries-go-electric",
        "  “Stop!” – the mayor’s U-turn  |stop-the-mayors-u-turn",
        "Größe & Straße|grosse-strasse",
        "Český Krumlov|cesky-krumlov",
        "Łódź to Ærø|lodz-to-aero",
        "İstanbul|istanbul",
        "C++ and 100%|c-and-100",
        "می\u200Cخواهم بدانم|می\u200Cخواهم-بدانم",
        "أخبار اليوم|أخبار-اليوم",
        "हिन्दी समाचार|हिन्दी-समाचार",
        "东京 2026|东京-2026",
        "Ελλάδα σήμερα|ελλάδα-σήμερα",
        "../../etc/passwd|etc-passwd",
      })
  void anyTextBecomesASlug(String text, String slug) {
    assertEquals(slug, Slug.of(text).value());
  }

  @Test
  void aTextWithoutLettersHasNone() {
    assertFalse(Slug.possible(" — !? "));
    assertThrows(IllegalArgumentException.class, () -> Slug.of("…"));
    assertThrows(IllegalArgumentException.class, () -> new Slug("Not A Slug"));
  }

  @Test
  void aSlugFitsIntoAFileName() {
    String slug = Slug.of("خبر ".repeat(200)).value();
    assertTrue(slug.getBytes(StandardCharsets.UTF_8).length <= 180, slug);
    assertFalse(slug.endsWith("-"));
  }

  @Test
  void makingASlugTwiceChangesNothing() {
    Random random = new Random(20261123);
    for (int i = 0; i < 5_000; i++) {
      String text =
          random
              .ints(random.nextInt(30) + 1, 0x20, 0x3000)
              .filter(Character::isDefined)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      if (Slug.possible(text)) {
        Slug slug = Slug.of(text);
        assertEquals(slug, Slug.of(slug.value()), text);
        assertTrue(UrlPath.valid("/" + slug + "/"), text);
      }
    }
  }
}
