package org.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ExcerptTest {

  private static final String FIFTEEN =
      "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen";

  @Test
  void anEllipsisStandsOnlyWhereMoreFollows() {
    assertEquals(FIFTEEN, Excerpt.words(FIFTEEN, 15));
    assertEquals(FIFTEEN, Excerpt.words(" " + FIFTEEN + "\n", 15));
    assertEquals(FIFTEEN + "…", Excerpt.words(FIFTEEN + "\nsixteen seventeen", 15));
    assertEquals("one two", Excerpt.words("one\n\ttwo", 15));
    assertEquals("", Excerpt.words("", 15));
  }

  @Test
  void aShortTextIsItsOwnExcerpt() {
    assertEquals("One. Two.", Excerpt.sentences(" One.\nTwo. ", 20));
    assertEquals("", Excerpt.sentences("", 20));
    assertEquals("12345 7890.", Excerpt.sentences("12345 7890.", 11));
  }

  @Test
  void wholeSentencesAreTakenAsLongAsTheyFit() {
    assertEquals("A boat. A quay!", Excerpt.sentences("A boat. A quay! A storm came.", 20));
    assertEquals("A boat? A quay…", Excerpt.sentences("A boat? A quay… A storm came.", 15));
    assertEquals("A boat?", Excerpt.sentences("A boat? A quay… A storm came.", 14));
    assertEquals("“A boat.”", Excerpt.sentences("“A boat.” A storm came over.", 14));
    assertEquals("\"A boat.\"", Excerpt.sentences("\"A boat.\" A storm came over.", 14));
    assertEquals("(A boat.)", Excerpt.sentences("(A boat.) A storm came over.", 14));
    assertEquals("قایق آمد؟", Excerpt.sentences("قایق آمد؟ طوفان آمد و همه رفتند.", 14));
  }

  @Test
  void aPointWithinAWordEndsNoSentence() {
    assertEquals("A boat of 3.5…", Excerpt.sentences("A boat of 3.5 metres came", 16));
  }

  @Test
  void whereNotOneSentenceFitsItsFirstWordsAreTaken() {
    assertEquals("A storm came…", Excerpt.sentences("A storm came over the sea", 13));
    assertEquals("A storm…", Excerpt.sentences("A storm came over the sea", 11));
    assertEquals("Stormandsea…", Excerpt.sentences("Stormandseaandquay", 11));
  }

  @Test
  void aSentenceOfHardlyAnythingIsNotEnough() {
    assertEquals("No. The storm came…", Excerpt.sentences("No. The storm came over the sea", 19));
    assertEquals("Never.", Excerpt.sentences("Never. The storm came over", 17));
    assertEquals("Never. The storm…", Excerpt.sentences("Never. The storm came over", 18));
  }

  @Test
  void aClosingMarkAloneEndsNoSentence() {
    assertEquals("” storm came…", Excerpt.sentences("” storm came over", 12));
    assertEquals("\"…", Excerpt.sentences("\" stormandsea", 5));
    assertEquals("A “boat” came…", Excerpt.sentences("A “boat” came over the sea", 14));
  }

  @Test
  void aLongStoryIsLookedAtOnlyAsFarAsNeeded() {
    assertEquals(
        "One boat. Two boats.",
        Excerpt.sentences("One boat. Two boats. " + "More ".repeat(99), 22));
    assertEquals("One…", Excerpt.sentences("One" + " ".repeat(40) + "two", 12));
    assertEquals("One two", Excerpt.sentences("One" + " ".repeat(18) + "two", 12));
  }

  @Test
  void aSentenceOfAScriptWithoutSpacesEndsAtItsMark() {
    assertEquals("船来了。风也来了！", Excerpt.sentences("船来了。风也来了！大家都走了没有人留下来看海", 12));
    assertEquals("船来了。\"", Excerpt.sentences("船来了。\"风也来了大家都走了没有人留下来", 12));
    assertEquals("船来了。」", Excerpt.sentences("船来了。」风也来了大家都走了没有人留下来", 12));
  }

  @Test
  void aLetterOfTwoUnitsIsNeverCut() {
    assertEquals("a" + "🚢".repeat(5) + "…", Excerpt.sentences("a" + "🚢".repeat(30), 12));
    assertEquals("🚢".repeat(6) + "…", Excerpt.sentences("🚢".repeat(30), 12));
    assertEquals("12345678901🚢 a…", Excerpt.sentences("12345678901🚢 a 🚢🚢🚢🚢🚢", 16));
  }
}
