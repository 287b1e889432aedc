package org.broadsheet.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.broadsheet.digest.Digest;
import org.broadsheet.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * An output folder while a build writes to it. Files are kept or staged from any number of threads;
 * nothing that readers see changes until {@link #commit}. Closing it without a commit leaves
 * everything as it was.
 */
public final class OutputTree implements AutoCloseable {

  private final OutputPlace place;
  private final Problems problems;
  private final OutputLock lock;
  private final boolean madeRoot;
  private final Checkpoints checkpoints;
  private final Manifest before;
  private final Intake intake;
  private boolean open = true;
  private boolean unfinished;

  private OutputTree(
      OutputPlace place,
      OutputLock lock,
      boolean madeRoot,
      Problems problems,
      Checkpoints checkpoints)
      throws IOException {
    this.place = place;
    this.problems = problems;
    this.lock = lock;
    this.madeRoot = madeRoot;
    this.checkpoints = checkpoints;
    this.before = Recovery.of(place, problems, checkpoints);
    this.intake = new Intake(place, problems, before);
  }

  /**
   * Opens an output folder for one build; makes it where it does not exist, and keeps every other
   * build out until it is closed. A commit that was broken off, even by a loss of power, is
   * finished; what a build left behind that was killed before its commit is removed.
   *
   * @param site the site's folder, which the output must not endanger
   * @param output the output folder
   * @param problems told what is wrong with this folder and, later, with files in the way
   * @return null where the folder cannot be used, which is reported
   * @throws UnfinishedCommit where a commit that was broken off can still not be finished
   */
  public static @Nullable OutputTree open(Path site, Path output, Problems problems)
      throws IOException {
    return open(site, output, problems, Checkpoints.NONE);
  }

  static @Nullable OutputTree open(
      Path site, Path output, Problems problems, Checkpoints checkpoints) throws IOException {
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
      return new OutputTree(place, lock, made, problems, checkpoints);
    } catch (IOException | RuntimeException | Error e) {
      lock.close();
      throw e;
    }
  }

  /** The note of the last build, empty where it left none. */
  public byte[] note() {
    return before.note();
  }

  /**
   * Keeps a file of the last build, where it was made with the same fingerprint and nobody wrote to
   * it since. It is read only where the disk leaves a doubt about that. Where this is false, the
   * file has to be staged.
   *
   * @param file its name, relative to the output folder, with forward slashes
   * @param print the fingerprint of all that the file is made from
   */
  public boolean keep(String file, Digest print) {
    return intake.keep(file, print);
  }

  /**
   * Tells which parts of a file are not what they were when it was last made.
   *
   * @param parts the parts as they are now, by name
   * @return the names of those that changed, came or went, in order; null where the file is new
   */
  public @Nullable List<String> changedParts(String file, Map<String, Digest> parts) {
    int index = before.find(file);
    if (index < 0) {
      return null;
    }
    Map<String, Integer> old = before.parts(index);
    SortedSet<String> changed = new TreeSet<>(old.keySet());
    parts.forEach(
        (name, part) -> {
          Integer known = old.get(name);
          if (known != null && known == Entry.brief(part)) {
            changed.remove(name);
          } else {
            changed.add(name);
          }
        });
    return List.copyOf(changed);
  }

  /**
   * Stages a rendered file. One that stands there already with the same bytes is only counted; if
   * somebody else made it, it stays theirs, unless the manifest is lost.
   *
   * @param file its name, relative to the output folder, with forward slashes
   * @param print the fingerprint of all that the file is made from, for {@link #keep}
   * @param parts the digests of some parts of that, by name, for {@link #changedParts}; each takes
   *     four bytes in the manifest
   * @throws IllegalArgumentException where the name leads out of the folder
   */
  public void stage(String file, Digest print, Map<String, Digest> parts, byte[] bytes)
      throws IOException {
    intake.stage(file, print, parts, new Content.Rendered(bytes));
  }

  /**
   * Stages a copy of a file of any size.
   *
   * @param file its name, relative to the output folder, with forward slashes
   * @param print the fingerprint of all that the file is made from, for {@link #keep}
   * @param source the file to copy
   * @throws IllegalArgumentException where the name leads out of the folder
   */
  public void stageCopy(String file, Digest print, Path source) throws IOException {
    intake.stage(file, print, Map.of(), new Content.Copied(source));
  }

  /**
   * Makes the staged files the site that readers see, and deletes what this build neither kept nor
   * staged of those that an earlier one wrote. Call it once, after the last file was staged. A
   * deleted file that somebody changed is reported as a warning.
   *
   * @param note what the next build is told by {@link OutputRecord#note}
   * @throws UnfinishedCommit where it failed after the first change that readers see
   * @throws IOException where it failed before that, so that the site is as it was
   * @throws IllegalStateException where an error was reported while staging
   */
  public OutputResult commit(byte[] note) throws IOException {
    if (intake.refused() || !open) {
      throw new IllegalStateException("there is nothing that could be committed");
    }
    OutputResult result = commit(intake.draft(), note);
    if (intake.settled()) {
      before.renew(place.root(), lock.time());
    }
    close();
    return new OutputResult(
        result.written(), result.unchanged() + intake.theirs(), result.deleted());
  }

  private OutputResult commit(Draft draft, byte[] note) throws IOException {
    unfinished = true;
    try {
      OutputResult result = new Commit(place, problems, draft, checkpoints).run(note);
      unfinished = false;
      return result;
    } catch (UnfinishedCommit e) {
      throw e;
    } catch (IOException e) {
      unfinished = false;
      throw e;
    }
  }

  /** Removes what was staged and leaves the site as it was. */
  public void discard() throws IOException {
    close();
  }

  /**
   * Removes the staging and lets other builds in; without a commit before, nothing changed. After a
   * commit that broke off, all that is needed to finish it stays.
   */
  @Override
  public void close() throws IOException {
    if (!open) {
      return;
    }
    open = false;
    try {
      if (!unfinished) {
        new Staging(place.root()).remove();
      }
    } finally {
      lock.close();
    }
    if (madeRoot) {
      OutputCleaning.deleteIfEmpty(place.root());
    }
  }
}
