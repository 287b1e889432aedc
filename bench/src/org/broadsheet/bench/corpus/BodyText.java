package org.broadsheet.bench.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** The text of one story in the making: about 500 words in blocks of every kind. */
final class BodyText {

  private final Prose prose;
  private final Dice dice;
  private final List<String> blocks = new ArrayList<>();
  private int words;

  private BodyText(Prose prose, Dice dice) {
    this.prose = prose;
    this.dice = dice;
  }

  /**
   * A story's text.
   *
   * @param older how many older stories there are to link to
   * @param title the title of the older story that is so many places away, from 1
   */
  static String of(Prose prose, Dice dice, int older, IntFunction<Title> title) {
    BodyText text = new BodyText(prose, dice);
    int wanted = dice.between(420, 580);
    text.paragraph();
    int links = older == 0 ? 0 : Math.max(0, dice.between(-1, 2));
    while (text.words < wanted) {
      if (links > 0 && dice.percent(30)) {
        text.link(title.apply(1 + dice.below(Math.min(older, 400))));
        links--;
      } else {
        text.block();
      }
    }
    if (dice.percent(3)) {
      text.note();
    }
    return String.join("\n\n", text.blocks) + "\n";
  }

  private void add(String block) {
    blocks.add(block);
    words += (int) block.chars().filter(c -> c == ' ' || c == '\n').count() + 1;
  }

  private void block() {
    int kind = dice.below(100);
    if (kind < 68) {
      paragraph();
    } else if (kind < 76) {
      add("> " + sentences(2));
    } else if (kind < 86) {
      add("## " + prose.heading(dice, dice.between(2, 5)));
      paragraph();
    } else if (kind < 91) {
      items("- ");
    } else if (kind < 94) {
      items("1. ");
    } else if (kind < 96) {
      table();
    } else if (kind < 98) {
      add(
          "![%s](/photos/%s \"%s | %s\")"
              .formatted(
                  prose.plain(dice, 4, 9),
                  Photographs.name(dice.below(Photographs.COUNT)),
                  prose.plain(dice, 6, 14),
                  prose.heading(dice, 2)));
    } else {
      add("***");
      paragraph();
    }
  }

  private String sentences(int count) {
    StringBuilder text = new StringBuilder(prose.sentence(dice));
    for (int i = 1; i < count; i++) {
      text.append(' ').append(prose.sentence(dice));
    }
    return text.toString();
  }

  private void paragraph() {
    add(sentences(dice.between(2, 4)));
  }

  private void link(Title other) {
    add(
        "%s As we reported, [%s](%s): %s"
            .formatted(sentences(1), other.headline(), other.link(), prose.words(dice, 8) + "."));
  }

  private void items(String mark) {
    List<String> items = new ArrayList<>();
    for (int i = dice.between(3, 5); i > 0; i--) {
      items.add(mark + prose.sentence(dice));
    }
    add(String.join("\n", items));
  }

  private void table() {
    StringBuilder table = new StringBuilder();
    table.append("| ").append(prose.heading(dice, 2)).append(" | ");
    table.append(prose.heading(dice, 1).strip()).append(" |\n|---|---:|");
    for (int i = dice.between(3, 6); i > 0; i--) {
      table.append("\n| ").append(prose.words(dice, 2)).append(" | ");
      table.append(dice.below(5000)).append(" |");
    }
    add(table.toString());
  }

  private void note() {
    blocks.set(0, blocks.get(0) + "[^1]");
    blocks.add("[^1]: " + prose.plain(dice, 6, 14));
  }
}
