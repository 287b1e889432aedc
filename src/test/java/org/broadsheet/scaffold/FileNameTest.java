package org.broadsheet.scaffold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.broadsheet.model.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

  private static final Slug OTHERWISE = new Slug("story-2026-11-28");

  private static String name(String title, String language) {
    return FileName.free(title, language, OTHERWISE, slug -> false).value();
  }

  @ParameterizedTest
  @CsvSource({
    "Ferries go electric, en, ferries-go-electric",
    "Café Ærø, de, cafe-aero",
    "توفان بندر را بست, en, twfan-bndr-ra-bst",
    "توفان بندر را بست, fa, توفان-بندر-را-بست",
    "توفان Storm, fa, توفان-storm",
    "Шторм, sr-Latn, storm",
    "Шторм, sr, шторм",
    "北京, zh-TW, 北京",
    "🎉🎉, en, story-2026-11-28",
    "?!, fa, story-2026-11-28",
    "con, en, con-2",
    "NUL, en, nul-2",
    "Lpt1, en, lpt1-2",
    "Index, en, index-2",
    "2026-11-20 in pictures, en, in-pictures",
    "2026-11-20, en, 2026-11-20",
  })
  void nameIsMadeOfTheTitle(String title, String language, String name) {
    assertEquals(name, name(title, language));
  }

  @Test
  void longNameIsCutBetweenWords() {
    assertEquals(
        "a-story-of-which-nobody-knows-when-it-will-end-because-whoever-began-it-did-not",
        name(
            "A story of which nobody knows when it will end, because whoever began it did not"
                + " think of those who have to read it",
            "en"));
    assertEquals(80, name("x".repeat(300), "en").length());
    String persian = name("خبر‌های امروز ".repeat(40), "fa");
    assertTrue(persian.endsWith("-امروز") || persian.endsWith("-خبر‌های"), persian);
  }

  @Test
  void takenNamesGetANumberHoweverLongTheyAre() {
    for (String title : new String[] {"Storm", "x".repeat(300), "漢".repeat(300), "🎉"}) {
      Set<Slug> taken = new HashSet<>();
      for (int i = 0; i < 120; i++) {
        Slug name = FileName.free(title, "zh", OTHERWISE, taken::contains);
        assertTrue(taken.add(name));
        assertTrue(name.value().getBytes(StandardCharsets.UTF_8).length < 200, name.value());
      }
      assertTrue(taken.stream().anyMatch(name -> name.value().endsWith("-120")), title);
    }
  }
}
