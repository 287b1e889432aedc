package org.broadsheet.exact;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.exact.Subscriber.Copy;
import org.broadsheet.problem.ProblemText;
import org.broadsheet.problem.Severity;
import org.jspecify.annotations.Nullable;

/** Goes to every address of a preview, day after day, with what a build from nothing has there. */
final class PaperRound {

  private static final int PATIENCE_SECONDS = 120; // only what never comes takes so long

  private static final Pattern SEEN = Pattern.compile(" data-seen=\"[0-9a-f]{16}-([0-9]+)\"");
  private static final String INDEX = "index.html";
  private static final String NOT_FOUND = "404.html";

  private final PreviewTrial.Preview preview;
  private final boolean drafts;
  private final Subscriber subscriber;

  /** The addresses that were ever there, from the top of the host. */
  private final Set<String> known = new TreeSet<>();

  /** Errors of which the terminal must have been told once the next day has come. */
  private final List<String> errors = new ArrayList<>();

  private SortedMap<String, byte[]> good = new TreeMap<>();

  /** On days with errors, what stands in the folders of the site, where some files come from. */
  private List<byte[]> sources = List.of();

  /** The names of the files that are taken from there as they are. */
  private final Set<String> copies = new TreeSet<>();

  private String base = "/";

  /** The number of the edition on show when the round was last made. */
  private long edition;

  /** Whether something between two days was good last, which nobody has a build of. */
  private boolean unclear;

  private int unclearDays;
  private int requests;

  PaperRound(PreviewTrial.Preview preview, boolean drafts) {
    this.preview = preview;
    this.drafts = drafts;
    this.subscriber = new Subscriber(preview.address());
  }

  /** How many answers were looked at since the last time. */
  int takeRequests() {
    int all = requests;
    requests = 0;
    return all;
  }

  /** On how many days, since the last time, nobody could say which paper was the last good one. */
  int takeUnclearDays() {
    int all = unclearDays;
    unclearDays = 0;
    return all;
  }

  private interface Condition {
    boolean holds() throws IOException, InterruptedException;
  }

