package org.broadsheet.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.broadsheet.problem.Problems;

/**
 * The short step that makes a staged site the one that readers see. The order never leaves a link
 * to something that is not there yet: new files, to which nothing leads so far, and what pages are
 * dressed with; then the changed pages; then feeds and sitemaps; deletions last.
 */
final class Commit {

  private final OutputPlace place;
  private final Path root;
  private final Problems problems;
  private final Staging staging;
  private final FileList before;
  private final SortedMap<String, Entry> entries;
  private final Set<String> obstructed;
  private final Set<String> folders = new HashSet<>();
  private int written;
  private boolean begun;

  Commit(
      OutputPlace place,
      Problems problems,
      Staging staging,
      FileList before,
      SortedMap<String, Entry> entries,
      Set<String> obstructed) {
    this.place = place;
    this.root = place.root();
    this.problems = problems;
    this.staging = staging;
    this.before = before;
    this.entries = entries;
    this.obstructed = obstructed;
  }

  /**
   * Does it.
   *
   * @throws UnfinishedCommit where it failed after the first change that readers see
   */
  OutputResult run() throws IOException {
    try {
      return change();
    } catch (IOException e) {
      throw broken(e);
    } catch (UncheckedIOException e) {
      throw broken(Objects.requireNonNull(e.getCause()));
    }
  }

  private IOException broken(IOException reason) {
    return begun ? new UnfinishedCommit(reason) : reason;
  }

  private OutputResult change() throws IOException {
    SortedSet<String> stale = new TreeSet<>(before.files().keySet());
    stale.removeAll(entries.keySet());
    clear(stale);
    Map<String, Fingerprint> prints = new HashMap<>();
    entries.forEach((file, entry) -> prints.put(file, entry.print()));
    FileList after = new FileList(prints);
    if (!after.sameAs(before)) {
      // Killed from here on, the next build still knows what is ours.
      before.and(after).write(root);
    }
    Sweep sweep = new Sweep(root, before);
    int deleted = clearObstructions(sweep, stale);
    for (String file : in(Wave.ASSETS)) {
      place(file);
    }
    placeNew(in(Wave.NEW));
    for (Wave wave : List.of(Wave.PAGES, Wave.FEEDS)) {
      for (String file : in(wave)) {
        place(file);
      }
    }
    deleted += deleteStale(sweep, stale);
    sweep.prune();
    if (!after.sameAs(before)) {
      after.write(root);
    }
    return new OutputResult(written, entries.size() - written, deleted);
  }

  private void clear(SortedSet<String> stale) throws IOException {
    Clearance clearance = new Clearance(root, before, obstructed);
    for (Map.Entry<String, Entry> entry : entries.entrySet()) {
      if (entry.getValue().wave() != Wave.NONE) {
        clearance.toPlace(entry.getKey());
      }
    }
    for (String file : stale) {
      clearance.toDelete(file);
    }
  }

  private List<String> in(Wave wave) {
    List<String> files = new ArrayList<>();
    entries.forEach(
        (file, entry) -> {
          if (entry.wave() == wave) {
            files.add(file);
          }
        });
    return files;
  }

  /** Makes room where a page became a folder or a folder a page. */
  private int clearObstructions(Sweep sweep, SortedSet<String> stale) throws IOException {
    int deleted = 0;
    for (String place : obstructed) {
      List<String> files =
          before.holds(place) ? List.of(place) : List.copyOf(before.inside(place).keySet());
      for (String file : files) {
        deleted += takeAway(sweep, file) ? 1 : 0;
        stale.remove(file);
      }
      sweep.clearFolder(place);
    }
    return deleted;
  }

  private int deleteStale(Sweep sweep, SortedSet<String> stale) throws IOException {
    if (stale.isEmpty()) {
      return 0;
    }
    Map<String, String> alike = new HashMap<>();
    entries.keySet().forEach(file -> alike.put(OutputName.folded(file), file));
    Ground ground = new Ground(root, before);
    int deleted = 0;
    for (String file : stale) {
      String renamed = alike.get(OutputName.folded(file));
      if (renamed == null || !ground.isSame(file, renamed)) {
        deleted += takeAway(sweep, file) ? 1 : 0;
      }
    }
    return deleted;
  }

  /** Deletes a file of ours, whoever changed it since: a story taken back must not stay online. */
  private boolean takeAway(Sweep sweep, String file) throws IOException {
    if (!sweep.finds(file)) {
      return sweep.delete(file);
    }
    boolean changed = changed(file);
    boolean deleted = sweep.delete(file);
    begun |= deleted;
    if (changed && deleted) {
      problems.warning(
          "file-changed",
          place.locate(file),
          "this file was changed since Broadsheet made it; it is deleted, for the site has it no"
              + " more",
          "what should stay on the site belongs into content/ or static/");
    }
    return deleted;
  }

  private boolean changed(String file) {
    try {
      return !Fingerprint.of(root.resolve(file)).equals(before.files().get(file));
    } catch (IOException unreadable) {
      return true; // Broadsheet makes no file that it cannot read
    }
  }

  /** Moves new files; a folder that is new as a whole is moved as a whole. */
  private void placeNew(List<String> files) throws IOException {
    String moved = null;
    for (String file : files) {
      if (moved != null && file.startsWith(moved)) {
        written++;
        continue;
      }
      String folder = firstNewFolder(file);
      if (folder.isEmpty()) {
        place(file);
      } else {
        Files.move(staging.path(folder), root.resolve(folder), StandardCopyOption.ATOMIC_MOVE);
        begun = true;
        moved = folder + "/";
        written++;
      }
    }
  }

  /** The topmost folder above a file that the output does not have yet, or nothing. */
  private String firstNewFolder(String file) {
    for (int end = file.indexOf('/'); end >= 0; end = file.indexOf('/', end + 1)) {
      String folder = file.substring(0, end);
      if (!folders.contains(folder)) {
        if (!Files.isDirectory(root.resolve(folder), LinkOption.NOFOLLOW_LINKS)) {
          return folder;
        }
        folders.add(folder);
      }
    }
    return "";
  }

  private void place(String file) throws IOException {
    Path target = root.resolve(file);
    Path parent = target.getParent();
    if (parent != null && folders.add(OutputName.parent(file))) {
      Files.createDirectories(parent);
    }
    if (before.alike(file) == null && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      throw Clearance.inTheWay(target);
    }
    Files.move(staging.path(file), target, StandardCopyOption.ATOMIC_MOVE);
    begun = true;
    written++;
  }
}
