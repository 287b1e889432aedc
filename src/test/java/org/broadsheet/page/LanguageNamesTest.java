package org.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LanguageNamesTest {

  @Test
  void languagesSayTheirOwnNameWhateverTheirRegionOrScript() {
    assertEquals(
        List.of("Deutsch", "English", "فارسی", "português", "中文", "српски", "کوردیی ناوەندی"),
        Stream.of("de", "en-GB", "fa", "pt-BR", "zh-Hant-TW", "sr-Cyrl", "ckb")
            .map(LanguageNames::of)
            .toList());
  }

  @Test
  void anUnknownLanguageIsShownAsItsTag() {
    assertEquals("tlh", LanguageNames.of("tlh"));
    assertEquals("tlh-Latn", LanguageNames.of("tlh-Latn"));
  }
}
