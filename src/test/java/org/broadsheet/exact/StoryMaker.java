package org.broadsheet.exact;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Makes stories and what stands in each of their keys. */
final class StoryMaker {

  static final List<String> SECTIONS = List.of("Local", "Politics", "Arts & Letters");

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private static final List<String> TYPES =
      List.of("news", "opinion", "analysis", "feature", "review", "interview", "live", "obituary");

  /** The keys that every story can have or lose, each with a way to make a value or null. */
  private static final Map<String, BiFunction<StoryMaker, String, @Nullable String>> KEYS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("summary", (m, f) -> m.often(2, m.quoted())),
              Map.entry("kicker", (m, f) -> m.often(4, m.quoted())),
              Map.entry("authors", (m, f) -> m.authors(f)),
              Map.entry("byline", (m, f) -> m.often(6, "From " + m.dice.mark())),
              Map.entry("section", (m, f) -> m.often(-5, m.dice.any(SECTIONS))),
              Map.entry("tags", (m, f) -> m.often(-4, m.tags())),
              Map.entry("photo", (m, f) -> m.often(2, m.photo(f))),
              Map.entry("updated", (m, f) -> m.often(5, "2026-12-" + m.dice.between(10, 28))),
              Map.entry("aliases", (m, f) -> m.often(3, "[/old/" + Bureau.stem(f) + "/]")),
              Map.entry("publish", (m, f) -> m.often(9, m.near())),
              Map.entry(
                  "embargo",
                  (m, f) -> m.often(9, "{until: " + m.near() + ", reason: " + m.dice.mark() + "}")),
              Map.entry("expires", (m, f) -> m.often(9, "2026-12-" + m.dice.between(10, 28))),
              Map.entry("draft", (m, f) -> m.often(9, m.dice.oneIn(4) ? "no" : "yes")),
              Map.entry("corrections", (m, f) -> m.often(6, m.corrections(f))),
              Map.entry("type", (m, f) -> m.often(3, m.dice.any(TYPES))),
              Map.entry("language", (m, f) -> m.often(7, m.dice.any(List.of("fa", "de", "en")))),
              Map.entry("translation-of", (m, f) -> m.often(8, m.original(f))),
              Map.entry("pinned", (m, f) -> m.often(9, "yes")),
              Map.entry("noindex", (m, f) -> m.often(9, "yes")),
              Map.entry("canonical", (m, f) -> m.often(12, "https://example.org/" + m.dice.mark())),
              Map.entry("slug", (m, f) -> m.often(12, Bureau.stem(f) + "-" + m.dice.mark())),
              Map.entry("date", (m, f) -> m.date()),
              Map.entry("headline", (m, f) -> m.quoted()),
              Map.entry("rating", (m, f) -> m.often(20, m.dice.mark())),
              Map.entry(
                  "extra", (m, f) -> m.often(5, "{rating: " + m.dice.mark() + ", more: [a, b]}"))));

  private final Bureau bureau;
  private final Dice dice;
  private final Prose prose;

  StoryMaker(Bureau bureau, Dice dice) {
    this.bureau = bureau;
    this.dice = dice;
    this.prose = new Prose(bureau, dice);
  }

  /** The keys that a story may have. */
  static List<String> keys() {
    return List.copyOf(KEYS.keySet());
  }

  /** Writes a new story and says its name. */
  String make() {
    String stem = "story-" + bureau.number();
    String folder = "content/articles/" + dice.any(List.of("", "2025/", "2026/", "2026/deep/"));
    String file =
        switch (dice.below(6)) {
          case 0 -> folder + stem + "/index.md";
          case 1 -> folder + "2026-11-" + dice.between(10, 28) + "-" + stem + ".md";
          default -> folder + stem + ".md";
        };
    Sheet sheet = Sheet.blank();
    for (String key : List.of("headline", "date", "authors")) {
      set(sheet, key, file);
    }
    for (String key : KEYS.keySet()) {
      if (sheet.get(key) == null && dice.oneIn(2)) {
        set(sheet, key, file);
      }
    }
    boolean persian = "fa".equals(sheet.get("language"));
    sheet.set("headline", persian ? prose.words(true) : sheet.get("headline"));
    bureau.save(file, sheet.body(prose.body(file, persian)), dice);
    return file;
  }

  /** Gives one key of a story another value, which may be none. */
  void set(Sheet sheet, String key, String file) {
    BiFunction<StoryMaker, String, @Nullable String> value = KEYS.get(key);
    if (value == null) {
      throw new IllegalArgumentException("no key: " + key);
    }
    sheet.set(key, value.apply(this, file));
  }

  /** The value once in so many times; with a minus, all but once in so many. */
  private @Nullable String often(int times, @Nullable String value) {
    boolean wanted = times < 0 ? !dice.oneIn(-times) : dice.oneIn(times);
    return wanted ? value : null;
  }

  private String quoted() {
    return '"' + prose.words(false) + (dice.oneIn(6) ? ": & <more>" : "") + '"';
  }

  private String date() {
    Duration before =
        dice.oneIn(4)
            ? Duration.ofMinutes(dice.between(-4000, 4000))
            : Duration.ofHours(dice.between(0, 24 * 400));
    return written(Bureau.FOUNDED.minus(before));
  }

  /** A moment around the bureau's time, when something appears. */
  String near() {
    return written(bureau.at.plus(Duration.ofMinutes(dice.between(-3000, 5000))));
  }

  static String written(Instant instant) {
    return DATE.format(instant);
  }

  private @Nullable String authors(String file) {
    List<String> known = bureau.authors();
    if (known.isEmpty() || dice.oneIn(8)) {
      String bio = prose.link(file).replace('"', ' ');
      return "[{name: Guest " + dice.mark() + ", bio: \"Writes " + bio + "\"}]";
    }
    return dice.oneIn(9) ? null : dice.some(known, dice.between(1, 2)).toString();
  }

  private String tags() {
    return dice.some(List.of("sea", "Weather", "Café", "دریا", "night life", "sea wall"), 3)
        .toString();
  }

  private String photo(String file) {
    String picture = prose.picture(file);
    return dice.oneIn(3)
        ? picture
        : "{src: "
            + picture
            + ", alt: Shown, caption: 'By "
            + prose.link(file)
            + "', credit: Ada "
            + dice.mark()
            + "}";
  }

  private String corrections(String file) {
    return "[{date: 2026-11-" + dice.between(10, 28) + ", text: 'Was " + prose.link(file) + "'}]";
  }

  private @Nullable String original(String file) {
    List<String> others = bureau.stories().stream().filter(story -> !story.equals(file)).toList();
    return others.isEmpty() ? null : dice.any(others);
  }
}
