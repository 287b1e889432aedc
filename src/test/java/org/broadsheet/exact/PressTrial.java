package org.broadsheet.exact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.broadsheet.build.Proof;
import org.broadsheet.build.ProofFile;
import org.broadsheet.build.ProofOptions;
import org.broadsheet.build.ProofPress;
import org.broadsheet.model.UrlPath;
import org.jspecify.annotations.Nullable;

/**
 * One press put to the proof over the days of a script: after each, everything that its proof shows
 * and says is compared with a build from nothing, and the last good proof with what it was.
 */
public final class PressTrial {

  /** What happens to an output, or only between builds, is nothing to a press. */
  static final String KINDS =
      "(?!output|whole output|file of others|site copied|list of|edit during|build broken|portable"
          + "|memory is|older|file of the memory damaged|memory or output).*";

  private final Path scratch;
  private int played;
  private int days;
  private int goodDays;

  /** Lets a press look at what has changed, in one way or another. */
  public interface Lookout extends AutoCloseable {

    /**
     * Lets a press look.
     *
     * @param changed what changed, whether or not anything is there
     */
    void look(ProofPress press, Collection<Path> changed) throws Exception;

    @Override
    default void close() throws IOException {}
  }

  /** Makes a lookout over a site. */
  public interface Lookouts {

    /** The lookout. */
    Lookout over(Path site) throws Exception;
  }

  /**
   * A trial.
   *
   * @param scratch an empty folder to work in
   */
  public PressTrial(Path scratch) {
    this.scratch = scratch;
  }

  /** How many days were played. */
  public int days() {
    return days;
  }

  /** How many of them had a site without errors. */
  public int goodDays() {
    return goodDays;
  }

  /**
   * As the watch over a site does: tells of files, of the folders that they are in, or of
   * everything; sometimes of more than changed.
   */
  public static Lookouts suspecting(long seed) {
    Dice dice = Script.of(seed, 1).dice(77);
    return site ->
        (press, changed) -> {
          List<Path> told = new ArrayList<>();
          for (Path path : changed) {
            Path parent = path.getParent();
            told.add(dice.oneIn(6) && parent != null ? parent : path);
          }
          if (dice.oneIn(4)) {
            told.add(site.resolve(dice.any(List.of("content", "nowhere/at/all", "templates"))));
          }
          if (dice.oneIn(10)) {
            press.look();
          } else {
            press.look(told);
          }
        };
  }

  /** Plays a script of changes; what went wrong, with the days before it, or null. */
  public @Nullable String play(Script script, Lookouts lookouts) throws Exception {
    Path home = Files.createDirectories(scratch.resolve("press-" + played++));
    Files.createDirectories(home.resolve("site"));
    Bureau bureau = new Bureau(home);
    Founding.of(bureau, script.dice(0));
    bureau.remember(); // a paper is founded without errors
    Day work = new Day(script.kinds().equals(".*") ? KINDS : script.kinds());
    List<String> log = new ArrayList<>();
    Path site = bureau.site.root();
    try (ProofPress press = ProofPress.open(new ProofOptions(site, bureau.memory().root()));
        Lookout lookout = lookouts.over(site)) {
      Kept good = Kept.NOTHING;
      boolean wentWell = true;
      for (int day : script.days()) {
        Map<String, Object> before = seen(bureau.site);
        log.add("day " + day + ": " + work.of(bureau, wentWell, script.dice(day)));
        lookout.look(press, changed(site, before, seen(bureau.site)));
        Proof proof = press.proof(bureau.at, bureau.drafts);
        Clean clean = Clean.of(bureau, dating(proof) ? proof.at() : bureau.at);
        String wrong = difference(clean, proof);
        wrong = wrong == null ? good.difference() : wrong;
        if (wrong != null) {
          return wrong + " after\n" + String.join("\n", log);
        }
        wentWell = proof.ok();
        days++;
        if (wentWell) {
          bureau.remember();
          goodDays++;
          good = Kept.of(proof, script.dice(day));
        }
      }
      return null;
    }
  }

  /** Whether drafts have their date from a proof, which keeps it for a while. */
  private static boolean dating(Proof proof) {
    return proof.drafts()
        && proof.newsroom().stories().stream().anyMatch(story -> story.date() == null);
  }

  /** What stands at each path, closely enough that nothing that happened is missed. */
  private static Map<String, Object> seen(Folder site) {
    Map<String, Object> seen = new TreeMap<>();
    for (String name : List.of("content", "templates", "static", "site.yaml")) {
      for (String file : site.files(name)) {
        seen.put(file, Arrays.hashCode(site.bytes(file)) + " " + site.time(file));
      }
    }
    return seen;
  }

  private static List<Path> changed(
      Path site, Map<String, Object> before, Map<String, Object> now) {
    Map<String, Object> all = new TreeMap<>(before);
    all.putAll(now);
    return all.keySet().stream()
        .filter(name -> !before.containsKey(name) || !before.get(name).equals(now.get(name)))
        .map(site::resolve)
        .toList();
  }

  /** Some pages of a good proof as they were when it was made. */
  private record Kept(@Nullable Proof proof, Map<UrlPath, byte[]> pages) {

    static final Kept NOTHING = new Kept(null, Map.of());

    static Kept of(Proof proof, Dice dice) throws IOException {
      Map<UrlPath, byte[]> pages = new TreeMap<>();
      for (UrlPath url : proof.urls()) {
        if (url.isFolder() && dice.oneIn(5)) {
          pages.put(url, bytes(proof, url));
        }
      }
      return new Kept(proof, pages);
    }

    @Nullable String difference() throws IOException {
      for (Map.Entry<UrlPath, byte[]> page : pages.entrySet()) {
        if (proof != null && !Arrays.equals(page.getValue(), bytes(proof, page.getKey()))) {
          return "the last good proof has changed at " + page.getKey();
        }
      }
      return null;
    }
  }

  private static @Nullable String difference(Clean clean, Proof proof) throws IOException {
    SortedMap<String, byte[]> shown = new TreeMap<>();
    for (UrlPath url : proof.urls()) {
      shown.put(url.file(), bytes(proof, url));
    }
    String wanted = Clean.told(clean.result().problems(), clean.result().sources());
    String got = Clean.told(proof.problems(), proof.sources());
    if (!wanted.equals(got)) {
      return "a build from nothing says\n" + wanted + "the press says\n" + got;
    }
    if (proof.ok() != clean.ok()) {
      return "the press says " + proof.ok();
    }
    return proof.ok() ? difference(clean.files(), shown) : null;
  }

  private static @Nullable String difference(
      SortedMap<String, byte[]> files, SortedMap<String, byte[]> shown) {
    if (!shown.keySet().equals(files.keySet())) {
      return "a build from nothing has " + files.keySet() + ", the press " + shown.keySet();
    }
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      byte[] other = shown.get(file.getKey());
      if (!Arrays.equals(file.getValue(), other)) {
        return file.getKey() + " is stale";
      }
    }
    return null;
  }

  private static byte[] bytes(Proof proof, UrlPath url) throws IOException {
    ProofFile file = proof.file(url);
    if (file == null) {
      throw new UncheckedIOException(new IOException("nothing at " + url));
    }
    try (InputStream in = file.open()) {
      return in.readAllBytes();
    }
  }
}
