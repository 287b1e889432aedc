package org.broadsheet.check.fix;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.config.SiteConfigReader;
import org.broadsheet.exact.Dice;
import org.broadsheet.markdown.MarkdownOptions;
import org.broadsheet.markdown.MarkdownReader;
import org.broadsheet.memory.Memory;
import org.broadsheet.model.Article;
import org.broadsheet.output.MemoryDisk;
import org.broadsheet.problem.Problems;
import org.broadsheet.source.WrittenFile;
import org.broadsheet.yaml.TextFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mends thousands of stories as people might write them, and holds what must always be so. */
class MendingPropertyTest {

  private static final int STORIES = 3000;
  private static final int AT_ONCE = 500;

  private static final String CONFIG =
      "title: A\nurl: https://a.example/\nlanguage: en\ntimezone: America/New_York\n";

  private static final List<String> WORDS =
      List.of(
          "Storm",
          "\u0637\u0648\u0641\u0627\u0646 \u062f\u0631 \u0628\u0646\u062f\u0631",
          "it''s",
          "a: b",
          "caf\u00e9 # 3",
          "\ud83d\ude00",
          "20 Nov 2026",
          "title",
          "- x",
          "null",
          "[x",
          "\u200c\u0645\u06cc\u200c\u0634\u0648\u062f",
          "x\ty",
          "  wide  ",
          "@desk",
          "yes",
          "\\n",
          "\"quoted\"",
          "don't");

  private static final List<String> DATES =
      List.of(
          "2026-11-20",
          "20 November 2026",
          "November 20, 2026",
          "2017-03-08 2:05:17 -0400",
          "Fri, 20 Nov 2026 08:15:00 GMT",
          "3/4/2026",
          "20.11.2026",
          "\u06f2\u06f0\u06f2\u06f6/\u06f1\u06f1/\u06f2\u06f0",
          "2026-11-20T08:15Z",
          "1 Nov 2026 1:30",
          "8 March 2026 2:30 am",
          "Mon, 20 Nov 2026",
          "soon",
          "2026-11-20 08:15 Europe/Berlin");

  private static final List<String> SLUGS =
      List.of(
          "storm",
          "Big Storm",
          "caf\u00e9",
          "\u0628\u0646\u062f\u0631 \u0646\u0648",
          "a/b",
          "NULL!",
          "---",
          "2026 11");

  private static final List<String> TEXT_KEYS =
      List.of(
          "headline",
          "title",
          "Title",
          "summary",
          "description",
          "kicker",
          "kiker",
          "byline",
          "section",
          "sectoin",
          "extra_words",
          "canonicl",
          "language",
          "colour");
  private static final List<String> DATE_KEYS =
      List.of(
          "date",
          "Date",
          "updated",
          "lastmod",
          "updatd",
          "publish",
          "publishdate",
          "publish_date",
          "expires",
          "embargo");

  /** What is taken for something else than what it was read as, or was not read for. */
  private static final List<String> GUESSED =
      List.of("kiker", "sectoin", "canonicl", "updatd", "slgu", "autors", "a tab");

  private static final List<String> ENDS = List.of("\n", "\n", "\r\n", "\r");

  @TempDir(factory = MemoryDisk.class)
  Path scratch;

  @Test
  void mendingChangesTheWordsAndNeverWhatIsRead() throws IOException {
    SiteConfig config = Objects.requireNonNull(new SiteConfigReader(new Problems()).read(CONFIG));
    Path articles = Files.createDirectories(scratch.resolve("content/articles"));
    Files.writeString(scratch.resolve("site.yaml"), CONFIG);
    Mender mender = new Mender(scratch);
    int changed = 0;
    int read = 0;
    for (int from = 0; from < STORIES; from += AT_ONCE) {
      List<byte[]> before = new ArrayList<>();
      for (int i = 0; i < AT_ONCE; i++) {
        before.add(new Writer(new Dice(from + i)).story().getBytes(UTF_8));
        Files.write(articles.resolve(name(i)), before.get(i));
      }
      List<Article> was = articles(config);
      List<MendedFile> mended = mender.look();
      Problems problems = new Problems();
      changed += mender.write(mended, problems);
      assertEquals(List.of(), problems.sorted());
      List<Article> is = articles(config);
      List<String> guessed = new ArrayList<>();
      for (MendedFile file : mended) {
        byte[] expected = before.get(Integer.parseInt(file.path().replaceAll("\\D", "")));
        assertArrayEquals(expected, file.before());
        assertSameButForChanges(file);
        boolean guess = file.changes().stream().anyMatch(c -> GUESSED.contains(c.written()));
        if (guess) {
          guessed.add(file.path());
        }
      }
      for (int i = 0; i < AT_ONCE; i++) {
        String seed = "seed " + (from + i) + ":\n" + new String(before.get(i), UTF_8);
        if (!guessed.contains("content/articles/" + name(i))) {
          assertTrue(Sameness.of(was.get(i), is.get(i)), seed);
        }
        assertTrue(was.get(i) == null || is.get(i) != null, seed);
        read += is.get(i) == null ? 0 : 1;
      }
      assertEquals(
          0, mender.look().stream().filter(MendedFile::isChanged).count(), "again " + from);
    }
    // The dice must throw what is worth a test.
    assertTrue(changed > STORIES / 3, "changed: " + changed);
    assertTrue(read > STORIES / 10, "read: " + read);
  }

