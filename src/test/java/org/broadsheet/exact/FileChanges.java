package org.broadsheet.exact;

import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What happens to files whatever they are: pictures, slips, and edits that are hard to see. */
final class FileChanges {

  private static final Pattern MARK = Pattern.compile("w\\d{4}");

  private FileChanges() {}

  static List<Change> all() {
    return List.of(
        new Change("edit of equal size", 3, (b, d) -> mark(b, d, false)),
        new Change("edit of equal size and time", 5, (b, d) -> mark(b, d, true)),
        new Change("touched", 3, FileChanges::touch),
        new Change("all touched", 1, FileChanges::touchAll),
        new Change("file broken", 4, FileChanges::breakFile),
        new Change("picture replaced", 3, (b, d) -> picture(b, d, false)),
        new Change("picture replaced at equal time", 3, (b, d) -> picture(b, d, true)),
        new Change("picture added", 2, FileChanges::pictureAdded),
        new Change("picture deleted", 1, FileChanges::pictureDeleted),
        new Change("pictures swapped", 2, FileChanges::picturesSwapped),
        new Change("litter", 1, FileChanges::litter));
  }

  private static void put(Bureau bureau, String name, byte[] bytes, boolean sameTime, Dice dice) {
    FileTime time = bureau.site.time(name);
    bureau.save(name, bytes, dice);
    if (sameTime) {
      bureau.site.time(name, time);
    }
  }

  /** Changes a few letters of a file, which stays as long as it was. */
  static @Nullable String mark(Bureau bureau, Dice dice, boolean sameTime) {
    List<String> texts = bureau.texts();
    String name = texts.isEmpty() ? "" : dice.any(texts);
    String text = name.isEmpty() ? "" : bureau.site.text(name);
    List<Integer> places = MARK.matcher(text).results().map(MatchResult::start).toList();
    if (places.isEmpty() || (Sheet.of(text) == null && name.endsWith(".md"))) {
      return null;
    }
    int at = dice.any(places);
    String changed = text.substring(0, at) + dice.mark() + text.substring(at + 5);
    put(bureau, name, changed.getBytes(StandardCharsets.UTF_8), sameTime, dice);
    return name;
  }

  private static @Nullable String touch(Bureau bureau, Dice dice) {
    List<String> sources = bureau.sources();
    String name = dice.any(sources);
    bureau.site.time(name, someTime(bureau, name, dice));
    return name;
  }

  private static FileTime someTime(Bureau bureau, String name, Dice dice) {
    return FileTime.from(
        bureau.site.time(name).toInstant().plus(Duration.ofSeconds(dice.between(-900000, 9000))));
  }

  private static String touchAll(Bureau bureau, Dice dice) {
    FileTime one = someTime(bureau, "site.yaml", dice);
    bureau.sources().forEach(name -> bureau.site.time(name, one));
    return "to one time";
  }

  private static @Nullable String breakFile(Bureau bureau, Dice dice) {
    List<String> texts =
        bureau.texts().stream()
            .filter(name -> name.endsWith(".md") || name.endsWith(".yaml"))
            .toList();
    String name = dice.any(texts);
    byte[] bytes = bureau.site.bytes(name);
    String text = bureau.site.text(name);
    switch (dice.below(5)) {
      case 0 -> bureau.save(name, text.replaceFirst(": ", ": [x, "), dice);
      case 1 -> bureau.save(name, text.replaceFirst("\n", "\nheadlin\n"), dice);
      case 2 -> {
        byte[] wrong = bytes.clone();
        if (wrong.length == 0) {
          return null;
        }
        wrong[wrong.length - 1] = (byte) 0xE9;
        bureau.save(name, wrong, dice);
      }
      case 3 -> bureau.save(name, "", dice);
      default -> bureau.save(name, text + "\u0001", dice);
    }
    return name;
  }

  private static @Nullable String picture(Bureau bureau, Dice dice, boolean sameTime) {
    List<String> pictures = bureau.pictures();
    if (pictures.isEmpty()) {
      return null;
    }
    String name = dice.any(pictures);
    put(bureau, name, Picture.any(dice).bytes(), sameTime, dice);
    return name;
  }

  private static String pictureAdded(Bureau bureau, Dice dice) {
    String name =
        dice.any(List.of("static/pictures/", "content/articles/", "content/articles/2026/"))
            + "picture-"
            + bureau.number()
            + ".png";
    bureau.save(name, Picture.any(dice).bytes(), dice);
    return name;
  }

  private static @Nullable String pictureDeleted(Bureau bureau, Dice dice) {
    List<String> pictures = bureau.pictures();
    if (pictures.isEmpty()) {
      return null;
    }
    String name = dice.any(pictures);
    bureau.site.delete(name);
    return name;
  }

  private static @Nullable String picturesSwapped(Bureau bureau, Dice dice) {
    List<String> two = dice.some(bureau.pictures(), 2);
    if (two.size() < 2) {
      return null;
    }
    bureau.site.move(two.get(0), "swapped");
    bureau.site.move(two.get(1), two.get(0));
    bureau.site.move("swapped", two.get(1));
    return String.join(" and ", two);
  }

  private static String litter(Bureau bureau, Dice dice) {
    String name =
        dice.any(
            List.of(
                "content/articles/.hidden.md",
                "content/articles/story.md~",
                "content/stray.md",
                "content/articles/2026/report.pdf"));
    bureau.save(name, "litter " + dice.mark(), dice);
    return name;
  }
}
