package org.broadsheet.exact;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What happens at a paper between two builds. */
final class Day {

  private static final int TRIES = 12;

  private static final List<Change> ALL =
      Stream.of(
              StoryChanges.all(),
              PaperChanges.all(),
              ThemeChanges.all(),
              FileChanges.all(),
              MachineChanges.all())
          .flatMap(List::stream)
          .toList();

  private final List<Change> changes;
  private final int weight;

  /** Days of which only changes of some kinds are known, given as a regular expression. */
  Day(String kinds) {
    changes = ALL.stream().filter(change -> change.kind().matches(kinds)).toList();
    weight = changes.stream().mapToInt(Change::weight).sum();
  }

  /** Changes some things, or nothing, and says what. */
  List<String> of(Bureau bureau, boolean wentWell, Dice dice) {
    List<String> log = new ArrayList<>();
    if (!wentWell && !dice.oneIn(4)) {
      bureau.goBack(dice);
      bureau.inStep = false;
      log.add("went back to what could be built last");
      if (dice.oneIn(2)) {
        return log;
      }
    }
    int count = dice.oneIn(8) ? 0 : dice.oneIn(3) ? dice.between(2, 5) : 1;
    bureau.alone = false;
    for (int i = 0; i < count && !bureau.alone; i++) {
      change(bureau, dice, log);
    }
    return log;
  }

  private void change(Bureau bureau, Dice dice, List<String> log) {
    for (int i = 0; i < TRIES; i++) {
      Change change = any(dice);
      String done = change.act().on(bureau, dice);
      if (done != null) {
        bureau.inStep = false;
        log.add(done.isEmpty() ? change.kind() : change.kind() + ": " + done);
        return;
      }
    }
  }

  private Change any(Dice dice) {
    int left = dice.below(weight);
    for (Change change : changes) {
      left -= change.weight();
      if (left < 0) {
        return change;
      }
    }
    throw new IllegalStateException("the weights do not add up");
  }
}
