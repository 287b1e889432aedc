package org.broadsheet.exact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What reporters do. */
final class StoryChanges {

  private StoryChanges() {}

  static List<Change> all() {
    return List.of(
        new Change("body edited", 10, StoryChanges::body),
        new Change("end of body edited", 5, StoryChanges::endOfBody),
        new Change("key edited", 14, StoryChanges::key),
        new Change("story added", 6, StoryChanges::add),
        new Change("story renamed", 4, StoryChanges::rename),
        new Change("story moved", 3, StoryChanges::move),
        new Change("story copied", 2, StoryChanges::copy),
        new Change("story deleted", 4, StoryChanges::delete),
        new Change("stories swapped", 3, StoryChanges::swap),
        new Change("story became a folder", 2, StoryChanges::folder),
        new Change("capitals of a name changed", 1, StoryChanges::capitals),
        new Change("folder renamed", 1, StoryChanges::folderRenamed),
        new Change("draft, publish, embargo or expires", 6, StoryChanges::visibility));
  }

  private static @Nullable String any(Bureau bureau, Dice dice) {
    List<String> stories = bureau.stories();
    return stories.isEmpty() ? null : dice.any(stories);
  }

  private static boolean persian(Sheet sheet) {
    return "fa".equals(sheet.get("language"));
  }

  private static @Nullable String body(Bureau bureau, Dice dice) {
    String story = any(bureau, dice);
    if (story == null) {
      return null;
    }
    Prose prose = new Prose(bureau, dice);
    bureau.edit(story, dice, sheet -> sheet.body(prose.body(story, persian(sheet))));
    return story;
  }

  private static @Nullable String endOfBody(Bureau bureau, Dice dice) {
    String story = any(bureau, dice);
    if (story == null) {
      return null;
    }
    Prose prose = new Prose(bureau, dice);
    bureau.edit(story, dice, s -> s.body(s.body() + "\n" + prose.words(persian(s)) + "\n"));
    return story;
  }

  private static @Nullable String key(Bureau bureau, Dice dice) {
    String story = any(bureau, dice);
    if (story == null) {
      return null;
    }
    String key = dice.any(StoryMaker.keys());
    StoryMaker maker = new StoryMaker(bureau, dice);
    bureau.edit(
        story,
        dice,
        sheet -> {
          String before = sheet.get(key);
          for (int i = 0; i < 20 && String.valueOf(before).equals(sheet.get(key) + ""); i++) {
            maker.set(sheet, key, story);
          }
        });
    return key + " of " + story;
  }

  private static @Nullable String visibility(Bureau bureau, Dice dice) {
    String story = any(bureau, dice);
    if (story == null) {
      return null;
    }
    String key = dice.any(List.of("draft", "publish", "embargo", "expires"));
    StoryMaker maker = new StoryMaker(bureau, dice);
    bureau.edit(
        story,
        dice,
        sheet -> {
          if (sheet.get(key) != null) {
            sheet.set(key, null);
          } else {
            sheet.set(key, key.equals("draft") ? "yes" : maker.near());
          }
        });
    return key + " of " + story;
  }

  private static String add(Bureau bureau, Dice dice) {
    return new StoryMaker(bureau, dice).make();
  }

  /** Moves a file and, mostly, mends the links to it. */
  private static String moved(Bureau bureau, Dice dice, String story, String to) {
    bureau.site.move(story, to);
    boolean mended = !dice.oneIn(4);
    String old = last(story);
    if (mended && !old.equals(last(to))) {
      bureau.replaceEverywhere("/" + old + ")", "/" + last(to) + ")", dice);
      bureau.replaceEverywhere("(" + old + ")", "(" + last(to) + ")", dice);
    }
    return story + " to " + to + (mended ? ", links mended" : "");
  }

