package org.broadsheet.bench.corpus;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Who and what the stories are about.
 *
 * @param authors 40 of them
 * @param sections the names of 8
 * @param tags the names of 200
 */
record Cast(List<Writer> authors, List<String> sections, List<String> tags) {

  private static final int AUTHORS = 40;
  private static final int TAGS = 200;
  private static final List<String> SECTIONS =
      List.of("World", "Politics", "Business", "Science", "Culture", "Sport", "Opinion", "Local");

  /**
   * One author.
   *
   * @param id the word that stories name the author by
   */
  record Writer(String id, String name, String role, String bio) {}

  static Cast of(long seed, Lexicon lexicon, Prose prose) {
    List<Writer> authors = new ArrayList<>();
    for (int i = 0; i < AUTHORS; i++) {
      Dice dice = Dice.of(seed, "author", i);
      // The second word is at a place of its own, so that no two names are alike.
      String first = lexicon.invent(dice);
      String last = lexicon.at(100 + i);
      String bio = prose.sentence(dice) + " " + prose.sentence(dice) + " " + prose.sentence(dice);
      authors.add(
          new Writer(
              first + "-" + last,
              Lexicon.capital(first) + " " + Lexicon.capital(last),
              prose.heading(dice, 2),
              bio));
    }
    Dice dice = Dice.of(seed, "tags", 0);
    Set<String> tags = new LinkedHashSet<>();
    while (tags.size() < TAGS) {
      String tag = lexicon.invent(dice);
      tags.add(dice.percent(30) ? tag + " " + lexicon.invent(dice) : tag);
    }
    return new Cast(authors, SECTIONS, List.copyOf(tags));
  }
}
