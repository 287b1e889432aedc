package org.broadsheet.bench.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.broadsheet.bench.corpus.Archive;
import org.broadsheet.bench.corpus.BroadsheetDialect;
import org.broadsheet.bench.corpus.PaperSite;

/** Measures how long it takes from saving a file until a browser has what came of it. */
public final class ServeBench {

  private static final String USAGE =
      """
      usage: bench/serve [COUNT...] [options]
        COUNT          stories in the archive (1000); several are measured one after the other
        --repeat N     edits of each kind, whose median is printed (25)
        --warm N       edits of each kind before, which do not count (10)
        --dir DIR      where to work (the system's folder for temporary files)
        --site DIR     measure on this site, which must be like those of bench/run --generate
      """;

  private final Path home;
  private final int repeat;
  private final int warm;
  /** A site may be measured more than once. */
  private final String run = Long.toString(System.currentTimeMillis(), 36);

  private int number;

  private ServeBench(Path home, int repeat, int warm) {
    this.home = home;
    this.repeat = repeat;
    this.warm = warm;
  }

  /** Measures. The property {@code home} is the folder of Broadsheet. */
  public static void main(String[] args) throws IOException, InterruptedException {
    List<Integer> counts = new ArrayList<>();
    int repeat = 25;
    int warm = 10;
    Path dir = Path.of(System.getProperty("java.io.tmpdir"));
    Optional<Path> site = Optional.empty();
    try {
      for (int i = 0; i < args.length; i++) {
        switch (args[i]) {
          case "--help" -> {
            System.out.print(USAGE);
            return;
          }
          case "--repeat" -> repeat = Integer.parseInt(args[++i]);
          case "--warm" -> warm = Integer.parseInt(args[++i]);
          case "--dir" -> dir = Path.of(args[++i]);
          case "--site" -> site = Optional.of(Path.of(args[++i]));
          default -> counts.add(Integer.parseInt(args[i].replaceAll("[,_]", "")));
        }
      }
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      System.err.print(USAGE);
      System.exit(2);
      return;
    }
    Path home = Path.of(System.getProperty("home", "")).toAbsolutePath().normalize();
    ServeBench bench = new ServeBench(home, repeat, warm);
    System.out.printf(
        Locale.ROOT,
        "%9s  %-9s %9s %9s %9s %9s%n",
        "stories", "edit", "least ms", "median", "p90", "load");
    if (site.isPresent()) {
      bench.measure(site.get().toAbsolutePath().normalize(), "site");
      return;
    }
    for (int count : counts.isEmpty() ? List.of(1000) : counts) {
      Path work = Files.createTempDirectory(dir, "broadsheet-serve-");
      try {
        Path folder = work.resolve("site");
        PaperSite.write(
            new Archive(7, count),
            new BroadsheetDialect(Optional.of(bench.template()), Optional.empty()),
            folder);
        bench.measure(folder, Integer.toString(count));
      } finally {
        delete(work);
      }
    }
  }

  private String template() throws IOException {
    try (JarFile jar = new JarFile(home.resolve("target/broadsheet.jar").toFile())) {
      return new String(
          jar.getInputStream(jar.getJarEntry("theme/templates/article.html")).readAllBytes(),
          StandardCharsets.UTF_8);
    }
  }

  private void measure(Path site, String count) throws IOException, InterruptedException {
    List<Path> stories;
    try (Stream<Path> files = Files.walk(site.resolve("content/articles"))) {
      stories = files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
    String template = template();
    Files.createDirectories(site.resolve("static/css"));
    Files.writeString(site.resolve("static/css/bench.css"), "\n");
    Files.createDirectories(site.resolve("templates"));
    Files.writeString(site.resolve("templates/article.html"), template);
    Path log = Files.createTempFile("broadsheet-serve", ".log");
    List<String> launcher = List.of(home.resolve("broadsheet").toString());
    try (Preview preview = Preview.start(launcher, site, ProcessBuilder.Redirect.to(log.toFile()))) {
      for (int i = 0; i < warm; i++) {
        for (Edit edit : Edit.values()) {
          millis(preview, site, stories, template, edit);
        }
      }
      for (Edit edit : Edit.values()) {
        double[] millis = new double[repeat];
        for (int i = 0; i < repeat; i++) {
          millis[i] = millis(preview, site, stories, template, edit);
        }
        Arrays.sort(millis);
        System.out.printf(
            Locale.ROOT,
            "%9s  %-9s %9.0f %9.0f %9.0f %9s%n",
            count,
            edit.word(),
            millis[0],
            millis[repeat / 2],
            millis[Math.min(repeat - 1, repeat * 9 / 10)],
            Load.now());
      }
    } catch (IOException e) {
      System.err.print(Files.readString(log));
      throw e;
    } finally {
      Files.delete(log);
    }
  }

  private double millis(
      Preview preview, Path site, List<Path> stories, String template, Edit edit)
      throws IOException, InterruptedException {
    number++;
    Path story = stories.get((int) (number * 7919L % stories.size()));
    String words = "bench-" + run + "-" + number;
    Edit.Saving saving = edit.of(site, story, template, words);
    // What went before is over, on both sides.
    Thread.sleep(60);
    preview.forget();
    if (number % 2 == 0) {
      saving.byRename();
    } else {
      saving.inPlace();
    }
    long saved = System.nanoTime();
    return (preview.awaitWords(saving.url(), words) - saved) / 1e6;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted((one, other) -> other.compareTo(one)).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
