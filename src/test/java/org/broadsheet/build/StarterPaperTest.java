package org.broadsheet.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.broadsheet.scaffold.NewPaper;
import org.broadsheet.scaffold.PaperOrder;
import org.broadsheet.scaffold.Refusal;
import org.broadsheet.scaffold.StarterPaper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The paper that people begin with is a paper without a fault. */
class StarterPaperTest {

  private static final Instant NOW = Instant.parse("2026-03-01T00:05:00Z");

  @TempDir Path folder;

  private static PaperOrder order(String title, String language) {
    return new PaperOrder(title, "https://quill.example/paper/", language, "Pacific/Apia");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "en-GB", "fa", "fa-AF", "de", "it", "he", "pt-BR", "zh-Hant-TW"})
  void itBuildsWithoutAProblemInEveryLanguage(String language) throws Exception {
    Path site = folder.resolve("paper");
    NewPaper paper = StarterPaper.make(site, order("The Quill: \"#1\" & more", language), NOW);
    for (String file : paper.files()) {
      assertTrue(Files.size(site.resolve(file)) > 0, file);
    }
    Path output = folder.resolve("public");
    BuildResult result =
        new SiteBuilder(BuildListener.SILENT)
            .build(new BuildOptions(site, output, NOW, false, false, null));
    assertEquals(List.of(), result.problems());
    assertEquals(3, result.articles());
    assertEquals(List.of(), InternalLinks.dead(output));
    String front = Files.readString(output.resolve("index.html"));
    assertTrue(front.contains("The Quill: &quot;#1&quot; &amp; more"), front);
    boolean english = !language.startsWith("fa");
    boolean labelled = front.contains("lang=\"en\"");
    assertEquals(english, front.contains("The library stays open"), front);
    assertEquals(english && !language.startsWith("en"), paper.notes().size() > 0 && labelled);
  }

  @Test
  void everyPictureHasItsWordsAndEveryStoryASummary() throws Exception {
    for (String language : List.of("en", "fa")) {
      Path site = folder.resolve(language);
      NewPaper paper = StarterPaper.make(site, order("Quill", language), NOW);
      List<String> stories =
          paper.files().stream()
              .filter(f -> f.startsWith("content/articles/") && f.endsWith(".md"))
              .toList();
      assertEquals(3, stories.size());
      for (String story : stories) {
        String text = Files.readString(site.resolve(story));
        assertTrue(text.contains("\nsummary: "), story);
        if (text.contains("photo:")) {
          for (String key : List.of("  src: ", "  alt: ", "  caption: ", "  credit: ")) {
            assertTrue(text.contains(key), story + key);
          }
        }
      }
    }
  }

  @Test
  void storiesAreOfTheDaysBeforeInTheFoldersOfTheirMonths() throws Exception {
    NewPaper paper = StarterPaper.make(folder, order("Quill", "en"), NOW);
    assertTrue(
        paper.files().contains("content/articles/2026/02/library-stays-open-late.md"),
        paper.files().toString());
    assertTrue(
        Files.readString(folder.resolve("content/articles/2026/02/library-stays-open-late.md"))
            .contains("\ndate: 2026-02-28 08:15\n"));
  }

  @Test
  void nothingIsEverOverwritten() throws Exception {
    Files.writeString(folder.resolve("notes.txt"), "mine");
    Refusal full =
        assertThrows(Refusal.class, () -> StarterPaper.make(folder, order("Quill", "en"), NOW));
    assertEquals("the folder " + folder.getFileName() + " is not empty", full.getMessage());
    Refusal file =
        assertThrows(
            Refusal.class,
            () -> StarterPaper.make(folder.resolve("notes.txt"), order("Quill", "en"), NOW));
    assertEquals("notes.txt is there already", file.getMessage());
    assertEquals("mine", Files.readString(folder.resolve("notes.txt")));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void settingsThatNoPaperCanHaveAreRefused() throws IOException {
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () ->
                StarterPaper.make(
                    folder.resolve("new"),
                    new PaperOrder("Quill", "quill.example", "en", "Europe/London"),
                    NOW));
    assertEquals("write url: https://quill.example", refusal.hint());
    Refusal zone =
        assertThrows(
            Refusal.class,
            () ->
                StarterPaper.make(
                    folder.resolve("new"),
                    new PaperOrder("Quill", "https://quill.example", "en", "London"),
                    NOW));
    assertEquals(
        "there is no time zone \"London\"\ndid you mean Europe/London?",
        zone.getMessage() + "\n" + zone.hint());
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(0, files.count());
    }
  }
}
