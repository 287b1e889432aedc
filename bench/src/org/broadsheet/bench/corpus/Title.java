package org.broadsheet.bench.corpus;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * What a link to a story needs to know of it; cheap to make without the story.
 *
 * @param headline unlike every other in the archive
 * @param slug the name of its file, without its end; unlike every other too
 */
record Title(String headline, String slug, ZonedDateTime published) {

  static final ZoneId ZONE = ZoneId.of("Europe/London");

  /** When story 0 appeared. */
  private static final Instant NEWEST = Instant.parse("2025-06-15T17:00:00Z");

  private static final Duration APART = Duration.ofMinutes(17);
  private static final DateTimeFormatter FOLDER =
      DateTimeFormatter.ofPattern("yyyy/MM", Locale.ROOT);

  /** There is room for as many stories as there are pairs of words, and for new ones (below 0). */
  private static final long PAIRS = (long) Lexicon.SIZE * Lexicon.SIZE;

  private static final long MOST_NEW = 1_000_000;

  /** Shares no divisor with the number of pairs, so that it leads every story to its own pair. */
  private static final long STRIDE = 22_360_681;

  /** The title of a story; 0 is the newest of the archive, later numbers are older. */
  static Title of(long seed, int number, Lexicon lexicon, Prose prose) {
    Dice dice = Dice.of(seed, "title", number);
    long pair = (number + MOST_NEW) * STRIDE % PAIRS;
    String own =
        Lexicon.capital(lexicon.at((int) (pair / Lexicon.SIZE)))
            + " "
            + lexicon.at((int) (pair % Lexicon.SIZE));
    String rest = prose.words(dice, dice.between(3, 7));
    return new Title(
        own + (dice.percent(10) ? ": " : " ") + rest,
        (own + " " + rest).toLowerCase(Locale.ROOT).replace(' ', '-'),
        NEWEST.minus(APART.multipliedBy(number)).atZone(ZONE));
  }

  /** The folder of the story's month, such as {@code 2025/06}. */
  String folder() {
    return FOLDER.format(published);
  }

  /** The file as another story links to it. */
  String link() {
    return "../../" + folder() + "/" + slug + ".md";
  }
}
