package org.broadsheet.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.bench.corpus.Archive;
import org.broadsheet.bench.corpus.BroadsheetDialect;
import org.broadsheet.bench.corpus.HugoDialect;
import org.broadsheet.bench.corpus.PaperSite;

/** The program behind {@code bench/run}. */
public final class Main {

  /** What memory of a file's age must not depend on is long past when the first build begins. */
  private static final long SETTLING_MILLIS = 3000;

  private final Settings settings;
  private final Path home;
  private final Report report;
  private final Path work;

  private Main(Settings settings, Path home, Report report, Path work) {
    this.settings = settings;
    this.home = home;
    this.report = report;
    this.work = work;
  }

  /**
   * Measures, and ends with 1 where a check failed. The property {@code home} is the folder of
   * Broadsheet; without it, that is the current one.
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (List.of(args).contains("--help")) {
      System.out.print(Settings.USAGE);
      return;
    }
    Settings settings;
    try {
      settings = Settings.of(args);
    } catch (IllegalArgumentException e) {
      System.err.println("bench: " + e.getMessage() + "\n" + Settings.USAGE);
      System.exit(2);
      return;
    }
    Path home = Path.of(System.getProperty("home", "")).toAbsolutePath().normalize();
    Report report = new Report(System.out, settings.json());
    if (settings.generate().isPresent()) {
      generate(settings, home, settings.generate().get());
      return;
    }
    Files.createDirectories(settings.dir());
    Path work = Files.createTempDirectory(settings.dir(), "broadsheet-bench-");
    if (!settings.keep()) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> deleteAll(work)));
    }
    boolean right = new Main(settings, home, report, work).run();
    System.exit(right ? 0 : 1);
  }

  private static void generate(Settings settings, Path home, Path folder) throws IOException {
    Archive archive = new Archive(settings.seed(), settings.counts().get(0));
    PaperSite.write(
        archive,
        new BroadsheetDialect(Optional.empty(), settings.refresh()),
        folder.resolve("broadsheet"));
    PaperSite.write(archive, hugoDialect(home), folder.resolve("hugo"));
  }

  private static HugoDialect hugoDialect(Path home) {
    return new HugoDialect(home.resolve("bench/hugo"), home.resolve("static"));
  }

  private static void deleteAll(Path work) {
    try {
      Folders.delete(work);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean run() throws IOException, InterruptedException {
    Meter meter = Meter.ofThisMachine(work);
    Map<String, String> facts = new LinkedHashMap<>(Machine.facts(work));
    facts.put("measured by", meter.name());
    Map<String, Installation> versions = installations();
    for (Map.Entry<String, Installation> version : versions.entrySet()) {
      // This also makes the class archive that the launcher makes on its first start.
      facts.put(version.getKey(), words(meter, version.getValue()));
    }
    Optional<String> hugo = settings.hugo().filter(program -> knows(meter, program, facts));
    facts.put("load", Machine.load());
    report.facts(facts);

    boolean right = true;
    for (int stories : settings.counts()) {
      right &= run(stories, meter, versions, hugo);
    }
    report.say("\nload at the end: " + Machine.load());
    return right;
  }

  private boolean run(
      int stories, Meter meter, Map<String, Installation> versions, Optional<String> hugo)
      throws IOException, InterruptedException {
    Path folder = Files.createDirectory(work.resolve(Integer.toString(stories)));
    Archive archive = new Archive(settings.seed(), stories);
    List<Contestant> contestants = new ArrayList<>();
    for (Map.Entry<String, Installation> version : versions.entrySet()) {
      String template = version.getValue().resource("theme/templates/article.html");
      contestants.add(
          new BroadsheetContestant(
              version.getKey(),
              version.getValue(),
              PaperSite.write(
                  archive,
                  new BroadsheetDialect(Optional.of(template), settings.refresh()),
                  folder.resolve("site").resolve(version.getKey()))));
    }
    List<String> references = new ArrayList<>();
    if (hugo.isPresent()) {
      PaperSite site =
          PaperSite.write(archive, hugoDialect(home), folder.resolve("site").resolve("hugo"));
      contestants.add(new HugoContestant(hugo.get(), site));
      references.add("hugo");
    }
    String first = contestants.get(0).name();
    if (versions.size() > 1) {
      references.add(first);
    }
    if (settings.scenarios().contains(Scenario.FLOOR)) {
      contestants.add(new FloorContestant(floor(folder, meter), contestants.get(0).site()));
    }
    Thread.sleep(SETTLING_MILLIS);
    report.begin(stories, settings.repeat());
    boolean right = new Race(settings, stories, meter, report, folder, contestants).run(references);
    report.printFloor(first);
    if (!settings.keep()) {
      Folders.delete(folder);
    }
    return right;
  }

  private Map<String, Installation> installations() throws IOException {
    Map<String, Path> jars =
        settings.jars().isEmpty()
            ? Map.of("broadsheet", home.resolve("target/broadsheet.jar"))
            : settings.jars();
    Map<String, Installation> installations = new LinkedHashMap<>();
    for (Map.Entry<String, Path> jar : jars.entrySet()) {
      installations.put(
          jar.getKey(), install(work.resolve("program").resolve(jar.getKey()), jar.getValue()));
    }
    return installations;
  }

  private Installation floor(Path folder, Meter meter) throws IOException, InterruptedException {
    Path jar = folder.resolve("floor.jar");
    Installation.packFloor(jar);
    Installation floor = install(folder.resolve("floor"), jar);
    floor.start(Floor.class);
    words(meter, floor);
    return floor;
  }

  private Installation install(Path folder, Path jar) throws IOException {
    Map<String, String> environment = new LinkedHashMap<>();
    settings.java().ifPresent(java -> environment.put("BROADSHEET_JAVA", java.toString()));
    return Installation.of(folder, home.resolve("broadsheet"), jar, environment);
  }

  /** What a program says of itself. */
  private String words(Meter meter, Installation installation)
      throws IOException, InterruptedException {
    Path log = work.resolve("log");
    List<String> command = List.of(installation.launcher().toString(), "--version");
    meter.run(command, installation.environment(), log);
    return String.join(", ", Files.readAllLines(log));
  }

  private boolean knows(Meter meter, String program, Map<String, String> facts) {
    try {
      Path log = work.resolve("log");
      meter.run(List.of(program, "version"), Map.of(), log);
      facts.put("hugo", Files.readString(log).strip());
      return true;
    } catch (IOException e) {
      facts.put("hugo", "not here");
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
