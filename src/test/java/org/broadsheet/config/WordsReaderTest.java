package org.broadsheet.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.broadsheet.problem.Problems;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WordsReaderTest {

  private static final String ENGLISH =
      """
      months: [January, February, March, April, May, June, July, August, September, October, November, December]
      digits: "0123456789"
      date: "{day} {month} {year}"
      date-time: "{date}, {time}"
      labels:
        recent-posts: Recent posts
        older: Older
        newer: Newer
        no: No
      """;

  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private final Problems problems = new Problems();
  private final Map<String, String> files = new TreeMap<>(Map.of("words/en.yaml", ENGLISH));

  @Test
  void everyKeyIsRead() {
    assertEquals(
        new Words(
            "en",
            Map.of("recent-posts", "Recent posts", "older", "Older", "newer", "Newer", "no", "No"),
            MONTHS,
            "0123456789",
            "{day} {month} {year}",
            "{date}, {time}"),
        read("en"));
    assertEquals("", told());
  }

  @Test
  void whatARegionLacksComesFromItsLanguageAndThenFromEnglish() {
    files.put(
        "words/fa.yaml", "digits: \"۰۱۲۳۴۵۶۷۸۹\"\nlabels:\n  older: قدیمی‌تر\n  newer: تازه‌تر\n");
    files.put("words/fa-IR.yaml", "labels:\n  newer: جدیدتر\n");
    assertEquals(
        new Words(
            "fa-IR",
            Map.of(
                "recent-posts", "Recent posts", "older", "قدیمی‌تر", "newer", "جدیدتر", "no", "No"),
            MONTHS,
            "۰۱۲۳۴۵۶۷۸۹",
            "{day} {month} {year}",
            "{date}, {time}"),
        read("fa-IR"));
    assertEquals("", told());
  }

  @Test
  void aLanguageWithoutWordsIsInEnglish() {
    Words words = read("de");
    assertEquals("Older", words == null ? null : words.label("older"));
    assertEquals(
        "site.yaml: there are no words in the language \"de\", so the site speaks English"
            + " [words-fallback] add templates/words/de.yaml, made like templates/words/en.yaml",
        told());
  }

  @Test
  void aKindOfEnglishNeedsNoWordsOfItsOwn() {
    Words words = read("en-GB");
    assertEquals("Older", words == null ? null : words.label("older"));
    assertEquals("", told());
  }

  @Test
  void aMisspeltLabelIsReported() {
    files.put("words/de.yaml", "labels:\n  recent-post: Neu\n  ferry: Fähre\n  newer: Neuer\n");
    files.put("words/de-AT.yaml", "labels:\n  newr: Neuer\n  ferry: Schiff\n  no: Na\n");
    read("de-AT");
    assertEquals(
        "templates/words/de-AT.yaml:2:3: the theme has no label \"newr\" [key-unknown]"
            + " did you mean \"newer\"?\n"
            + "templates/words/de.yaml:2:3: the theme has no label \"recent-post\" [key-unknown]"
            + " did you mean \"recent-posts\"?",
        told());
  }

  @Test
  void anOwnLabelBesideItsLikeIsMeant() {
    files.put("words/de.yaml", "labels:\n  older: Älter\n  olders: Ältere\n");
    read("de");
    assertEquals("", told());
  }

  @Test
  void withoutEnglishThereAreNoWords() {
    files.clear();
    assertEquals(null, read("de"));
    assertEquals(
        "templates/words/en.yaml: the theme has no months, digits and dates for the language de"
            + " [words-missing] add months, digits, date and date-time to templates/words/de.yaml",
        told());
  }

  @Test
  void aYearHasTwelveMonths() {
    files.put("words/de.yaml", "months: [Januar]\n");
    assertEquals(null, read("de"));
    assertEquals(
        "templates/words/de.yaml: there are 1 months and 10 digits [words-incomplete]"
            + " write twelve months and ten digits",
        told());
  }

  @Test
  void aLabelIsAText() {
    files.put("words/de.yaml", "labels:\n  older: [Älter]\n");
    read("de");
    assertEquals(
        "templates/words/de.yaml:2:10: a label is a text, but here is a list [value-unsuitable]"
            + " put the label in quotes",
        told());
  }

  @Test
  void labelsStandUnderTheirKeys() {
    files.put("words/de.yaml", "labels: [older]\n");
    read("de");
    assertEquals(
        "templates/words/de.yaml:1:9: labels is a group of keys, but here is a list [value-unsuitable]"
            + " write labels: and then the words of the theme, each under its key",
        told());
  }

  @Test
  void aFileThatCannotBeReadEndsIt() {
    files.put("words/de.yaml", "labels: [older\n");
    assertEquals(null, read("de"));
    assertEquals(
        "templates/words/de.yaml:1:9: what begins with [ is not closed by ] [yaml-bracket-unclosed]"
            + " close it with ] and put commas between its parts; a text that starts with [ must be"
            + " put in quotes",
        told());
  }

  private @Nullable Words read(String language) {
    return new WordsReader(files::get, problems).read(language);
  }

  private String told() {
    return problems.sorted().stream()
        .map(p -> p.location() + ": " + p.message() + " [" + p.id() + "] " + p.hint())
        .collect(Collectors.joining("\n"));
  }
}
