package org.broadsheet.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.broadsheet.output.Step.Kind;
import org.broadsheet.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The short time in which a staged site becomes the one that readers see: it takes the steps of a
 * commit, or those that are left of one that was broken off, and puts the next manifest in place.
 */
final class Delivery {

  private final OutputPlace place;
  private final Path root;
  private final Problems problems;
  private final Manifest before;
  private final FoldedNames folded;
  private final Checkpoints checkpoints;
  private final boolean resumed;
  private final Staging staging;
  private final Sweep sweep;
  private final Set<String> folders = new HashSet<>();
  private @Nullable Clearance clearance;
  private boolean begun;
  private int deleted;

  /**
   * A delivery.
   *
   * @param before the manifest that tells which of the standing files are ours
   * @param resumed whether some of the steps may have been taken already
   */
  Delivery(
      OutputPlace place,
      Problems problems,
      Manifest before,
      FoldedNames folded,
      Checkpoints checkpoints,
      boolean resumed) {
    this.place = place;
    this.root = place.root();
    this.problems = problems;
    this.before = before;
    this.folded = folded;
    this.checkpoints = checkpoints;
    this.resumed = resumed;
    this.staging = new Staging(root);
    this.sweep = new Sweep(root, before, folded);
    this.begun = resumed;
  }

  /**
   * Does it.
   *
   * @return how many files were deleted
   * @throws UnfinishedCommit where it failed after the first change that readers see
   */
  int run(List<Step> steps) throws IOException {
    try {
      for (Step step : steps) {
        checkpoints.reach(step.kind() + " " + step.name());
        take(step);
      }
      checkpoints.reach("prune");
      sweep.prune();
      secureDeletions(steps);
      placeManifest();
      return deleted;
    } catch (IOException e) {
      throw broken(e);
    } catch (UncheckedIOException e) {
      throw broken(Objects.requireNonNull(e.getCause()));
    }
  }

  private IOException broken(IOException reason) {
    return begun ? new UnfinishedCommit(reason) : reason;
  }

  private void take(Step step) throws IOException {
    switch (step.kind()) {
      case DELETE -> delete(step.name(), step.renamed());
      case CLEAR -> {
        sweep.clearFolder(step.name());
        clearance = null;
      }
      case MOVE -> move(step.name(), step.kind());
      case MOVE_FOLDER -> move(step.name(), step.kind());
    }
  }

  private void placeManifest() throws IOException {
    checkpoints.reach("place the manifest");
    Path next = root.resolve(Manifest.NEXT);
    Disk.touch(next);
    Files.move(next, root.resolve(Manifest.NAME), StandardCopyOption.ATOMIC_MOVE);
    begun = true;
    checkpoints.reach("delete the old list");
    OldFileList.remove(root);
    Disk.secureFolder(root);
    checkpoints.reach("remove the journal");
    Journal.remove(root);
  }

  /**
   * A move that is lost shows as soon as the next build compares the manifest with the disk. A file
   * that comes back after its deletion would be nobody's.
   */
  private void secureDeletions(List<Step> steps) {
    Set<String> emptied = new HashSet<>();
    for (Step step : steps) {
      if (step.kind() == Kind.DELETE) {
        emptied.add(standing(OutputName.parent(step.name())));
      }
    }
    if (emptied.size() <= Commit.FEW) {
      emptied.forEach(folder -> Disk.secureFolder(root.resolve(folder)));
    }
  }

  /** The folder, or where it is gone with its last file, the next one above. */
  private String standing(String folder) {
    String standing = folder;
    while (!standing.isEmpty()
        && !Files.isDirectory(root.resolve(standing), LinkOption.NOFOLLOW_LINKS)) {
      standing = OutputName.parent(standing);
    }
    return standing;
  }

  /** Deletes a file of ours, whoever changed it since: a story taken back must not stay online. */
  private void delete(String file, String renamed) throws IOException {
    if (!renamed.isEmpty() && new Ground(root, before, folded).isSame(file, renamed)) {
      return;
    }
    boolean changed = sweep.finds(file) && changed(file);
    if (sweep.delete(file)) {
      begun = true;
      deleted++;
      clearance = null;
      if (changed) {
        problems.warning(
            "file-changed",
            place.locate(file),
            "this file was changed since Broadsheet made it; it is deleted, for the site has it no"
                + " more",
            "what should stay on the site belongs into content/ or static/");
      }
    }
  }

  private boolean changed(String file) {
    int index = before.find(file);
    try {
      return !before.stands(index, root)
          && !Fingerprint.of(root.resolve(file)).equals(before.content(index));
    } catch (IOException unreadable) {
      return true; // Broadsheet makes no file that it cannot read
    }
  }

  private void move(String name, Kind kind) throws IOException {
    Path staged = staging.path(name);
    Path target = root.resolve(name);
    if (resumed) {
      if (!Files.exists(staged, LinkOption.NOFOLLOW_LINKS)) {
        return; // it was moved before
      }
      clearance().toPlace(name);
    } else if (kind == Kind.MOVE
        && Files.exists(target, LinkOption.NOFOLLOW_LINKS)
        && !before.holds(name)
        && folded.files(OutputName.folded(name)).isEmpty()) {
      throw Clearance.inTheWay(target);
    }
    Path parent = target.getParent();
    if (parent != null && folders.add(OutputName.parent(name))) {
      Files.createDirectories(parent);
    }
    Files.move(staged, target, StandardCopyOption.ATOMIC_MOVE);
    begun = true;
  }

  /** What stands now; made anew where something was deleted. */
  private Clearance clearance() {
    Clearance known = clearance;
    if (known == null) {
      known = new Clearance(root, new Ground(root, before, folded), Set.of());
      clearance = known;
    }
    return known;
  }
}
