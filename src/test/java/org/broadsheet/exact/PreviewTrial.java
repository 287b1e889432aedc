package org.broadsheet.exact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole preview put to the proof over the days of a script: after each, every address is asked
 * for over HTTP and compared with a build from nothing. Where that finds errors, the last good
 * paper has to stay, and the errors have to be told.
 */
public final class PreviewTrial {

  private static final String MARK = "content/articles/mark.md";

  private final Previews previews;
  private final Path scratch;
  private int played;
  private int days;
  private int goodDays;
  private int unclearDays;
  private int requests;

  /** A preview that runs. */
  public interface Preview extends AutoCloseable {

    /** Where it answers, such as {@code http://127.0.0.1:8080}, without a slash at the end. */
    String address();

    /** All that it has printed of problems. */
    String complaints();

    @Override
    void close() throws IOException;
  }

  /** Starts previews. */
  public interface Previews {

    /**
     * A preview of a site, which shows it already.
     *
     * @param clock tells it when it is now
     */
    Preview of(Path site, Clock clock, boolean drafts) throws Exception;
  }

  /**
   * A trial.
   *
   * @param scratch an empty folder to work in
   */
  public PreviewTrial(Previews previews, Path scratch) {
    this.previews = previews;
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

  /** On how many days with errors nobody could say which paper was the last good one. */
  public int unclearDays() {
    return unclearDays;
  }

  /** How many answers were compared. */
  public int requests() {
    return requests;
  }

  /** The clock on the bureau's wall. */
  private static final class WallClock extends Clock {

    private volatile Instant now = Bureau.FOUNDED;

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }
  }

  /**
   * What may happen. Drafts are shown from the start or never; where they are, the clock stands
   * still, as those without a date have that of the hour.
   */
  private static String kinds(boolean drafts) {
    return "(?!drafts" + (drafts ? "|clock" : "") + ")" + PressTrial.KINDS;
  }

  /** Plays a script of changes; what went wrong, with the days before it, or null. */
  public @Nullable String play(Script script) throws Exception {
    Path home = Files.createDirectories(scratch.resolve("preview-" + played++));
    Files.createDirectories(home.resolve("site"));
    Bureau bureau = new Bureau(home);
    bureau.drafts = script.seed() % 2 != 0;
    Founding.of(bureau, script.dice(0));
    mark(bureau, 0);
    bureau.remember(); // a paper is founded without errors
    Day work = new Day(script.kinds().equals(".*") ? kinds(bureau.drafts) : script.kinds());
    WallClock clock = new WallClock();
    List<String> log = new ArrayList<>();
    try (Preview preview = previews.of(bureau.site.root(), clock, bureau.drafts)) {
      PaperRound round = new PaperRound(preview, bureau.drafts);
      boolean wentWell = true;
      for (int day : script.days()) {
        log.add("day " + day + ": " + work.of(bureau, wentWell, script.dice(day)));
        clock.now = bureau.at;
        String mark = mark(bureau, day);
        Clean clean = Clean.of(bureau, bureau.at);
        wentWell = clean.ok();
        String wrong =
            wentWell
                ? round.follows(clean, bureau.site, base(bureau), mark)
                : round.keeps(clean, bureau.site);
        requests += round.takeRequests();
        unclearDays += round.takeUnclearDays();
        if (wrong != null) {
          return wrong + " after\nseed " + script.seed() + "\n" + String.join("\n", log);
        }
        days++;
        if (wentWell) {
          bureau.remember();
          goodDays++;
        }
      }
      return null;
    }
  }

  /**
   * Leaves words in an old story that no day has left. News of files come in their order, so
   * whoever shows them knows of all that happened before; and they make the preview look at the
   * clock. Nothing but words is changed, so that it may still do as little as the day lets it.
   */
  private static String mark(Bureau bureau, int day) {
    String words = "This is day " + day + ".";
    String keys = "headline: Mark\nsummary: For the trial.\ndate: 2026-08-01\nbyline: Nobody\n";
    if (Files.isDirectory(bureau.site.root().resolve(MARK))) {
      bureau.site.delete(MARK);
    }
    bureau.site.write(MARK, "---\n" + keys + "---\n" + words + "\n");
    return words;
  }

  /** The folder of the site on its host, with slashes around it. */
  private static String base(Bureau bureau) {
    String url = bureau.settings().get("url");
    return url == null ? "/" : url.replaceFirst("https://[^/]*", "");
  }
}
