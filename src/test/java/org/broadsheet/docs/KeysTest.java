package org.broadsheet.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.config.SiteConfigReader;
import org.broadsheet.config.SiteKeys;
import org.broadsheet.config.WordsReader;
import org.broadsheet.docs.Manual.Row;
import org.broadsheet.output.MemoryDisk;
import org.broadsheet.problem.Problems;
import org.broadsheet.source.ContentKeys;
import org.broadsheet.yaml.YamlKey;
import org.broadsheet.yaml.YamlKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of keys in the documentation are those that the readers go by. */
class KeysTest {

  private static final String STORY = "content/articles/story.md";
  private static final String SETTINGS = "site.yaml";

  @TempDir(factory = MemoryDisk.class)
  Path scratch;

  /**
   * A table of keys.
   *
   * @param page where it is
   * @param name what its comment calls it
   * @param keys what it describes
   * @param file a file that such keys stand in
   * @param frame what the file holds, {@code %s} standing for an example; the keys that are needed
   *     are there and go where the example has them
   */
  record Table(String page, String name, YamlKeys keys, String file, String frame) {

    List<Row> rows() {
      return Manual.of("docs/" + page + ".md").tableAfter("<!-- keys: " + name + " -->");
    }

    @Override
    public String toString() {
      return page + ": " + name;
    }
  }

  static List<Table> tables() {
    String story = "headline: H\ndate: 2026-11-20\nbyline: Us";
    String settings = "title: T\nurl: https://t.example/\nlanguage: en-GB\ntimezone: Europe/London";
    return List.of(
        story("a story", ContentKeys.ARTICLE, story + "\n%s"),
        story("a photo", ContentKeys.PHOTO, story + "\nphoto:\n  src: storm.jpg\n  %s"),
        story(
            "an embargo",
            inner(ContentKeys.ARTICLE, "embargo"),
            story + "\nembargo:\n  until: 2026-11-20\n  %s"),
        story(
            "a correction",
            inner(ContentKeys.ARTICLE, "corrections"),
            story + "\ncorrections:\n  - date: 2026-11-21\n    text: T\n    %s"),
        story(
            "an author in place",
            ContentKeys.CREDIT,
            "headline: H\ndate: 2026-11-20\nauthors:\n  - name: N\n    %s"),
        new Table(
            "writing",
            "an author's file",
            ContentKeys.AUTHOR,
            "content/authors/mara-lindt.md",
            "---\nname: N\n%s\n---\nBio.\n"),
        new Table(
            "writing",
            "a link",
            SiteKeys.LINK,
            "content/authors/mara-lindt.md",
            "---\nname: N\nlinks:\n  - url: https://u.example\n    %s\n---\nBio.\n"),
        new Table(
            "writing",
            "a page",
            ContentKeys.PAGE,
            "content/pages/about.md",
            "---\nheadline: H\n%s\n---\nText.\n"),
        new Table("settings", "site.yaml", SiteKeys.SITE, SETTINGS, settings + "\n%s\n"),
        new Table(
            "settings",
            "publisher",
            inner(SiteKeys.SITE, "publisher"),
            SETTINGS,
            settings + "\npublisher:\n  %s\n"),
        new Table(
            "settings",
            "a link",
            SiteKeys.LINK,
            SETTINGS,
            settings + "\nlinks:\n  - url: https://u.example\n    %s\n"),
        new Table(
            "settings",
            "recent-posts",
            inner(SiteKeys.SITE, "recent-posts"),
            SETTINGS,
            settings + "\nrecent-posts:\n  %s\n"),
        new Table(
            "settings",
            "feed",
            inner(SiteKeys.SITE, "feed"),
            SETTINGS,
            settings + "\nfeed:\n  %s\n"),
        new Table(
            "settings",
            "house-style",
            inner(SiteKeys.SITE, "house-style"),
            SETTINGS,
            settings + "\nhouse-style:\n  %s\n"),
        new Table(
            "settings",
            "a section in site.yaml",
            inner(SiteKeys.SITE, "sections"),
            SETTINGS,
            settings + "\nsections:\n  - name: N\n    %s\n"),
        new Table(
            "settings",
            "a section",
            ContentKeys.SECTION,
            "content/sections/local.md",
            "---\nname: N\n%s\n---\n"),
        new Table(
            "settings", "a file of words", WordsReader.KEYS, "templates/words/en-GB.yaml", "%s\n"));
  }

  private static Table story(String name, YamlKeys keys, String frame) {
    return new Table("writing", name, keys, STORY, "---\n" + frame + "\n---\nText.\n");
  }

  private static YamlKeys inner(YamlKeys keys, String name) {
    return Objects.requireNonNull(keys.get(name).inner(), name);
  }

