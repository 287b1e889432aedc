package org.broadsheet.assemble;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TranslationsTest {

  /** The names of every story's versions, by the story's name. */
  private static Map<String, List<String>> versions(Desk desk) {
    Map<String, List<String>> names = new LinkedHashMap<>();
    desk.site()
        .translations()
        .forEach(
            (path, all) ->
                names.put(path.replaceFirst("content/articles/(.*)\\.md", "$1"), Desk.names(all)));
    assertEquals("", desk.problemTexts());
    return names;
  }

  @Test
  void theOriginalIsNamedBySlug() {
    assertEquals(
        Map.of("storm", List.of("storm", "sturm"), "sturm", List.of("storm", "sturm")),
        versions(
            new Desk()
                .story("storm", "2026-11-20")
                .story("other", "2026-11-20")
                .story("sturm", "2026-11-21", s -> s.translates("storm"))));
  }

  @Test
  void theOriginalIsNamedByItsFileBesideTheStory() {
    assertEquals(
        Map.of(
            "en/storm",
            List.of("en/storm", "de/sturm"),
            "de/sturm",
            List.of("en/storm", "de/sturm")),
        versions(
            new Desk()
                .story("en/storm", "2026-11-20")
                .story("de/sturm", "2026-11-21", s -> s.translates("../en/storm.md"))));
  }

  @Test
  void theOriginalIsNamedByItsFileInTheSite() {
    assertEquals(
        Map.of("storm", List.of("storm", "de/sturm"), "de/sturm", List.of("storm", "de/sturm")),
        versions(
            new Desk()
                .story("storm", "2026-11-20")
                .story("de/sturm", "2026-11-21", s -> s.translates("content/articles/storm.md"))));
  }

  @Test
  void theOriginalComesFirstAndTheOthersByPath() {
    List<String> all = List.of("storm", "a", "b", "c");
    assertEquals(
        Map.of("a", all, "b", all, "c", all, "storm", all),
        versions(
            new Desk()
                .story("a", "2026-11-20", s -> s.translates("storm"))
                .story("b", "2026-11-22", s -> s.translates("storm"))
                .story("c", "2026-11-21", s -> s.translates("storm"))
                .story("storm", "2026-11-19")));
  }

  @Test
  void aTranslationOfATranslationIsAVersionOfTheFirst() {
    List<String> all = List.of("storm", "a", "b", "c");
    assertEquals(
        Map.of("a", all, "b", all, "c", all, "storm", all),
        versions(
            new Desk()
                .story("a", "2026-11-20", s -> s.translates("c"))
                .story("b", "2026-11-20", s -> s.translates("a"))
                .story("c", "2026-11-20", s -> s.translates("storm"))
                .story("storm", "2026-11-20")));
  }

  @Test
  void storiesThatNameEachOtherAreVersions() {
    List<String> all = List.of("a", "b", "c", "d");
    List<String> others = List.of("x", "y");
    assertEquals(
        Map.of("a", all, "b", all, "c", all, "d", all, "x", others, "y", others),
        versions(
            new Desk()
                .story("a", "2026-11-20", s -> s.translates("c"))
                .story("b", "2026-11-20", s -> s.translates("a"))
                .story("c", "2026-11-20", s -> s.translates("b"))
                .story("d", "2026-11-20", s -> s.translates("c"))
                .story("x", "2026-11-20", s -> s.translates("y"))
                .story("y", "2026-11-20", s -> s.translates("x"))));
  }

  @Test
  void translationsOfAnUnpublishedStoryAreVersionsOfEachOther() {
    List<String> all = List.of("a", "c");
    assertEquals(
        Map.of("a", all, "c", all),
        versions(
            new Desk()
                .story("a", "2026-11-20", s -> s.translates("storm"))
                .story("b", "2026-12-20", s -> s.translates("storm"))
                .story("c", "2026-11-20", s -> s.translates("b"))
                .story("storm", "2026-12-01")));
  }

  @Test
  void aStoryWhoseOtherVersionsAreUnpublishedHasNone() {
    assertEquals(
        Map.of(),
        versions(
            new Desk()
                .story("storm", "2026-11-20")
                .story("sturm", "2026-12-21", s -> s.translates("storm"))));
  }

  @Test
  void aTranslationOfADraftIsNoError() {
    assertEquals(
        Map.of(),
        versions(
            new Desk()
                .story("storm", null, s -> s.draft())
                .story("sturm", "2026-11-21", s -> s.translates("storm"))));
  }

  @Test
  void aPreviewLinksDraftsToTheirOriginals() {
    List<String> all = List.of("storm", "sturm");
    assertEquals(
        Map.of("storm", all, "sturm", all),
        versions(
            new Desk()
                .preview()
                .story("storm", null, s -> s.draft())
                .story("sturm", "2026-11-21", s -> s.translates("storm"))));
  }

  @Test
  void aVersionMayHaveTheSlugOfItsOriginal() {
    List<String> all = List.of("en/storm", "de/storm");
    assertEquals(
        Map.of("de/storm", all, "en/storm", all),
        versions(
            new Desk()
                .story("de/storm", "2026-10-20", s -> s.translates("storm"))
                .story("en/storm", "2026-11-20")));
  }

  private static String complaint(String written) {
    Desk desk =
        new Desk()
            .story("storm", "2026-11-20")
            .story("sturm", "2026-12-21", s -> s.translates(written));
    desk.site();
    return desk.problemTexts();
  }

  @Test
  void aSlipOfThePenIsGuessed() {
    assertEquals(
        """
        content/articles/sturm.md:7:17: error: there is no story "strom" that this could translate \
        [translation-unknown]
        hint: did you mean "storm"?
        """,
        complaint("strom"));
  }

  @Test
  void anUnknownOriginalIsAskedFor() {
    assertEquals(
        """
        content/articles/sturm.md:7:17: error: there is no story "../../../../x.md" that this \
        could translate [translation-unknown]
        hint: write the slug of the original, or its file relative to this one
        """,
        complaint("../../../../x.md"));
  }

  @Test
  void noStoryTranslatesItself() {
    assertEquals(
        """
        content/articles/sturm.md:7:17: error: there is no story "sturm" that this could translate \
        [translation-unknown]
        hint: did you mean "storm"?
        """,
        complaint("sturm"));
  }

  @Test
  void aDraftThatTranslatesNothingIsNotReported() {
    Desk desk = new Desk().story("sturm", "2026-11-21", s -> s.draft().translates("nothing"));
    desk.site();
    assertEquals("", desk.problemTexts());
  }
}
