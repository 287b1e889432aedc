package org.broadsheet.bench.corpus;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A paper's stories over the years. Story 0 is the newest and later numbers are older; negative
 * numbers are stories that come after, one by one.
 */
public final class Archive {

  private final long seed;
  private final int count;
  private final Lexicon lexicon;
  private final Prose prose;
  private final Cast cast;

  /**
   * An archive.
   *
   * @param seed the same seed gives the same stories
   * @param count how many stories, from 1
   */
  public Archive(long seed, int count) {
    this.seed = seed;
    this.count = count;
    this.lexicon = new Lexicon(seed);
    this.prose = new Prose(lexicon);
    this.cast = Cast.of(seed, lexicon, prose);
  }

  /** How many stories it has. */
  public int count() {
    return count;
  }

  Cast cast() {
    return cast;
  }

  Title title(int number) {
    return Title.of(seed, number, lexicon, prose);
  }

  /** A plain sentence to add somewhere; the same number gives the same one. */
  String sentence(int number) {
    return prose.plain(Dice.of(seed, "addition", number), 6, 12);
  }

  Story story(int number) {
    Dice dice = Dice.of(seed, "story", number);
    Set<Cast.Writer> authors = new LinkedHashSet<>();
    authors.add(dice.pick(cast.authors()));
    if (dice.percent(10)) {
      authors.add(dice.pick(cast.authors()));
    }
    Set<String> tags = new LinkedHashSet<>();
    for (int i = dice.between(2, 4); i > 0; i--) {
      tags.add(dice.pick(cast.tags()));
    }
    return new Story(
        title(number),
        prose.plain(dice, 12, 24),
        sometimes(dice.percent(15), prose.heading(dice, 2)),
        sometimes(dice.percent(8), Duration.ofMinutes(dice.between(5, 600))),
        sometimes(dice.percent(2), prose.sentence(dice)),
        List.copyOf(authors),
        dice.pick(cast.sections()),
        List.copyOf(tags),
        Photographs.name(dice.below(Photographs.COUNT)),
        prose.plain(dice, 5, 12),
        prose.plain(dice, 8, 18),
        prose.heading(dice, 2),
        BodyText.of(
            prose, dice, Math.max(0, count - 1 - number), distance -> title(number + distance)));
  }

  private static <T> Optional<T> sometimes(boolean now, T thing) {
    return now ? Optional.of(thing) : Optional.empty();
  }
}
