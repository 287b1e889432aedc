package org.broadsheet.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.config.HouseStyle.Banned;
import org.broadsheet.problem.Passage;
import org.broadsheet.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Finds words that the house style does not want. A banned word with a capital letter means those
 * capitals, any other means every form of it.
 */
final class WordBanned implements CopyRule {

  /** A banned word, and its own words. */
  private record Ban(Banned banned, List<String> words, boolean exact) {}

  private final Map<String, List<Ban>> byFirst = new HashMap<>();

  WordBanned(List<Banned> banned) {
    for (Banned one : banned) {
      List<String> words = new ArrayList<>();
      boolean exact = one.words().codePoints().anyMatch(Character::isUpperCase);
      for (Words.Word word : Words.in(one.words())) {
        words.add(exact ? one.words().substring(word.start(), word.end()) : word.folded());
      }
      String first = Words.folded(words.get(0));
      byFirst.computeIfAbsent(first, f -> new ArrayList<>()).add(new Ban(one, words, exact));
    }
  }

  @Override
  public void look(Copy copy, Problems found) {
    if (byFirst.isEmpty()) {
      return;
    }
    for (Passage passage : copy.passages()) {
      String text = Words.masked(passage.text());
      List<Words.Word> words = Words.in(text);
      for (int i = 0; i < words.size(); i++) {
        for (Ban ban : byFirst.getOrDefault(words.get(i).folded(), List.of())) {
          if (begins(ban, words, i, text) && !isWanted(ban.banned().instead(), words, i, ban)) {
            report(passage, text, words.get(i), words.get(i + ban.words().size() - 1), ban, found);
          }
        }
      }
    }
  }

  private static boolean begins(Ban ban, List<Words.Word> words, int at, String text) {
    int count = ban.words().size();
    if (at + count > words.size() || isGlued(text, words.get(at), words.get(at + count - 1))) {
      return false;
    }
    for (int i = 0; i < count; i++) {
      Words.Word word = words.get(at + i);
      String seen = ban.exact() ? text.substring(word.start(), word.end()) : word.folded();
      boolean near = i == 0 || isNear(text, words.get(at + i - 1).end(), word.start());
      if (!near || !seen.equals(ban.words().get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether nothing but space, a hyphen or markup parts two words. */
  private static boolean isNear(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean apart = Character.isWhitespace(c) || c == '\u00A0' || c == '-' || c == Passage.MARK;
      if (!apart) {
        return false;
      }
    }
    return true;
  }

  /** Whether only markup stands between the words and a letter beside them. */
  private static boolean isGlued(String text, Words.Word first, Words.Word last) {
    int before = first.start() - 1;
    while (before >= 0 && text.charAt(before) == Passage.MARK) {
      before--;
    }
    int after = last.end();
    while (after < text.length() && text.charAt(after) == Passage.MARK) {
      after++;
    }
    boolean glued = before >= 0 && before < first.start() - 1 && Words.isPart(text.charAt(before));
    return glued
        || (after < text.length() && after > last.end() && Words.isPart(text.charAt(after)));
  }

  /** Whether the words are part of what is to be written instead, as "lady" in "lady mayor". */
  private static boolean isWanted(
      @Nullable String instead, List<Words.Word> words, int at, Ban ban) {
    if (instead == null) {
      return false;
    }
    List<String> wanted = Words.in(instead).stream().map(Words.Word::folded).toList();
    for (int shift = 0; shift + ban.words().size() <= wanted.size(); shift++) {
      int start = at - shift;
      boolean same = start >= 0 && start + wanted.size() <= words.size();
      for (int i = 0; same && i < wanted.size(); i++) {
        same = words.get(start + i).folded().equals(wanted.get(i));
      }
      if (same && wanted.size() > ban.words().size()) {
        return true;
      }
    }
    return false;
  }

  private static void report(
      Passage passage, String text, Words.Word first, Words.Word last, Ban ban, Problems found) {
    String instead = ban.banned().instead();
    String seen = text.substring(first.start(), last.end()).replace('\uFFFC', ' ');
    found.warning(
        "word-banned",
        passage.at(first.start(), last.end()),
        "the house style does not use \"" + seen + "\"",
        instead == null ? "say it in other words" : "write \"" + instead + "\"");
  }
}