  private static boolean comes(Condition condition) throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
    boolean holds = condition.holds();
    while (!holds && System.nanoTime() < end) {
      Thread.sleep(5);
      holds = condition.holds();
    }
    return holds;
  }

  /**
   * The paper of today is on show; else what is wrong.
   *
   * @param where the folder of the site on its host
   * @param mark words that were written last, and stand on a page
   */
  @Nullable String follows(Clean clean, Folder site, String where, String mark)
      throws IOException, InterruptedException {
    good = clean.files();
    base = where;
    String marked = address(pageWith(mark));
    if (!comes(() -> subscriber.read(marked).text().contains(mark))) {
      return marked + " never shows: " + mark + "\n" + subscriber.read(marked).text();
    }
    sources = List.of();
    String wrong = everything();
    copies.clear();
    List<byte[]> now = sources(site);
    good.forEach(
        (name, bytes) -> {
          if (isOneOf(now, bytes)) {
            copies.add(name);
          }
        });
    wrong = wrong == null ? terminal() : wrong;
    wrong = wrong == null ? problems(clean) : wrong;
    wrong = wrong == null ? counts(clean) : wrong;
    edition = edition();
    unclear = false;
    return wrong;
  }

  /** The number of the edition on show, which counts up. */
  private long edition() throws IOException, InterruptedException {
    Matcher seen = SEEN.matcher(subscriber.read(base).text());
    return seen.find() ? Long.parseLong(seen.group(1)) : -1;
  }

  private static List<byte[]> sources(Folder site) {
    List<byte[]> sources = new ArrayList<>(site.contents("static").values());
    sources.addAll(site.contents("content").values());
    return sources;
  }

  private static boolean isOneOf(List<byte[]> all, byte[] bytes) {
    return all.stream().anyMatch(one -> Arrays.equals(one, bytes));
  }

  private @Nullable String terminal() {
    String complaints = preview.complaints();
    for (String error : errors) {
      if (!complaints.contains(error)) {
        return "the terminal was never told: " + error;
      }
    }
    errors.clear();
    return null;
  }

  /**
   * The last good paper is on show, and what is wrong with that of today is told; else why not.
   * Files that go out as they are come from the disk, where they may have changed.
   */
  @Nullable String keeps(Clean clean, Folder site) throws IOException, InterruptedException {
    sources = sources(site);
    String wrong = problems(clean);
    ProblemText text = new ProblemText(clean.result().sources());
    clean.problems().stream()
        .filter(problem -> problem.severity() == Severity.ERROR) // of warnings, it is told a few
        .forEach(problem -> errors.add(text.of(problem)));
    if (wrong != null || good.isEmpty()) {
      return wrong;
    }
    // Where half of the work was seen first, that may have been good, and is the last that was.
    long last = edition;
    edition = edition();
    unclear |= edition > last + 1;
    if (unclear) {
      unclearDays++;
      return null;
    }
    wrong = everything();
    return wrong == null ? counts(clean) : wrong;
  }

  private String pageWith(String words) {
    return good.entrySet().stream()
        .filter(file -> file.getKey().endsWith(".html"))
        .filter(file -> new String(file.getValue(), StandardCharsets.UTF_8).contains(words))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no page has the words: " + words));
  }

  private String address(String file) {
    boolean folder = file.equals(INDEX) || file.endsWith("/" + INDEX);
    return base + (folder ? file.substring(0, file.length() - INDEX.length()) : file);
  }

  private @Nullable String everything() throws IOException, InterruptedException {
    Set<String> now = new TreeSet<>();
    Set<String> inserts = new TreeSet<>();
    for (Map.Entry<String, byte[]> file : good.entrySet()) {
      String address = address(file.getKey());
      now.add(address);
      String wrong = compare(address, 200, file.getValue(), inserts);
      if (wrong != null && copies.contains(file.getKey()) && isOnDisk(address, file.getValue())) {
        wrong = null;
      }
      if (wrong != null) {
        return wrong;
      }
    }
    if (inserts.size() > 1) {
      return "pages have different things added to them: " + inserts;
    }
    known.add(base + "no/such/page/");
    for (String address : known) {
      String wrong = now.contains(address) ? null : gone(address, now);
      if (wrong != null) {
        return wrong;
      }
    }
    known.addAll(now);
    return null;
  }

  /** Whether a file of the last good paper is as it is on the disk now, or gone from there. */
  private boolean isOnDisk(String address, byte[] before) throws IOException, InterruptedException {
    Copy copy = subscriber.read(address);
    return copy.status() == 404
        ? !isOneOf(sources, before)
        : sources.stream()
            .anyMatch(
                now ->
                    copy.html()
                        ? Insert.in(copy.body(), now) != null
                        : Arrays.equals(now, copy.body()));
  }

  private @Nullable String compare(String address, int status, byte[] wanted, Set<String> inserts)
      throws IOException, InterruptedException {
    Copy copy = subscriber.read(address);
    requests++;
    if (copy.status() != status) {
      return address + " is answered with " + copy.status() + ", not " + status;
    }
    if (!copy.html()) {
      return Proof.difference(
          "a build from nothing",
          new TreeMap<>(Map.of(address, wanted)),
          "the preview",
          new TreeMap<>(Map.of(address, copy.body())));
    }
    Insert insert = Insert.in(copy.body(), wanted);
    if (insert == null) {
      return "with more than an insert, "
          + Proof.difference(
              "a build from nothing",
              new TreeMap<>(Map.of(address, wanted)),
              "the preview",
              new TreeMap<>(Map.of(address, copy.body())));
    }
    if (insert.strip() && !drafts) {
      return address + " has a strip, though all of it is public";
    }
    inserts.add(insert.text());
    return null;
  }

  /** What was there before is not found, or leads to the folder of that name, or to the front. */
  private @Nullable String gone(String address, Set<String> now)
      throws IOException, InterruptedException {
    boolean folder =
        now.contains(address + "/") || address.equals("/") || base.equals(address + "/");
    Copy copy = subscriber.read(address);
    requests++;
    if (folder) {
      return copy.status() == 301 ? null : address + " leads nowhere: " + copy.status();
    }
    byte[] page = good.get(NOT_FOUND);
    return page == null || !copy.html()
        ? address + " is no page for what is not there"
        : compare(address, 404, page, new TreeSet<>());
  }

  /** The desk tells the same problems, and pages tell how many there are. */
  private @Nullable String problems(Clean clean) throws IOException, InterruptedException {
    List<String> wanted = DeskTalk.of(clean.problems());
    if (!comes(() -> DeskTalk.heard(subscriber).equals(wanted))) {
      return "a build from nothing says\n"
          + String.join("\n", wanted)
          + "\nthe desk says\n"
          + String.join("\n", DeskTalk.heard(subscriber));
    }
    return null;
  }

  private @Nullable String counts(Clean clean) throws IOException, InterruptedException {
    long errors = clean.problems().stream().filter(one -> one.severity() == Severity.ERROR).count();
    byte[] front = good.getOrDefault(INDEX, new byte[0]);
    Insert insert = Insert.in(subscriber.read(base).body(), front);
    return insert != null
            && insert.errors() == errors
            && insert.errors() + insert.warnings() == clean.problems().size()
        ? null
        : "the front page does not tell of " + clean.problems().size() + " problems: " + insert;
  }
}