  private static String name(int i) {
    return "s" + i + ".md";
  }

  /** Taking the changes back by hand, from the last to the first, gives the bytes of before. */
  private static void assertSameButForChanges(MendedFile file) {
    String[] old = new String(file.before(), UTF_8).split("(?<=\n)|(?<=\r)(?!\n)", -1);
    String[] now = new String(file.after(), UTF_8).split("(?<=\n)|(?<=\r)(?!\n)", -1);
    assertEquals(old.length, now.length, file.path());
    for (int i = 0; i < old.length; i++) {
      int line = i + 1;
      boolean named = file.changes().stream().anyMatch(c -> c.place().line() == line);
      if (!named) {
        assertEquals(old[i], now[i], file.path());
      }
    }
  }

  private List<Article> articles(SiteConfig config) throws IOException {
    MarkdownReader markdown =
        new MarkdownReader(new MarkdownOptions(config.language(), false, Map.of()));
    List<Article> articles = new ArrayList<>();
    try (Memory memory = Memory.none()) {
      Map<String, WrittenFile> files = new HashMap<>();
      WrittenFile.of(scratch, memory.walk(scratch, path -> true).tree(), new Problems())
          .forEach(file -> files.put(file.path(), file));
      for (int i = 0; i < AT_ONCE; i++) {
        WrittenFile file = Objects.requireNonNull(files.get("content/articles/" + name(i)));
        String text = TextFile.read(file.file(), file.path(), new Problems());
        articles.add(
            text == null ? null : (Article) file.read(text, config, markdown, new Problems()));
      }
    }
    return articles;
  }

  /** Writes stories, right and wrong, in every style that YAML has. */
  private static final class Writer {

    private final Dice dice;
    private final StringBuilder text = new StringBuilder();

    Writer(Dice dice) {
      this.dice = dice;
    }

    String story() {
      text.append(dice.oneIn(8) ? "\uFEFF" : "").append("---\n");
      if (!dice.oneIn(6)) {
        text.append(dice.oneIn(2) ? "title: A" : "headline: 'A'").append(blanks()).append('\n');
        text.append(dice.oneIn(2) ? "date: 2026-11-20\n" : "date: 1 Nov 2026\n");
      }
      int keys = dice.below(6);
      for (int i = 0; i < keys; i++) {
        key();
      }
      text.append("---\n\ntitle: A  \n").append(dice.any(WORDS)).append(dice.oneIn(2) ? "\n" : "");
      return text.toString().replace("\n", dice.any(ENDS));
    }

    private void key() {
      switch (dice.below(9)) {
        case 0, 1 -> line(dice.any(TEXT_KEYS), value(dice.any(WORDS)));
        case 2, 3 -> line(dice.any(DATE_KEYS), value(dice.any(DATES)));
        case 4 -> line(dice.any(List.of("slug", "Slug", "slgu")), value(dice.any(SLUGS)));
        case 5 -> photo();
        case 6 -> corrections();
        case 7 -> authors();
        default -> line("extra", "{title: " + value("x") + ", date: 1 Nov 2026, slug: A B}");
      }
    }

    private void line(String key, String value) {
      String quote = dice.oneIn(10) ? dice.any(List.of("\"", "'")) : "";
      text.append(quote).append(key).append(quote).append(':').append(dice.oneIn(5) ? "   " : " ");
      text.append(value).append(blanks()).append('\n');
      if (dice.oneIn(8)) {
        text.append("# title: a note\n\n");
      }
    }

    private String value(String words) {
      return switch (dice.below(8)) {
        case 0 -> "'" + words + "'";
        case 1 -> "\"" + words + "\"";
        case 2 -> "|\n  " + words + "\n ";
        case 3 -> words.replaceFirst(" ", "\n  ");
        case 4 -> dice.oneIn(3) ? "&a " + words : words;
        case 5 -> dice.oneIn(3) ? "*a" : words;
        default -> words;
      };
    }

    private void photo() {
      String key = dice.any(List.of("photo", "image", "Photo"));
      String src = dice.any(List.of("src", "image"));
      if (dice.oneIn(2)) {
        line(
            key, "{" + src + ": a.jpg, alt: " + dice.any(List.of("''", "B", "\"title: x\"")) + "}");
      } else {
        String indent = dice.any(List.of("  ", "    ", "\t", " "));
        text.append(key).append(":\n").append(indent).append(src).append(": a.jpg\n");
        text.append(dice.oneIn(5) ? "\t" : indent).append("alt: B\n");
      }
    }

    private void corrections() {
      String date = dice.any(DATES);
      if (dice.oneIn(2)) {
        line("corrections", "[{date: '" + date + "', text: x}, {text: y, date: 2 Nov 2026}]");
      } else {
        text.append("corrections:\n  - date: ")
            .append(date)
            .append("\n    text: |\n      title: x\n");
      }
    }

    private void authors() {
      String key = dice.any(List.of("authors", "author", "Author", "autors"));
      line(
          key,
          dice.any(
              List.of(
                  "ada",
                  "[ada, bob]",
                  "{display_name: Ada, job: Poet, image: a.jpg}",
                  "\n  - ada\n  - {name: Bob, display_name: Rob}",
                  "\n- name: Ada\n  position: Poet")));
    }

    private String blanks() {
      return dice.any(List.of("", "", "", "  ", "   # title", " "));
    }
  }
}
