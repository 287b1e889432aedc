package org.broadsheet.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.broadsheet.digest.Digest;
import org.broadsheet.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * An output folder while a build writes to it. Files are staged from any number of threads; nothing
 * that readers see changes until {@link #commit}. Closing it without a commit leaves everything as
 * it was.
 */
public final class OutputTree implements AutoCloseable {

  private final OutputPlace place;
  private final Problems problems;
  private final OutputLock lock;
  private final boolean madeRoot;
  private final FileList before;
  private final Ground ground;
  private final Staging staging;
  private final Claims claims = new Claims();
  private final ConcurrentMap<String, Entry> entries = new ConcurrentHashMap<>();
  private final Set<String> obstructed = ConcurrentHashMap.newKeySet();
  private final AtomicInteger theirs = new AtomicInteger();
  private final AtomicBoolean refused = new AtomicBoolean();
  private boolean open = true;

  private OutputTree(OutputPlace place, OutputLock lock, boolean madeRoot, Problems problems)
      throws IOException {
    this.place = place;
    this.problems = problems;
    this.lock = lock;
    this.madeRoot = madeRoot;
    this.before = FileList.read(place.root());
    this.ground = new Ground(place.root(), before);
    this.staging = new Staging(place.root());
  }

  /**
   * Opens an output folder for one build; makes it where it does not exist, removes what a killed
   * build left behind, and keeps every other build out until it is closed.
   *
   * @param site the site's folder, which the output must not endanger
   * @param output the output folder
   * @param problems told what is wrong with this folder and, later, with files in the way
   * @return null where the folder cannot be used, which is reported
   */
  public static @Nullable OutputTree open(Path site, Path output, Problems problems)
      throws IOException {
    OutputPlace place = OutputPlace.of(site, output, problems);
    if (place == null) {
      return null;
    }
    boolean made = !Files.exists(place.root());
    OutputLock lock = OutputLock.take(place, problems);
    if (lock == null) {
      return null;
    }
    try {
      return new OutputTree(place, lock, made, problems);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /**
   * Stages a rendered file. One that stands there already with the same bytes is only counted; if
   * somebody else made it, it stays theirs, unless the list of our files is lost.
   *
   * @param file its name, relative to the output folder, with forward slashes
   * @throws IllegalArgumentException where the name leads out of the folder
   */
  public void stage(String file, Digest print, Map<String, Digest> parts, byte[] bytes)
      throws IOException {
    stage(file, new Content.Rendered(bytes));
  }

  public boolean keep(String file, Digest print) {
    return false;
  }

  public @Nullable List<String> changedParts(String file, Map<String, Digest> parts) {
    return null;
  }

  /**
   * Stages a copy of a file of any size.
   *
   * @param file its name, relative to the output folder, with forward slashes
   * @param source the file to copy
   * @throws IllegalArgumentException where the name leads out of the folder
   */
  public void stageCopy(String file, Digest print, Path source) throws IOException {
    stage(file, new Content.Copied(source));
  }

  private void stage(String file, Content content) throws IOException {
    if (!OutputName.inside(file)) {
      throw new IllegalArgumentException("not a name inside the output: " + file);
    }
    if (!named(file)) {
      return;
    }
    Spot spot = ground.at(file);
    Path target = place.root().resolve(file);
    switch (spot.kind()) {
      case FREE -> entries.put(file, write(file, content, true));
      case OBSTRUCTED -> {
        obstructed.add(spot.place());
        entries.put(file, write(file, content, true));
      }
      case OURS -> {
        Fingerprint same = content.standsIn(target);
        entries.put(file, same == null ? write(file, content, false) : new Entry(same, Wave.NONE));
      }
      case FOREIGN -> {
        Fingerprint same = content.standsIn(target);
        if (same == null) {
          foreign(spot.place());
        } else if (before.found()) {
          theirs.incrementAndGet();
        } else {
          // The list was lost, and with it what we know of our own files.
          entries.put(file, new Entry(same, Wave.NONE));
        }
      }
      case LINK -> link(spot.place());
      case FOLDER, BLOCKED -> foreign(spot.place());
    }
  }

  private Entry write(String file, Content content, boolean isNew) throws IOException {
    Fingerprint print = staging.write(file, content);
    // Where no site of ours stood, nobody is reading it yet, and whole folders can be moved.
    return new Entry(print, before.files().isEmpty() ? Wave.NEW : Wave.of(file, isNew));
  }

  /** Whether a file may have this name; if not, that is reported. */
  private boolean named(String file) {
    if (OutputName.reserved(file)) {
      refuse("file-reserved", file, "Broadsheet keeps this name for itself", "rename the file");
      return false;
    }
    if (OutputName.tooLong(file) || !possible(file)) {
      refuse(
          "file-name-impossible",
          file,
          OutputName.tooLong(file)
              ? "a part of this name is longer than " + OutputName.LONGEST + " bytes"
              : "this system cannot have a file of this name",
          "give the story or the file a shorter, plainer name, such as with `slug`");
      return false;
    }
    String other = claims.claim(file);
    if (other != null) {
      collision(file, other);
    }
    return other == null;
  }

  private boolean possible(String file) {
    try {
      return !place.root().resolve(file).toString().isEmpty();
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private void collision(String one, String two) {
    String file = one.compareTo(two) <= 0 ? one : two;
    String other = file.equals(one) ? two : one;
    if (file.equals(other)) {
      refuse("file-double", file, "two pages or files want this place", "give one another name");
    } else if (OutputName.folded(file).equals(OutputName.folded(other))) {
      refuse(
          "file-alike",
          file,
          "\"" + file + "\" and \"" + other + "\" are one file where capitals do not count",
          "give one another name");
    } else {
      refuse(
          "file-and-folder",
          file,
          "\"" + file.replaceFirst("/$", "") + "\" would have to be a file and a folder",
          "give one another name");
    }
  }

  private void foreign(String file) {
    refuse(
        "file-foreign",
        file,
        "this file is in the way, and Broadsheet did not make it",
        "move it away (what should be on the site belongs into static/), or delete it if it came"
            + " from another tool");
  }

  private void link(String file) {
    refuse(
        "file-linked",
        file,
        "this is a symbolic link, and Broadsheet does not write through links",
        "delete the link, or choose another output folder");
  }

  private void refuse(String id, String file, String message, String hint) {
    refused.set(true);
    problems.error(id, place.locate(file), message, hint);
  }

  /**
   * Makes the staged files the site that readers see, and deletes what this build did not stage of
   * those that an earlier one wrote. Call it once, after the last file was staged. A deleted file
   * that somebody changed is reported as a warning.
   *
   * @throws UnfinishedCommit where it failed after the first change that readers see
   * @throws IOException where it failed before that, so that the site is as it was
   * @throws IllegalStateException where an error was reported while staging
   */
  public OutputResult commit(byte[] note) throws IOException {
    if (refused.get() || !open) {
      throw new IllegalStateException("there is nothing that could be committed");
    }
    Set<String> places = new TreeSet<>(Comparator.reverseOrder());
    places.addAll(obstructed);
    OutputResult result =
        new Commit(place, problems, staging, before, new TreeMap<>(entries), places).run();
    close();
    return new OutputResult(result.written(), result.unchanged() + theirs.get(), result.deleted());
  }

  /** Removes what was staged and leaves the site as it was. */
  public void discard() throws IOException {
    close();
  }

  /** Removes the staging and lets other builds in; without a commit before, nothing changed. */
  @Override
  public void close() throws IOException {
    if (!open) {
      return;
    }
    open = false;
    try {
      staging.remove();
    } finally {
      lock.close();
    }
    if (madeRoot) {
      OutputCleaning.deleteIfEmpty(place.root());
    }
  }
}
