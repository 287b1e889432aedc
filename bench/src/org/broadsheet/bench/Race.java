package org.broadsheet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every scenario of one archive: the contestants build in turns, each time in a new process. */
final class Race {

  private static final String WARNING = ": warning: ";

  private final Settings settings;
  private final int stories;
  private final Meter meter;
  private final Report report;
  private final Path folder;
  private final Path log;
  private final List<Contestant> contestants;
  private final Map<Contestant, Outputs> outputs = new HashMap<>();

  Race(
      Settings settings,
      int stories,
      Meter meter,
      Report report,
      Path folder,
      List<Contestant> contestants)
      throws IOException {
    this.settings = settings;
    this.stories = stories;
    this.meter = meter;
    this.report = report;
    this.folder = folder;
    this.log = folder.resolve("log");
    this.contestants = contestants;
    for (Contestant contestant : contestants) {
      Path place = folder.resolve("output").resolve(contestant.name());
      outputs.put(contestant, new Outputs(Files.createDirectories(place)));
    }
  }

  /**
   * Runs it.
   *
   * @param references by their names, whom the others are compared with
   * @return whether every incremental build was right, as far as that was to be checked
   */
  boolean run(List<String> references) throws IOException, InterruptedException {
    boolean right = true;
    if (!settings.scenarios().contains(Scenario.COLD)) {
      for (Contestant contestant : contestants) {
        build(contestant, Scenario.COLD);
      }
    }
    for (Scenario scenario : settings.scenarios()) {
      for (int round = 1; round <= settings.repeat(); round++) {
        for (Contestant contestant : inTurn(round)) {
          if (contestant.runs(scenario)) {
            scenario.happen(contestant.site(), round);
            report.add(measure(contestant, scenario, round));
            if (scenario == Scenario.COLD && round == 1) {
              warn(contestant);
            }
          }
        }
      }
      List<String> names = contestants.stream().map(Contestant::name).toList();
      report.print(scenario, names, references);
      if (settings.check() && scenario != Scenario.COLD && scenario != Scenario.FLOOR) {
        right &= check(scenario);
      }
    }
    return right;
  }

  /** The archive is without fault, so a warning tells of a setting that a version does not know. */
  private void warn(Contestant contestant) throws IOException {
    Files.readAllLines(log).stream()
        .filter(line -> line.contains(WARNING))
        .limit(5)
        .forEach(line -> report.say(contestant.name() + " says: " + line));
  }

  /** Whoever began in one round ends the next. */
  private List<Contestant> inTurn(int round) {
    List<Contestant> turn = new ArrayList<>(contestants);
    Collections.rotate(turn, -round);
    return turn;
  }

  private Usage build(Contestant contestant, Scenario scenario)
      throws IOException, InterruptedException {
    Path output = outputs.get(contestant).current();
    if (scenario == Scenario.COLD && contestant.runs(scenario)) {
      contestant.forget();
      output = outputs.get(contestant).next();
    } else if (scenario == Scenario.FLOOR) {
      output = outputs.get(contestants.get(0)).current();
    }
    return contestant.runs(scenario)
        ? meter.run(contestant.command(output), contestant.environment(), log)
        : new Usage(0, 0, 0);
  }

  private Sample measure(Contestant contestant, Scenario scenario, int round)
      throws IOException, InterruptedException {
    FileTime before = moment();
    double busy = Machine.busy();
    Usage usage = build(contestant, scenario);
    double others = (Machine.busy() - busy - usage.cpu()) / usage.wall();
    Contestant whose = scenario == Scenario.FLOOR ? contestants.get(0) : contestant;
    Folders.Count count = Folders.count(outputs.get(whose).current(), before);
    return new Sample(
        stories, scenario, contestant.name(), round, usage, count, Math.max(0, others));
  }

  /** A moment on the clock of the disk, after all that has been written before. */
  private FileTime moment() throws IOException, InterruptedException {
    Thread.sleep(20);
    Path mark = Files.writeString(folder.resolve("mark"), "");
    return (FileTime) Files.getAttribute(mark, "unix:ctime");
  }

  /** Builds every site from nothing, beside what its incremental builds left, and compares. */
  private boolean check(Scenario scenario) throws IOException, InterruptedException {
    boolean right = true;
    for (Contestant contestant : contestants) {
      if (!contestant.exact()) {
        continue;
      }
      Path aside = Files.createDirectory(folder.resolve("aside"));
      Path clean = aside.resolve("output");
      move(contestant, contestant.site().folder(), aside);
      meter.run(contestant.command(clean), contestant.environment(), log);
      contestant.forget();
      move(contestant, aside, contestant.site().folder());
      List<String> wrong = Folders.differences(clean, outputs.get(contestant).current());
      report.say(
          "          "
              + contestant.name()
              + (wrong.isEmpty()
                  ? " left the same bytes as a build from nothing"
                  : " left WRONG files after " + scenario.word() + ": " + wrong.size()));
      wrong.stream().limit(10).forEach(name -> report.say("            " + name));
      right &= wrong.isEmpty();
      Folders.delete(aside);
    }
    return right;
  }

  private static void move(Contestant contestant, Path from, Path to) throws IOException {
    for (String memory : contestant.memory()) {
      if (Files.exists(from.resolve(memory))) {
        Files.move(from.resolve(memory), to.resolve(memory));
      }
    }
  }
}
