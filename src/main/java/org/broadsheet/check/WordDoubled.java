package org.broadsheet.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.broadsheet.problem.Passage;
import org.broadsheet.problem.Problems;

/**
 * Finds words that are written twice by accident. Many languages say a word twice on purpose, so
 * that only those are looked for of which nobody does.
 */
final class WordDoubled implements CopyRule {

  /** Words that no English sentence has twice; had, that and a few more it may have. */
  private static final Set<String> ENGLISH =
      Set.of(
          "a", "about", "after", "all", "also", "an", "and", "any", "are", "as", "at", "be",
          "because", "been", "before", "but", "by", "can", "could", "each", "every", "for", "from",
          "has", "have", "he", "her", "his", "how", "i", "if", "in", "into", "is", "it", "its",
          "may", "might", "must", "my", "not", "of", "on", "or", "other", "our", "she", "should",
          "some", "than", "the", "their", "them", "then", "these", "they", "this", "those", "to",
          "was", "we", "were", "what", "when", "where", "which", "who", "will", "with", "would",
          "you", "your");

  /** Longer words that are doubled for effect; any other one is not. */
  private static final Set<String> EMPHATIC =
      Set.of(
          "again", "better", "bigger", "quite", "extra", "faster", "further", "gently", "hello",
          "higher", "knock", "never", "night", "really", "right", "round", "slowly", "softly",
          "super", "there", "truly", "worse", "wrong", "quick", "louder");

  private static final int SHORTEST = 5;

  /** Words that no Persian sentence has twice; آرام آرام and به به are meant so. */
  private static final Set<String> PERSIAN =
      Set.of(
          "از",
          "اما",
          "این",
          "است",
          "آن",
          "اگر",
          "با",
          "برای",
          "بود",
          "بودند",
          "در",
          "را",
          "شد",
          "شده",
          "شدند",
          "که",
          "کرد",
          "کرده",
          "کردند",
          "می\u200Cشود",
          "می\u200Cکند",
          "نیست",
          "و",
          "هستند",
          "ولی",
          "یا",
          "چون",
          "باید");

  @Override
  public void look(Copy copy, Problems found) {
    boolean english = copy.language().toLowerCase(Locale.ROOT).startsWith("en");
    for (Passage passage : copy.passages()) {
      String text = Words.masked(passage.text());
      List<Words.Word> words = Words.in(text);
      for (int i = 1; i < words.size(); i++) {
        Words.Word first = words.get(i - 1);
        Words.Word second = words.get(i);
        boolean same = first.folded().equals(second.folded());
        if (same && text.substring(first.end(), second.start()).isBlank()) {
          String word = second.folded();
          if (PERSIAN.contains(word) || (english && isSlip(word, text, first, second))) {
            found.warning(
                "word-doubled",
                passage.at(second.start(), second.end()),
                "\"" + text.substring(second.start(), second.end()) + "\" stands here twice",
                "take one of the two out");
          }
        }
      }
    }
  }

  /**
   * Whether the language's own small words, or longer ones that are no names, stand there twice.
   */
  private static boolean isSlip(String word, String text, Words.Word first, Words.Word second) {
    boolean plain =
        text.substring(first.start(), first.end()).equals(word)
            && text.substring(second.start(), second.end()).equals(word)
            && word.codePoints().allMatch(Character::isLetter);
    return ENGLISH.contains(word)
        || (plain && word.length() >= SHORTEST && !EMPHATIC.contains(word));
  }
}
