package org.broadsheet.scaffold;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.broadsheet.config.SiteConfig;
import org.broadsheet.config.SiteConfigReader;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.Problems;
import org.broadsheet.problem.Severity;
import org.broadsheet.theme.Theme;

/**
 * Makes a small working paper in an empty folder: settings, authors, and three invented stories.
 */
public final class StarterPaper {

  private static final String ENGLISH = "en";

  /** The languages that the stories are written in. */
  private static final Set<String> WRITTEN = Set.of(ENGLISH, "fa");

  /** How many days ago each story appeared, and when. */
  private static final Map<Integer, LocalTime> APPEARED =
      Map.of(1, LocalTime.of(8, 15), 3, LocalTime.of(17, 40), 6, LocalTime.of(9, 5));

  private final Path folder;
  private final SiteConfig config;
  private final String settings;
  private final Instant now;

  private StarterPaper(Path folder, SiteConfig config, String settings, Instant now) {
    this.folder = folder;
    this.config = config;
    this.settings = settings;
    this.now = now;
  }

  /**
   * Makes a paper.
   *
   * @param folder where; made if it is not there
   * @param now the stories appeared in the days before
   * @throws Refusal where the folder is in use, or no paper can be made of what is ordered
   * @throws IOException where the disk fails; then what was made of the paper is taken away again
   */
  public static NewPaper make(Path folder, PaperOrder order, Instant now)
      throws IOException, Refusal {
    refuseWhereInUse(folder);
    String settings = settings(order);
    Problems problems = new Problems();
    SiteConfig config = new SiteConfigReader(problems).read(settings);
    for (Problem problem : problems.sorted()) {
      if (problem.severity() == Severity.ERROR) {
        throw new Refusal(problem.message(), String.valueOf(problem.hint()));
      }
    }
    if (config == null) {
      throw new IllegalStateException("settings without an error: " + settings);
    }
    return new StarterPaper(folder, config, settings, now).write();
  }

  private static void refuseWhereInUse(Path folder) throws IOException, Refusal {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        if (files.findAny().isEmpty()) {
          return;
        }
      }
      throw new Refusal(
          "the folder " + folder.getFileName() + " is not empty",
          "give the name of a folder that is not there");
    }
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      throw new Refusal(
          folder.getFileName() + " is there already",
          "give the name of a folder that is not there");
    }
  }

  private static String settings(PaperOrder order) throws IOException {
    return text(spoken(order.language()) + "/site.yaml")
        .replace("{title}", WrittenValue.of(order.title()))
        .replace("{url}", WrittenValue.of(order.url()))
        .replace("{language}", WrittenValue.of(order.language()))
        .replace("{timezone}", WrittenValue.of(order.timezone()));
  }

  /** The language of the stories in a paper of this one. */
  private static String spoken(String language) {
    String primary = Locale.forLanguageTag(language).getLanguage();
    return WRITTEN.contains(primary) ? primary : ENGLISH;
  }

  private NewPaper write() throws IOException {
    String spoken = spoken(config.language());
    String primary = Locale.forLanguageTag(config.language()).getLanguage();
    List<String> notes = new ArrayList<>();
    Map<String, byte[]> files = new TreeMap<>();
    for (String line : text(spoken + "/files.txt").lines().toList()) {
      String[] names = line.split(" = ", 2);
      files.put(dated(names[1]), content(names[0], spoken.equals(primary)));
    }
    if (!spoken.equals(primary)) {
      notes.add(
          "there are no first stories in the language "
              + config.language()
              + " yet, so they are in English, and say so");
      String words = words(primary);
      if (!words.isEmpty()) {
        String file = "templates/words/" + primary + ".yaml";
        files.put(file, words.getBytes(StandardCharsets.UTF_8));
        notes.add("the words around the stories are in English until you translate " + file);
      }
    }
    write(files);
    return new NewPaper(List.copyOf(files.keySet()), notes);
  }

  private byte[] content(String name, boolean inItsLanguage) throws IOException {
    if (name.endsWith(".jpg")) {
      return bytes(name);
    }
    if (name.endsWith("/site.yaml")) {
      return settings.getBytes(StandardCharsets.UTF_8);
    }
    String text =
        dated(text(name))
            .replace("{title}", config.title())
            .replace("{label}", inItsLanguage ? "" : "language: en\n");
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Fills in the days of the stories, and the folders of their months. */
  private String dated(String text) {
    LocalDate today = now.atZone(config.timezone()).toLocalDate();
    String dated = text;
    int number = 1;
    for (Map.Entry<Integer, LocalTime> story : new TreeMap<>(APPEARED).entrySet()) {
      LocalDate day = today.minusDays(story.getKey());
      dated =
          dated
              .replace("{date-" + number + "}", day + " " + story.getValue())
              .replace("{folder-" + number + "}", day.toString().substring(0, 7).replace('-', '/'));
      number++;
    }
    return dated;
  }

  /** A file of words to translate, where the theme has none for a language; else empty. */
  private String words(String primary) throws IOException {
    try (Theme theme = Theme.of(folder, new Problems())) {
      boolean known =
          theme.template("words/" + primary + ".yaml") != null
              || theme.template("words/" + config.language() + ".yaml") != null;
      String english = theme.template("words/en.yaml");
      return known || english == null
          ? ""
          : "# Translate what stands behind the colons.\n" + english;
    }
  }

  private void write(Map<String, byte[]> files) throws IOException {
    List<Path> written = new ArrayList<>();
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path path = folder.resolve(file.getKey());
        NewFile.write(path, file.getValue());
        written.add(path);
      }
    } catch (IOException e) {
      for (Path path : written) {
        Files.deleteIfExists(path);
      }
      throw e;
    }
  }

  private static String text(String name) throws IOException {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = StarterPaper.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("the program lacks its file " + name);
      }
      return in.readAllBytes();
    }
  }
}
