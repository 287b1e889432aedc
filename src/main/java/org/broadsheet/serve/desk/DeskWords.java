package org.broadsheet.serve.desk;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.broadsheet.config.Direction;
import org.broadsheet.config.Words;
import org.broadsheet.config.WordsReader;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.Problems;
import org.broadsheet.problem.Severity;

/**
 * The desk's own words in the language of the paper, or in English where they are not written in
 * that language. What is said of problems is English everywhere, as at the terminal.
 *
 * @param words from the file of the language
 */
record DeskWords(Words words) {

  private static final List<String> DAYS =
      List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  /** The words for a paper in a language. */
  static DeskWords of(String language) {
    Problems problems = new Problems();
    Words words = new WordsReader(DeskFile::find, problems).read(spoken(language));
    if (words == null || !problems.sorted().isEmpty()) {
      throw new IllegalStateException("the desk's words are wrong: " + problems.sorted());
    }
    return new DeskWords(words);
  }

  /** The language itself or a wider one of which there are words, else English. */
  static String spoken(String language) {
    String tag = language;
    while (DeskFile.find("words/" + tag + ".yaml") == null) {
      int end = tag.lastIndexOf('-');
      if (end < 0) {
        return WordsReader.FALLBACK;
      }
      tag = tag.substring(0, end);
    }
    return tag;
  }

  /** The language that the desk speaks. */
  String language() {
    return words.language();
  }

  /** The direction in which that is read, as HTML has it. */
  String direction() {
    return Direction.of(language()).word();
  }

  /** The words of a key. */
  String say(String key) {
    return words.label(key);
  }

  /** The words of a key with something in them. */
  String say(String key, String name, String value) {
    return say(key).replace("{" + name + "}", value);
  }

  /** The words of a key about one thing, or of another about several. */
  String count(long count, String one, String several) {
    return count == 1 ? say(one) : say(several, "count", number(count));
  }

  /** A number in the digits of the language. */
  String number(long number) {
    return inDigits(Long.toString(number));
  }

  /** A text with the digits of the language. */
  String inDigits(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c >= '0' && c <= '9' ? words.digits().charAt(c - '0') : c);
    }
    return out.toString();
  }

  /** A day as the language writes it. */
  String date(LocalDate day) {
    // At midnight, which every day has in this zone, no time is written.
    return words.date(day.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
  }

  /** The name of the day of the week. */
  String weekday(LocalDate day) {
    return say(DAYS.get(day.getDayOfWeek().getValue() - 1));
  }

  /** How many problems there are, such as {@code 2 errors, 1 warning}. */
  String count(List<Problem> problems) {
    long errors = problems.stream().filter(p -> p.severity() == Severity.ERROR).count();
    long warnings = problems.size() - errors;
    if (errors == 0) {
      return count(warnings, "warning", "warnings-count");
    }
    String wrong = count(errors, "error", "errors");
    return warnings == 0
        ? wrong
        : say("errors-and-warnings", "errors", wrong)
            .replace("{warnings}", count(warnings, "warning", "warnings-count"));
  }
}
