package org.broadsheet.bench.corpus;

/** Sentences of the invented language, plain and with Markdown in them. */
final class Prose {

  private final Lexicon lexicon;

  Prose(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  String words(Dice dice, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : " ").append(lexicon.word(dice));
    }
    return text.toString();
  }

  /** Words that begin with a capital letter, without an end. */
  String heading(Dice dice, int count) {
    return Lexicon.capital(lexicon.invent(dice)) + " " + words(dice, count - 1);
  }

  /** A sentence without Markdown. */
  String plain(Dice dice, int least, int most) {
    return heading(dice, dice.between(least, most)) + ".";
  }

  /** A sentence as writers write them: some have emphasis, a quotation, a link or struck words. */
  String sentence(Dice dice) {
    int before = dice.between(3, 11);
    int after = dice.between(3, 11);
    return heading(dice, before) + " " + middle(dice) + " " + words(dice, after) + end(dice);
  }

  private String middle(Dice dice) {
    String words = words(dice, dice.between(1, 3));
    int kind = dice.below(100);
    if (kind < 10) {
      return "*" + words + "*";
    } else if (kind < 17) {
      return "**" + words + "**";
    } else if (kind < 26) {
      return "["
          + words
          + "](https://"
          + lexicon.invent(dice)
          + ".example/"
          + dice.below(900)
          + ")";
    } else if (kind < 34) {
      return "\"" + words + "\"";
    } else if (kind < 37) {
      return words + " -- " + lexicon.word(dice);
    } else if (kind < 39) {
      return "~~" + words + "~~";
    } else if (kind < 41) {
      return "`" + lexicon.invent(dice) + "`";
    } else if (kind < 50) {
      return dice.between(2, 9800) + " " + words + ",";
    } else if (kind < 54) {
      return Lexicon.capital(lexicon.invent(dice)) + "'s " + words;
    } else {
      return words;
    }
  }

  private static String end(Dice dice) {
    return dice.percent(6) ? "?" : ".";
  }
}
