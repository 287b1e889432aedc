package org.broadsheet.exact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What editors do: people, sections, pages and settings. */
final class PaperChanges {

  private static final Map<String, List<String>> SETTINGS =
      Map.ofEntries(
          Map.entry("page-size", List.of("1", "2", "3", "5", "8")),
          Map.entry("recent-posts", List.of("0", "1", "3", "5", "{count: 4}")),
          Map.entry("feed", List.of("1", "4", "30")),
          Map.entry("language", List.of("en", "en-GB", "fa", "de", "sv")),
          Map.entry(
              "url",
              List.of(
                  "https://lantern.example/",
                  "https://lantern.example/paper/",
                  "https://other.example/")),
          Map.entry(
              "timezone",
              List.of("Europe/London", "Asia/Tehran", "America/New_York", "Pacific/Kiritimati")),
          Map.entry(
              "permalink",
              List.of(
                  "/{year}/{month}/{slug}/",
                  "/{year}/{month}/{slug}.html",
                  "/{section}/{year}/{slug}/",
                  "/{year}/{month}/{day}/{slug}/")),
          Map.entry("html", List.of("safe", "trusted")),
          Map.entry("tagline", List.of("News from both banks", "News from one bank")),
          Map.entry("description", List.of("One paper", "Two papers")),
          Map.entry("copyright", List.of("\"© 2026\"", "\"© 2027\"")),
          Map.entry(
              "publisher", List.of("The Co-operative", "{name: Others, logo: /pictures/wall.png}")),
          Map.entry("links", List.of("[{label: Here, url: \"https://social.example/@a\"}]")),
          Map.entry("unheard-of", List.of("1", "2")));

  private PaperChanges() {}

  static List<Change> all() {
    return List.of(
        new Change("author edited", 5, PaperChanges::author),
        new Change("author added", 2, PaperChanges::newAuthor),
        new Change("author deleted", 2, PaperChanges::authorDeleted),
        new Change("section file edited", 3, PaperChanges::section),
        new Change("sections of the settings changed", 3, PaperChanges::sections),
        new Change("page edited", 3, PaperChanges::page),
        new Change("page deleted", 1, PaperChanges::pageDeleted),
        new Change("title changed", 2, PaperChanges::title),
        new Change("setting changed", 6, PaperChanges::setting),
        new Change("setting broken", 1, PaperChanges::settingBroken));
  }

  private static @Nullable String author(Bureau bureau, Dice dice) {
    List<String> authors = bureau.authors();
    if (authors.isEmpty()) {
      return null;
    }
    String id = dice.any(authors);
    Founding.author(bureau, id, dice);
    return id;
  }

  private static String newAuthor(Bureau bureau, Dice dice) {
    String id = "author-" + bureau.number();
    Founding.author(bureau, id, dice);
    List<String> stories = bureau.stories();
    if (!stories.isEmpty() && dice.oneIn(2)) {
      bureau.edit(dice.any(stories), dice, sheet -> sheet.set("authors", "[" + id + "]"));
    }
    return id;
  }

  private static @Nullable String authorDeleted(Bureau bureau, Dice dice) {
    List<String> authors = bureau.authors();
    if (authors.isEmpty()) {
      return null;
    }
    String id = dice.any(authors);
    bureau.site.delete("content/authors/" + id + ".md");
    boolean mended = dice.oneIn(2);
    if (mended) {
      for (String story : bureau.stories()) {
        if (String.valueOf(Sheet.of(bureau.site.text(story))).contains("authors: [" + id)) {
          bureau.edit(story, dice, sheet -> sheet.set("authors", null));
        }
      }
    }
    return id + (mended ? ", bylines mended" : "");
  }

  private static String section(Bureau bureau, Dice dice) {
    String slug = dice.any(List.of("local", "politics", "arts", "sport"));
    String file = "content/sections/" + slug + ".md";
    if (bureau.site.has(file) && dice.oneIn(4)) {
      bureau.site.delete(file);
      return file + " deleted";
    }
    Prose prose = new Prose(bureau, dice);
    bureau.save(
        file,
        Sheet.blank()
            .set("name", slug.equals("arts") ? "Arts & Letters" : slug + " " + dice.mark())
            .set("summary", dice.oneIn(2) ? prose.words(false) : null)
            .set("order", dice.oneIn(2) ? Integer.toString(dice.below(5)) : null)
            .body(prose.body(file, false)),
        dice);
    return file;
  }

  private static String sections(Bureau bureau, Dice dice) {
    List<String> sections = new ArrayList<>();
    sections.add(dice.oneIn(3) ? "{name: Town " + dice.mark() + ", slug: local}" : "Local");
    if (!dice.oneIn(5)) {
      sections.add("{name: Politics, summary: \"" + dice.mark() + "\"}");
    }
    sections.add("{name: Arts & Letters, slug: arts}");
    if (dice.oneIn(3)) {
      sections.add("Sport");
    }
    String value = dice.oneIn(8) ? null : dice.some(sections, 9).toString();
    bureau.save("site.yaml", bureau.settings().set("sections", value), dice);
    return String.valueOf(value);
  }

  private static String page(Bureau bureau, Dice dice) {
    String stem = dice.any(List.of("about", "contact", "help/subscriptions", "imprint"));
    String file = "content/pages/" + stem + ".md";
    Prose prose = new Prose(bureau, dice);
    bureau.save(
        file,
        Sheet.blank()
            .set("headline", "Page " + dice.mark())
            .set("summary", dice.oneIn(2) ? prose.words(false) : null)
            .set("order", dice.oneIn(2) ? Integer.toString(dice.below(5)) : null)
            .set("navigation", dice.oneIn(4) ? "no" : null)
            .set("draft", dice.oneIn(5) ? "yes" : null)
            .set("noindex", dice.oneIn(5) ? "yes" : null)
            .set("language", dice.oneIn(6) ? "fa" : null)
            .body(prose.body(file, false)),
        dice);
    return file;
  }

  private static @Nullable String pageDeleted(Bureau bureau, Dice dice) {
    List<String> pages =
        bureau.sheets("content/pages").stream().filter(p -> !p.endsWith("about.md")).toList();
    if (pages.isEmpty()) {
      return null;
    }
    String page = dice.any(pages);
    bureau.site.delete(page);
    return page;
  }

  private static String title(Bureau bureau, Dice dice) {
    String title = "The Lantern " + dice.mark();
    bureau.save("site.yaml", bureau.settings().set("title", title), dice);
    return title;
  }

  private static @Nullable String setting(Bureau bureau, Dice dice) {
    String key = dice.any(SETTINGS.keySet().stream().sorted().toList());
    String value = dice.any(SETTINGS.getOrDefault(key, List.of("")));
    boolean needed = List.of("url", "language", "timezone").contains(key);
    boolean goes = !needed && dice.oneIn(4);
    Sheet settings = bureau.settings();
    if (value.equals(settings.get(key))) {
      return null;
    }
    bureau.save("site.yaml", settings.set(key, goes ? null : value), dice);
    return key + (goes ? " taken out" : ": " + value);
  }

  private static String settingBroken(Bureau bureau, Dice dice) {
    Sheet settings = bureau.settings();
    String key = dice.any(List.of("timezone", "permalink", "page-size", "title", "url"));
    bureau.save("site.yaml", settings.set(key, dice.any(List.of("[", "nowhere", "/x/"))), dice);
    return key;
  }
}
