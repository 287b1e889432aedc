package org.broadsheet.exact;

import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.broadsheet.build.Stage;
import org.jspecify.annotations.Nullable;

/** What happens besides the site: the clock, the options, the output, the memory, the disk. */
final class MachineChanges {

  private static final Pattern MOMENT = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d) (\\d\\d:\\d\\d)Z");

  private MachineChanges() {}

  static List<Change> all() {
    return List.of(
        new Change("clock moved", 8, MachineChanges::clock),
        new Change("clock at a boundary", 6, MachineChanges::boundary),
        new Change("drafts flipped", 3, MachineChanges::drafts),
        new Change("portable flipped", 2, MachineChanges::portable),
        new Change("output edited", 3, MachineChanges::outputEdited),
        new Change("output edited at equal size and time", 2, MachineChanges::outputHidden),
        new Change("output deleted", 3, MachineChanges::outputDeleted),
        new Change("output touched", 2, MachineChanges::outputTouched),
        new Change("output folder in the place of a file", 1, MachineChanges::outputFolder),
        new Change("whole output deleted", 1, MachineChanges::outputGone),
        new Change("file of others in the output", 2, MachineChanges::foreign),
        new Change("file of others in the way", 2, MachineChanges::inTheWay),
        new Change("file of others removed", 3, MachineChanges::foreignRemoved),
        new Change("memory deleted", 2, MachineChanges::memoryGone),
        new Change("file of the memory deleted", 3, MachineChanges::memoryFileGone),
        new Change("file of the memory damaged", 5, MachineChanges::memoryDamaged),
        new Change("memory is a file", 1, MachineChanges::memoryIsFile),
        new Change("memory or output kept", 3, MachineChanges::keep),
        new Change("older memory or output back", 4, MachineChanges::keptBack),
        new Change("site copied elsewhere", 2, MachineChanges::copied),
        new Change("list of our files lost", 1, MachineChanges::listLost),
        new Change("edit during the build", 4, MachineChanges::meanwhile),
        new Change("build broken off", 3, MachineChanges::breakOff));
  }

  private static String clock(Bureau bureau, Dice dice) {
    Duration step =
        dice.oneIn(2)
            ? Duration.ofMinutes(dice.between(1, 3000))
            : Duration.ofDays(dice.between(1, 40));
    Instant next = dice.oneIn(3) ? bureau.at.minus(step) : bureau.at.plus(step);
    bureau.at = near(next) ? next : Bureau.FOUNDED;
    return bureau.at.toString();
  }

  /** Years ago, the paper was all but empty. */
  private static boolean near(Instant instant) {
    return Duration.between(Bureau.FOUNDED, instant).abs().toDays() < 90;
  }

  /** Goes to a moment that stands in a story, or to just before it. */
  private static @Nullable String boundary(Bureau bureau, Dice dice) {
    List<Instant> moments = new ArrayList<>();
    for (String story : bureau.stories()) {
      for (MatchResult match : MOMENT.matcher(bureau.site.text(story)).results().toList()) {
        Instant moment = Instant.parse(match.group(1) + "T" + match.group(2) + ":00Z");
        if (near(moment)) {
          moments.add(moment);
        }
      }
    }
    if (moments.isEmpty()) {
      return null;
    }
    bureau.at = dice.any(moments).minusSeconds(dice.below(2));
    return bureau.at.toString();
  }

  private static String drafts(Bureau bureau, Dice dice) {
    bureau.drafts = !bureau.drafts;
    return String.valueOf(bureau.drafts);
  }

  private static String portable(Bureau bureau, Dice dice) {
    bureau.portable = !bureau.portable;
    return String.valueOf(bureau.portable);
  }

  private static @Nullable String anyOutput(Bureau bureau, Dice dice) {
    List<String> ours =
        bureau.output().files("").stream()
            .filter(name -> !name.startsWith(Proof.RECORDS) && !bureau.foreign.containsKey(name))
            .toList();
    return ours.isEmpty() ? null : dice.any(ours);
  }

  private static @Nullable String outputEdited(Bureau bureau, Dice dice) {
    String name = anyOutput(bureau, dice);
    if (name != null) {
      Folder output = bureau.output();
      output.write(name, dice.oneIn(2) ? "" : output.text(name) + dice.mark());
    }
    return name;
  }

  private static @Nullable String outputHidden(Bureau bureau, Dice dice) {
    String name = anyOutput(bureau, dice);
    byte[] bytes = name == null ? new byte[0] : bureau.output().bytes(name);
    if (name == null || bytes.length == 0) {
      return null;
    }
    FileTime time = bureau.output().time(name);
    bytes[dice.below(bytes.length)] ^= 1;
    bureau.output().write(name, bytes);
    bureau.output().time(name, time);
    return name;
  }

  private static @Nullable String outputDeleted(Bureau bureau, Dice dice) {
    String name = anyOutput(bureau, dice);
    if (name != null) {
      bureau.output().delete(name);
    }
    return name;
  }

  private static @Nullable String outputTouched(Bureau bureau, Dice dice) {
    String name = anyOutput(bureau, dice);
    if (name != null) {
      bureau.output().time(name, FileTime.from(Instant.EPOCH.plusSeconds(dice.below(2_000_000))));
    }
    return name;
  }

  private static @Nullable String outputFolder(Bureau bureau, Dice dice) {
    String name = anyOutput(bureau, dice);
    if (name != null) {
      bureau.output().delete(name);
      bureau.output().write(name + "/x", "");
      bureau.output().delete(name + "/x");
    }
    return name;
  }

  private static @Nullable String outputGone(Bureau bureau, Dice dice) {
    if (!bureau.foreign.isEmpty()) {
      return null;
    }
    bureau.output().delete("");
    return "";
  }

  private static String foreign(Bureau bureau, Dice dice) {
    String name =
        dice.any(List.of("notes", "2026/notes", "media/notes")) + bureau.number() + ".txt";
    return put(bureau, name, "not ours " + dice.mark());
  }

  private static String put(Bureau bureau, String name, String text) {
    bureau.output().write(name, text);
    bureau.foreign.put(name, bureau.output().bytes(name));
    return name;
  }

  /** Puts a file where a page will come, which a reporter adds at the same time. */
  private static String inTheWay(Bureau bureau, Dice dice) {
    String stem = "page-" + bureau.number();
    bureau.save(
        "content/pages/" + stem + ".md", "---\nheadline: In the way\n---\n" + dice.mark(), dice);
    return put(bureau, dice.oneIn(3) ? stem : stem + "/index.html", "not ours " + dice.mark());
  }

  private static @Nullable String foreignRemoved(Bureau bureau, Dice dice) {
    if (bureau.foreign.isEmpty()) {
      return null;
    }
    String name = dice.any(List.copyOf(bureau.foreign.keySet()));
    bureau.output().delete(name);
    bureau.foreign.remove(name);
    return name;
  }

  private static String memoryGone(Bureau bureau, Dice dice) {
    bureau.memory().delete("");
    if (dice.oneIn(2)) {
      bureau.memory().write("x", "");
      bureau.memory().delete("x");
    }
    return "";
  }

  private static @Nullable String anyMemory(Bureau bureau, Dice dice) {
    List<String> files = bureau.memory().files("");
    return files.isEmpty() ? null : dice.any(files);
  }

  private static @Nullable String memoryFileGone(Bureau bureau, Dice dice) {
    String name = anyMemory(bureau, dice);
    if (name != null) {
      bureau.memory().delete(name);
    }
    return name;
  }

  private static @Nullable String memoryDamaged(Bureau bureau, Dice dice) {
    String name = anyMemory(bureau, dice);
    byte[] bytes = name == null ? new byte[0] : bureau.memory().bytes(name);
    if (name == null || bytes.length == 0) {
      return null;
    }
    int place = dice.below(bytes.length);
    int way = dice.below(5);
    byte[] damaged = bytes.clone();
    switch (way) {
      case 0 -> damaged[place] ^= (byte) (1 << dice.below(8));
      case 1 -> damaged = Arrays.copyOf(bytes, place);
      case 2 -> damaged = Arrays.copyOf(bytes, bytes.length + 1 + place);
      case 3 -> Arrays.fill(damaged, place, bytes.length, (byte) 0);
      default -> damaged[dice.oneIn(2) ? 0 : bytes.length - 1]++;
    }
    bureau.memory().write(name, damaged);
    return name + ", way " + way + " at " + place;
  }

  private static String memoryIsFile(Bureau bureau, Dice dice) {
    bureau.memory().delete("");
    bureau.site.write(Bureau.MEMORY, "not a folder");
    return "";
  }

  private static @Nullable String keep(Bureau bureau, Dice dice) {
    boolean memory = dice.oneIn(2);
    Folder folder = memory ? bureau.memory() : bureau.output();
    if (!folder.has("") || bureau.keepsakes.size() > 5) {
      return null;
    }
    bureau.keep(folder, memory ? null : bureau.foreign);
    return memory ? "memory" : "output";
  }

  private static @Nullable String keptBack(Bureau bureau, Dice dice) {
    if (bureau.keepsakes.isEmpty()) {
      return null;
    }
    Bureau.Keepsake kept = dice.any(bureau.keepsakes);
    boolean memory = kept.foreign() == null;
    Folder folder = memory ? bureau.memory() : bureau.output();
    folder.delete("");
    new Folder(kept.folder()).copyTo(folder.root(), dice.oneIn(2));
    if (kept.foreign() != null) {
      bureau.foreign = new TreeMap<>(kept.foreign());
    }
    return (memory ? "memory of " : "output of ") + kept.folder().getFileName();
  }

  private static String copied(Bureau bureau, Dice dice) {
    boolean withTimes = dice.oneIn(2);
    bureau.moveAway(withTimes);
    return withTimes ? "with its times" : "with new times";
  }

  /** Nothing else may have changed: what the list does not name and is not equal is not ours. */
  private static @Nullable String listLost(Bureau bureau, Dice dice) {
    if (!bureau.inStep || !bureau.output().has(".broadsheet-manifest")) {
      return null;
    }
    bureau.output().delete(".broadsheet-manifest");
    bureau.alone = true;
    return "";
  }

  /** A reporter saves a file while a build runs, which may see it or not; the next one must. */
  private static String meanwhile(Bureau bureau, Dice dice) {
    Stage stage = dice.any(List.of(Stage.values()));
    Dice later = dice.apart();
    Change change =
        later.oneIn(2)
            ? new Change("edit of equal size and time", 1, (b, d) -> FileChanges.mark(b, d, true))
            : later.any(StoryChanges.all());
    bureau.meanwhile.put(stage, () -> change.act().on(bureau, later));
    return change.kind() + " when the build begins to " + stage.word();
  }

  private static String breakOff(Bureau bureau, Dice dice) {
    bureau.breakOff = dice.below(150);
    return "after " + bureau.breakOff + " pages";
  }
}
