package org.broadsheet.bench.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of an invented language, drawn as in a real one: a few of them often, most rarely. */
final class Lexicon {

  /** How many invented words there are. */
  static final int SIZE = 6000;

  private static final List<String> SMALL_WORDS =
      List.of(
          ("the of to and a in for on that with as at by from it was an be has not are its or which"
                  + " this have were their but after one new more who will over into two than about"
                  + " when also would could they out up had no only before under between")
              .split(" "));
  private static final List<String> STARTS =
      List.of(
          ("b br c ch d dr f fl g gr h j k l m n p pl pr qu r s sh sl st t th tr v w wh y")
              .split(" "));
  private static final List<String> VOWELS = List.of("a e i o u a e i o ea ou".split(" "));
  private static final List<String> ENDS =
      List.of("l n r s t m nd rk st sh ck ng rt ll".split(" "));

  private final List<String> words;
  private final double[] reach;

  Lexicon(long seed) {
    Dice dice = Dice.of(seed, "lexicon", 0);
    Set<String> made = new LinkedHashSet<>();
    while (made.size() < SIZE) {
      made.add(invented(dice));
    }
    this.words = new ArrayList<>(made);
    this.reach = new double[SIZE];
    double sum = 0;
    for (int rank = 0; rank < SIZE; rank++) {
      sum += 1.0 / (rank + 10);
      reach[rank] = sum;
    }
  }

  private static String invented(Dice dice) {
    StringBuilder word = new StringBuilder();
    for (int syllables = dice.between(1, 3); syllables > 0; syllables--) {
      word.append(dice.pick(STARTS)).append(dice.pick(VOWELS));
    }
    return word.append(dice.pick(ENDS)).toString();
  }

  /** An invented word by its place, 0 to {@link #SIZE} - 1; no two are alike. */
  String at(int place) {
    return words.get(place);
  }

  /** An invented word, the first ones most often. */
  String invent(Dice dice) {
    int place = Arrays.binarySearch(reach, dice.share() * reach[SIZE - 1]);
    return words.get(Math.min(place < 0 ? -place - 1 : place, SIZE - 1));
  }

  /** A word of a running text. */
  String word(Dice dice) {
    return dice.percent(45) ? dice.pick(SMALL_WORDS) : invent(dice);
  }

  static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
