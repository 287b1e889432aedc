package org.broadsheet.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  private static final List<String> KEYS =
      List.of("headline", "summary", "date", "authors", "section", "tags", "photo", "updated");

  @ParameterizedTest
  @CsvSource({
    "headlin,headline",
    "Haedline,headline",
    "sumary,summary",
    "auhtors,authors",
    "update,updated",
    "tgas,tags",
    "colour,",
    "x,",
  })
  void theNearestKnownWordIsFound(String word, String nearest) {
    assertEquals(nearest, Spelling.nearest(word, KEYS));
  }
}
