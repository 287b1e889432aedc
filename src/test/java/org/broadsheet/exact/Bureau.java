package org.broadsheet.exact;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.broadsheet.build.BuildOptions;
import org.broadsheet.build.Stage;
import org.jspecify.annotations.Nullable;

/** A paper's folder with its output and its memory while people work on it. */
final class Bureau {

  static final String OUTPUT = "public";
  static final String MEMORY = ".broadsheet";
  static final Instant FOUNDED = Instant.parse("2026-11-23T12:00:00Z");

  private static final List<String> SOURCES =
      List.of("content", "templates", "static", "site.yaml");

  private final Path home;
  private int moves;
  private int names = 100;

  /** The site's folder. */
  Folder site;

  /** The instant of the next build. */
  Instant at = FOUNDED;

  boolean drafts;
  boolean portable;

  /** Files of others in the output, by name. */
  SortedMap<String, byte[]> foreign = new TreeMap<>();

  /** Whether the last build went well and nothing happened since. */
  boolean inStep;

  /** Whether nothing else may happen before the next build. */
  boolean alone;

  /** What happens while the next build runs, when a stage begins. */
  final Map<Stage, Runnable> meanwhile = new EnumMap<>(Stage.class);

  /** After how many steps of its work the next build breaks off, or -1. */
  int breakOff = -1;

  /** Copies of memories and outputs of earlier days. */
  final List<Keepsake> keepsakes = new ArrayList<>();

  private SortedMap<String, byte[]> good = new TreeMap<>();
  private Instant goodAt = FOUNDED;
  private boolean goodDrafts;
  private Set<String> goodForeign = Set.of();

  /**
   * What was kept of an earlier day.
   *
   * @param folder the copy
   * @param foreign the files of others in it; null for a memory
   */
  record Keepsake(Path folder, @Nullable SortedMap<String, byte[]> foreign) {}

  Bureau(Path home) {
    this.home = home;
    this.site = new Folder(home.resolve("site"));
  }

  Path home() {
    return home;
  }

  Folder output() {
    return new Folder(site.root().resolve(OUTPUT));
  }

  Folder memory() {
    return new Folder(site.root().resolve(MEMORY));
  }

  BuildOptions options() {
    return new BuildOptions(site.root(), output().root(), at, drafts, portable, memory().root());
  }

  /** A number that no file has in its name yet. */
  int number() {
    return names++;
  }

  /** The stories whose keys can be read. */
  List<String> stories() {
    return sheets("content/articles");
  }

  /** The Markdown files below a folder whose keys can be read. */
  List<String> sheets(String folder) {
    return site.files(folder).stream()
        .filter(name -> name.endsWith(".md") && Sheet.of(site.text(name)) != null)
        .toList();
  }

  /** Every file that people write. */
  List<String> sources() {
    return SOURCES.stream().flatMap(name -> site.files(name).stream()).toList();
  }

  List<String> texts() {
    return sources().stream().filter(name -> !name.endsWith(".png")).toList();
  }

  List<String> pictures() {
    return Stream.of("content", "static")
        .flatMap(name -> site.files(name).stream())
        .filter(name -> name.endsWith(".png"))
        .toList();
  }

  /** The ids of the authors who have a file. */
  List<String> authors() {
    return sheets("content/authors").stream().map(Bureau::stem).toList();
  }

  /** The name of a file without folder and ending, or of the folder that it is the index of. */
  static String stem(String file) {
    String name = file.replaceFirst("/index\\.md$", "");
    String last = name.substring(name.lastIndexOf('/') + 1);
    int dot = last.lastIndexOf('.');
    return dot < 0 ? last : last.substring(0, dot);
  }

  /** Writes a file the way one editor or another does. */
  void save(String name, byte[] bytes, Dice dice) {
    if (dice.oneIn(2)) {
      site.write(name, bytes);
    } else {
      site.replace(name, bytes);
    }
  }

  void save(String name, Object text, Dice dice) {
    save(name, text.toString().getBytes(StandardCharsets.UTF_8), dice);
  }

  /** Changes a story or other file with keys, which must be one of {@link #sheets}. */
  void edit(String name, Dice dice, Consumer<Sheet> change) {
    Sheet sheet = Sheet.of(site.text(name));
    if (sheet == null) {
      throw new IllegalArgumentException("not a file with keys: " + name);
    }
    change.accept(sheet);
    save(name, sheet, dice);
  }

  Sheet settings() {
    return Sheet.settings(site.text("site.yaml"));
  }

  /** Replaces words in every file with text in the content, such as a name that links use. */
  void replaceEverywhere(String old, String fresh, Dice dice) {
    for (String name : sheets("content")) {
      String text = site.text(name);
      if (text.contains(old)) {
        save(name, text.replace(old, fresh), dice);
      }
    }
  }

  /** Takes what people wrote for what they may go back to. */
  void remember() {
    good = new TreeMap<>();
    sources().forEach(name -> good.put(name, site.bytes(name)));
    goodAt = at;
    goodDrafts = drafts;
    goodForeign = Set.copyOf(foreign.keySet());
  }

  /** Whether there was a site that could be built. */
  boolean founded() {
    return !good.isEmpty();
  }

  /** Goes back to the last files and the moment that could be built. */
  void goBack(Dice dice) {
    at = goodAt;
    drafts = goodDrafts;
    for (String name : List.copyOf(foreign.keySet())) {
      if (!goodForeign.contains(name)) {
        output().delete(name);
        foreign.remove(name);
      }
    }
    for (String name : sources()) {
      if (!good.containsKey(name)) {
        site.delete(name);
      }
    }
    Set<String> left = new HashSet<>(sources());
    for (Map.Entry<String, byte[]> file : good.entrySet()) {
      String name = file.getKey();
      if (!left.contains(name)) {
        site.delete(name); // where a folder took the place of the file
        site.write(name, file.getValue());
      } else if (!Arrays.equals(site.bytes(name), file.getValue())) {
        save(name, file.getValue(), dice);
      }
    }
  }

  /** Goes on with a copy of everything in another place; the first is gone. */
  void moveAway(boolean withTimes) {
    Folder old = site;
    moves++;
    Path next = home.resolve("site-" + moves);
    old.copyTo(next, withTimes);
    site = new Folder(next);
    old.delete("");
  }

  /** Keeps a copy of the memory or the output of today. */
  void keep(Folder folder, @Nullable SortedMap<String, byte[]> others) {
    Path copy = home.resolve("kept-" + keepsakes.size());
    folder.copyTo(copy, true);
    keepsakes.add(new Keepsake(copy, others == null ? null : new TreeMap<>(others)));
  }
}