  private static String last(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  private static @Nullable String rename(Bureau bureau, Dice dice) {
    String story = any(bureau, dice);
    return story == null || story.endsWith("/index.md")
        ? null
        : moved(
            bureau, dice, story, story.replaceFirst("[^/]*$", "story-" + bureau.number() + ".md"));
  }

  private static @Nullable String move(Bureau bureau, Dice dice) {
    String story = any(bureau, dice);
    if (story == null || story.endsWith("/index.md")) {
      return null;
    }
    String to = dice.any(List.of("", "2024/", "2025/", "2026/")) + last(story);
    if (bureau.site.has("content/articles/" + to)) {
      return null;
    }
    bureau.site.move(story, "content/articles/" + to);
    for (String other : bureau.stories()) {
      // The links of and to the story are as seen from other folders now.
      bureau.edit(
          other,
          dice,
          sheet -> {
            if (other.endsWith(to)) {
              sheet.body("All new " + dice.mark() + ".\n").set("photo", null);
              sheet.set("corrections", null).set("authors", "[ada]");
            } else {
              sheet.body(sheet.body().replaceAll("\\]\\([^()]*" + last(story), "](/about/"));
            }
          });
    }
    return story + " to " + to;
  }

  private static @Nullable String copy(Bureau bureau, Dice dice) {
    String story = any(bureau, dice);
    if (story == null || story.endsWith("/index.md")) {
      return null;
    }
    String copy = story.replaceFirst("[^/]*$", "story-" + bureau.number() + ".md");
    Sheet sheet = Sheet.of(bureau.site.text(story));
    if (sheet == null) {
      return null;
    }
    bureau.save(copy, sheet.set("aliases", null).set("slug", null), dice);
    return story + " to " + copy;
  }

  private static @Nullable String delete(Bureau bureau, Dice dice) {
    String story = any(bureau, dice);
    if (story == null || story.endsWith("/index.md")) {
      return null;
    }
    bureau.site.delete(story);
    boolean mended = !dice.oneIn(4);
    if (mended) {
      for (String file : bureau.sheets("content")) {
        String text = bureau.site.text(file);
        String without =
            text.replaceAll("\\]\\([^()]*" + last(story) + "[^()]*\\)", "](/about/)")
                .replaceAll("translation-of: [^\n]*" + last(story) + "\n", "");
        if (!without.equals(text)) {
          bureau.save(file, without, dice);
        }
      }
    }
    return story + (mended ? ", links mended" : "");
  }

  private static @Nullable String swap(Bureau bureau, Dice dice) {
    List<String> two = dice.some(bureau.stories(), 2);
    if (two.size() < 2) {
      return null;
    }
    String one = two.get(0);
    String other = two.get(1);
    if (dice.oneIn(2)) {
      bureau.site.move(one, "swapped");
      bureau.site.move(other, one);
      bureau.site.move("swapped", other);
    } else {
      byte[] first = bureau.site.bytes(one);
      bureau.save(one, bureau.site.bytes(other), dice);
      bureau.save(other, first, dice);
    }
    return one + " and " + other;
  }

  /** A file becomes a folder of the same address, or a folder a file. */
  private static @Nullable String folder(Bureau bureau, Dice dice) {
    String story = any(bureau, dice);
    if (story == null) {
      return null;
    }
    byte[] bytes = bureau.site.bytes(story);
    String to =
        story.endsWith("/index.md")
            ? story.replace("/index.md", ".md")
            : story.replaceFirst("\\.md$", dice.oneIn(3) ? ".md/index.md" : "/index.md");
    bureau.site.delete(story.endsWith("/index.md") ? story.replace("/index.md", "") : story);
    bureau.save(to, bytes, dice);
    return story + " to " + to;
  }

  private static @Nullable String capitals(Bureau bureau, Dice dice) {
    String story = any(bureau, dice);
    if (story == null || story.endsWith("/index.md")) {
      return null;
    }
    String name = last(story);
    String other =
        name.startsWith("s") ? name.replaceFirst("^s", "S") : name.replaceFirst("^S", "s");
    return other.equals(name)
        ? null
        : moved(bureau, dice, story, story.replaceFirst("[^/]*$", other));
  }

  private static @Nullable String folderRenamed(Bureau bureau, Dice dice) {
    String from = dice.any(List.of("2024", "2025", "2027"));
    String to = dice.any(List.of("2024", "2025", "2027"));
    if (!bureau.site.has("content/articles/" + from) || bureau.site.has("content/articles/" + to)) {
      return null;
    }
    bureau.site.move("content/articles/" + from, "content/articles/" + to);
    bureau.replaceEverywhere("../" + from + "/", "../" + to + "/", dice);
    bureau.replaceEverywhere("(" + from + "/", "(" + to + "/", dice);
    return from + " to " + to;
  }
}