  @Test
  void everyGroupOfKeysHasATable() {
    Set<YamlKeys> known = new HashSet<>();
    collect(ContentKeys.ARTICLE, known);
    collect(ContentKeys.AUTHOR, known);
    collect(ContentKeys.SECTION, known);
    collect(ContentKeys.PAGE, known);
    collect(SiteKeys.SITE, known);
    collect(WordsReader.KEYS, known);
    Set<YamlKeys> described = new HashSet<>(tables().stream().map(Table::keys).toList());
    assertEquals(known, described);
    long comments =
        Manual.all().stream()
            .flatMap(p -> p.lines().stream())
            .filter(l -> l.startsWith("<!-- keys: "))
            .count();
    assertEquals(tables().size(), comments);
  }

  private static void collect(YamlKeys keys, Set<YamlKeys> into) {
    into.add(keys);
    for (YamlKey key : keys.keys()) {
      if (key.inner() != null) {
        collect(key.inner(), into);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void theTableHasTheKeys(Table table) {
    Map<String, String> known = new TreeMap<>();
    for (YamlKey key : table.keys().keys()) {
      known.put(key.name(), (key.required() ? "needed " : "") + new TreeSet<>(key.synonyms()));
    }
    Map<String, String> described = new TreeMap<>();
    for (Row row : table.rows()) {
      boolean needed = row.cell(1).startsWith("Needed");
      int synonyms = row.cells().size() - 1;
      described.put(row.name(0), (needed ? "needed " : "") + new TreeSet<>(row.code(synonyms)));
    }
    assertEquals(known, described);
  }

  @Test
  void whatIsLeftOutIsAsTheTableSays() {
    Map<String, String> described = new TreeMap<>();
    Manual.of("docs/settings.md")
        .tableAfter("<!-- keys: site.yaml -->")
        .forEach(row -> described.put(row.name(0), row.cell(2).replace("`", "")));
    SiteConfig config =
        Objects.requireNonNull(
            new SiteConfigReader(new Problems())
                .read(
                    "title: T\nurl: https://t.example/\nlanguage: en\ntimezone: Europe/London\n"));
    assertEquals(config.permalink().pattern(), described.get("permalink"));
    assertEquals(config.pageSize() + "", described.get("page-size"));
    assertEquals(config.recentPosts().count() + "", described.get("recent-posts"));
    assertEquals(config.feedItems() + "", described.get("feed"));
    assertEquals(config.html().name().toLowerCase(Locale.ROOT), described.get("html"));
    assertEquals(config.title(), config.publisher().name());
    assertEquals("the title", described.get("publisher"));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyChoiceIsNamed(Table table) {
    for (Row row : table.rows()) {
      Set<String> choices = new TreeSet<>(table.keys().get(row.name(0)).choices());
      if (!choices.isEmpty()) {
        choices.removeAll(row.code(1));
        assertEquals(Set.of(), choices, row.name(0));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyExampleIsUnderstood(Table table) {
    for (Row row : table.rows()) {
      String example = row.name(row.cells().size() - 2);
      String key = row.name(0);
      assertTrue(example.startsWith(key + ": "), example);
      ExampleSite site =
          new ExampleSite(scratch.resolve(key))
              .picture("content/articles/storm.jpg")
              .picture("content/authors/mara-lindt.jpg")
              .picture("static/logo.png")
              .text("content/authors/mara-lindt.md", "---\nname: Mara Lindt\n---\n")
              .text("content/authors/ada-holm.md", "---\nname: Ada Holm\n---\n")
              .text(
                  "content/articles/storm.md",
                  "---\nheadline: S\nbyline: U\ndate: 2026-11-19\n---\nT")
              .text(table.file(), filled(table.frame(), key, example));
      assertEquals("", site.build().problems(), example);
    }
  }

  /** A frame with an example in it, in place of what it says under the same key in that group. */
  private static String filled(String frame, String key, String example) {
    List<String> lines = new ArrayList<>(frame.lines().toList());
    int place = 0;
    while (!lines.get(place).strip().equals("%s")) {
      place++;
    }
    int column = column(lines.get(place));
    lines.set(place, lines.get(place).replace("%s", example));
    for (int i = place - 1; i >= 0 && column(lines.get(i)) >= column; i--) {
      if (lines.get(i).startsWith(key + ": ", column)) {
        lines.set(i, lines.get(i).substring(0, column) + example);
        lines.remove(place);
        break;
      }
    }
    return String.join("\n", lines) + "\n";
  }

  /** Where the key of a line begins, behind the dash of a list. */
  private static int column(String line) {
    return line.length() - line.replaceFirst("^ *(- )?", "").length();
  }
}
