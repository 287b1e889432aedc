package org.broadsheet.exact;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.build.SiteBuilder;
import org.jspecify.annotations.Nullable;

/** A builder put to the proof over the days of a script. */
public final class Trial {

  private final Builder tested;
  private final Path scratch;
  private int played;
  private int days;
  private int goodDays;

  /**
   * A trial of a builder.
   *
   * @param scratch an empty folder to work in
   */
  public Trial(Builder tested, Path scratch) {
    this.tested = tested;
    this.scratch = scratch;
  }

  /** Plays a script; null where every build was exact. */
  public @Nullable Failure play(Script script) {
    Folder home = new Folder(scratch.resolve("trial-" + played++));
    home.write("site/empty", "");
    home.delete("site/empty");
    Bureau bureau = new Bureau(home.root());
    List<String> log = new ArrayList<>();
    int today = 0;
    String wrong;
    try {
      Founding.of(bureau, script.dice(0));
      Day work = new Day(script.kinds());
      Proof proof =
          new Proof(bureau, tested, (options, heard) -> new SiteBuilder(heard).build(options));
      wrong = proof.run();
      for (int day : script.days()) {
        if (wrong != null) {
          break;
        }
        today = day;
        List<String> happened = work.of(bureau, proof.wentWell(), script.dice(day));
        log.add("day " + day + ": " + String.join("; ", happened));
        wrong = proof.run();
        days++;
        goodDays += proof.wentWell() ? 1 : 0;
      }
    } catch (RuntimeException | StackOverflowError e) {
      wrong = "it failed: " + e + " at " + List.of(e.getStackTrace()).stream().limit(12).toList();
    }
    try {
      home.delete("");
    } catch (UncheckedIOException e) {
      wrong = wrong == null ? "somebody still writes, though no build runs: " + e : wrong;
    }
    return wrong == null ? null : new Failure(script, today, log, wrong);
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
   * Leaves out days as long as the rest still fails.
   *
   * @param plays how often it may play at most
   */
  public Failure shorten(Failure failure, int plays) {
    Failure shortest = failure;
    Script script = failure.script().until(failure.day());
    int left = plays;
    // Half of the days at once, then fewer, then one by one.
    for (int piece = Math.max(1, script.days().size() / 2);
        left > 0;
        piece = Math.max(1, piece / 2)) {
      boolean shorter = false;
      for (int from = 0; from < script.days().size() && left > 0; ) {
        List<Integer> days = script.days();
        Script fewer = script.without(days.subList(from, Math.min(days.size(), from + piece)));
        Failure found = play(fewer);
        left--;
        if (found == null) {
          from += piece;
        } else {
          shortest = found;
          script = fewer.until(found.day());
          shorter = true;
        }
      }
      if (piece == 1 && !shorter) {
        break;
      }
    }
    return shortest;
  }
}
