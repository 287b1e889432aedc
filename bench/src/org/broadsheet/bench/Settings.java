package org.broadsheet.bench;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is to be measured.
 *
 * @param counts how many stories, one run for each
 * @param repeat how many builds of each scenario, per contestant
 * @param dir where the sites and their outputs go, for the time of the run
 * @param java the Java for Broadsheet; without it, the one that the launcher finds
 * @param jars the versions of Broadsheet by name; without any, this one
 * @param hugo the program, or nothing to leave Hugo out
 * @param refresh how recent posts are kept fresh, if that is to be said
 * @param json where every figure goes, for programs
 * @param generate where to put the sites alone, without any building
 */
record Settings(
    List<Integer> counts,
    Set<Scenario> scenarios,
    int repeat,
    long seed,
    Path dir,
    Optional<Path> java,
    Map<String, Path> jars,
    Optional<String> hugo,
    Optional<String> refresh,
    boolean check,
    boolean keep,
    Optional<Path> json,
    Optional<Path> generate) {

  private static final Pattern NAMED_JAR = Pattern.compile("([\\w.-]+)=(.+)");
  private static final Set<String> RESERVED = Set.of("hugo", "floor");

  static final String USAGE =
      """
      usage: bench/run [COUNT...] [options]
        COUNT                   stories in the archive (1000); several are run one after the other
        --scenario LIST         of: cold,same,edit,new,template,author,floor (all)
        --repeat N              builds of each, whose median is printed (5)
        --check                 compare what incremental builds leave with a build from nothing
        --dir DIR               where to work (the system's folder for temporary files)
        --keep                  leave the sites and the last outputs there
        --java HOME             the Java for Broadsheet (the one that the launcher finds)
        --jar [NAME=]JAR        a broadsheet.jar to measure instead of this one; several take turns
        --hugo PROGRAM          the Hugo to compare with (hugo, if there is one)
        --no-hugo               leave Hugo out
        --refresh build|browser how recent posts are kept fresh (Broadsheet's own default)
        --seed N                of the archive (7)
        --json FILE             add every figure to this file, one JSON object on a line
        --generate DIR          only write the sites, to DIR/broadsheet and DIR/hugo
      """;

  /**
   * Reads the words of a command line.
   *
   * @throws IllegalArgumentException where they cannot be understood; the message says why
   */
  static Settings of(String... args) {
    List<Integer> counts = new ArrayList<>();
    Set<Scenario> scenarios = EnumSet.allOf(Scenario.class);
    Map<String, Path> jars = new LinkedHashMap<>();
    int repeat = 5;
    long seed = 7;
    Path dir = Path.of(System.getProperty("java.io.tmpdir"));
    Optional<Path> java = Optional.empty();
    Optional<String> hugo = Optional.of("hugo");
    Optional<String> refresh = Optional.empty();
    boolean check = false;
    boolean keep = false;
    Optional<Path> json = Optional.empty();
    Optional<Path> generate = Optional.empty();
    Deque<String> words = new ArrayDeque<>(List.of(args));
    while (!words.isEmpty()) {
      String word = words.remove();
      try {
        switch (word) {
          case "--scenario" -> scenarios = scenarios(words.remove());
          case "--repeat" -> repeat = number(words.remove());
          case "--check" -> check = true;
          case "--dir" -> dir = Path.of(words.remove());
          case "--keep" -> keep = true;
          case "--java" -> java = Optional.of(Path.of(words.remove()));
          case "--jar" -> addJar(words.remove(), jars);
          case "--hugo" -> hugo = Optional.of(words.remove());
          case "--no-hugo" -> hugo = Optional.empty();
          case "--refresh" -> refresh = Optional.of(words.remove());
          case "--seed" -> seed = number(words.remove());
          case "--json" -> json = Optional.of(Path.of(words.remove()));
          case "--generate" -> generate = Optional.of(Path.of(words.remove()));
          default -> counts.add(number(word));
        }
      } catch (NoSuchElementException e) {
        throw new IllegalArgumentException(word + " needs a value", e);
      }
    }
    return new Settings(
        counts.isEmpty() ? List.of(1000) : counts,
        scenarios,
        repeat,
        seed,
        dir.toAbsolutePath().normalize(),
        java,
        jars,
        hugo,
        refresh,
        check,
        keep,
        json,
        generate);
  }

  private static int number(String word) {
    int number = word.matches("[0-9,_]{1,12}") ? Integer.parseInt(word.replaceAll("[,_]", "")) : 0;
    if (number < 1) {
      throw new IllegalArgumentException("not understood: " + word);
    }
    return number;
  }

  private static Set<Scenario> scenarios(String list) {
    Set<Scenario> scenarios = EnumSet.noneOf(Scenario.class);
    for (String word : list.split(",")) {
      scenarios.add(
          Arrays.stream(Scenario.values())
              .filter(scenario -> scenario.word().equals(word.toLowerCase(Locale.ROOT)))
              .findAny()
              .orElseThrow(() -> new IllegalArgumentException("no such scenario: " + word)));
    }
    return scenarios;
  }

  private static void addJar(String word, Map<String, Path> jars) {
    Matcher named = NAMED_JAR.matcher(word);
    String name = named.matches() ? named.group(1) : "broadsheet-" + (jars.size() + 1);
    if (RESERVED.contains(name) || jars.containsKey(name)) {
      throw new IllegalArgumentException("the name " + name + " is taken");
    }
    jars.put(name, Path.of(named.matches() ? named.group(2) : word).toAbsolutePath());
  }
}
