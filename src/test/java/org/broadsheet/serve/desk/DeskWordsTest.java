package org.broadsheet.serve.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeskWordsTest {

  private static final Pattern PLACE = Pattern.compile("\\{[a-z]+\\}");

  private static Map<String, String> labels(String language) {
    return new TreeMap<>(
        Pattern.compile("(?m)^  ([a-z-]+): (.*)$")
            .matcher(DeskFile.text("words/" + language + ".yaml"))
            .results()
            .collect(Collectors.toMap(m -> m.group(1), m -> m.group(2))));
  }

  private static Set<String> places(String label) {
    return PLACE.matcher(label).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"fa", "de", "fr", "es"})
  void everyLanguageHasAllWordsWithAllPlaces(String language) {
    Map<String, String> english = labels("en");
    Map<String, String> own = labels(language);
    assertTrue(english.size() > 100, english.toString());
    assertEquals(english.keySet(), own.keySet());
    Map<String, Set<String>> places = new TreeMap<>();
    own.forEach((key, label) -> places.put(key, places(label)));
    Map<String, Set<String>> meant = new TreeMap<>();
    english.forEach((key, label) -> meant.put(key, places(label)));
    assertEquals(meant, places);
    assertEquals(language, DeskWords.of(language).language());
  }

  @Test
  void persianIsPersian() {
    Map<String, String> own = labels("fa");
    own.values().removeIf(label -> !PLACE.matcher(label).replaceAll("").matches(".*[A-Za-z].*"));
    assertEquals(Set.of("clock-fixed", "no-time"), own.keySet());
  }

  @ParameterizedTest
  @CsvSource({"fa-IR, fa, rtl", "de-AT, de, ltr", "en-GB, en, ltr", "ar, en, ltr", "it, en, ltr"})
  void otherLanguagesGetTheNearest(String paper, String spoken, String direction) {
    DeskWords words = DeskWords.of(paper);
    assertEquals(spoken, words.language());
    assertEquals(direction, words.direction());
  }

  @ParameterizedTest
  @CsvSource({
    "fa, '۲۹ نوامبر ۲۰۲۶، ساعت ۰۶:۰۵', ۲۷ ساعت دیگر",
    "de, '29. November 2026, 06:05 Uhr', in 27 Stunden",
    "fr, 29 novembre 2026 à 06:05, dans 27 heures",
    "es, '29 de noviembre de 2026, 06:05', en 27 horas"
  })
  void timesAreThoseOfTheLanguage(String language, String full, String away) {
    DeskTime time = new DeskTime(Newsroom.NOW, ZoneId.of("Europe/Berlin"), DeskWords.of(language));
    Instant instant = Instant.parse("2026-11-29T05:05:00Z");
    assertEquals(full, time.full(instant));
    assertEquals(away, time.away(instant));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0, 1 error, ۱ خطا",
    "2, 1, '2 errors, 1 warning', '۲ خطا، ۱ هشدار'",
    "0, 12, 12 warnings, ۱۲ هشدار"
  })
  void problemsAreCounted(int errors, int warnings, String english, String persian) {
    List<Problem> problems =
        IntStream.range(0, errors + warnings)
            .mapToObj(
                i ->
                    new Problem(
                        i < errors ? Severity.ERROR : Severity.WARNING,
                        "odd",
                        Location.line("a.md", i + 1),
                        "odd",
                        null))
            .toList();
    assertEquals(english, DeskWords.of("en").count(problems));
    assertEquals(persian, DeskWords.of("fa").count(problems));
  }

  @Test
  void noWordIsLeftOver() throws IOException {
    Set<String> asked = new TreeSet<>();
    Path home = Path.of("src/main/java/org/broadsheet/serve/desk");
    Pattern key = Pattern.compile("\"([a-z]+(?:-[a-z]+)*)\"");
    Map<String, String> english = labels("en");
    try (var files = Files.list(home)) {
      for (Path file : files.toList()) {
        String text = Files.readString(file);
        // One that the desk asks for and nobody wrote would end its page.
        Set<String> said =
            Pattern.compile("\\bsay\\(\\s*\"([a-z-]+)\"[,)]")
                .matcher(text)
                .results()
                .map(m -> m.group(1))
                .collect(Collectors.toSet());
        said.removeAll(english.keySet());
        assertEquals(Set.of(), said, file.toString());
        key.matcher(text).results().map(m -> m.group(1)).forEach(asked::add);
      }
    }
    asked.addAll(List.of("as-of-with-drafts", "paper-as-of-with-drafts"));
    for (String id : List.of("next", "drafts", "embargoed", "scheduled", "expiring", "corrected")) {
      asked.addAll(List.of(id, "no-" + id));
    }
    asked.addAll(List.of("no-updated", "no-warnings"));
    for (Turn.Kind kind : Turn.Kind.values()) {
      asked.add(kind.key());
    }
    asked.addAll(List.of("ribbon-draft", "ribbon-scheduled", "ribbon-embargoed", "ribbon-expired"));
    Set<String> unused = new TreeSet<>(english.keySet());
    unused.removeAll(asked);
    assertEquals(Set.of(), unused);
  }
}
