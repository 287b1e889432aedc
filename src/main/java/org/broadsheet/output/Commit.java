package org.broadsheet.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.broadsheet.problem.Problems;

/**
 * The preparation of a delivery: everything that can fail fails here, before the first change that
 * readers see. When it begins, the next manifest and the journal are on the disk.
 */
final class Commit {

  /**
   * Up to so many files are made to outlive a loss of power before the journal names them. It costs
   * too much for more; what is torn then is found by its size, and made again.
   */
  static final int FEW = 1000;

  private final OutputPlace place;
  private final Path root;
  private final Problems problems;
  private final Draft draft;
  private final Checkpoints checkpoints;

  Commit(OutputPlace place, Problems problems, Draft draft, Checkpoints checkpoints) {
    this.place = place;
    this.root = place.root();
    this.problems = problems;
    this.draft = draft;
    this.checkpoints = checkpoints;
  }

  /**
   * Does it.
   *
   * @throws UnfinishedCommit where it failed after the first change that readers see
   * @throws IOException where it failed before that; then nothing is left of it
   */
  OutputResult run(byte[] note) throws IOException {
    int deleted = 0;
    if (isNeeded(note)) {
      try {
        deleted = deliver(note);
      } catch (UnfinishedCommit unfinished) {
        throw unfinished;
      } catch (IOException e) {
        Journal.remove(root);
        Files.deleteIfExists(root.resolve(Manifest.NEXT));
        throw e;
      }
    }
    int written = draft.staged().size();
    return new OutputResult(written, draft.size() - written, deleted);
  }

  private boolean isNeeded(byte[] note) {
    Manifest before = draft.before();
    return switch (before.state()) {
      case DAMAGED -> true;
      case MISSING -> !draft.entries().isEmpty() || note.length > 0;
      case FOUND ->
          !draft.entries().isEmpty()
              || draft.kept().count() < before.size()
              || !Arrays.equals(note, before.note())
              // It may have been made from the list of an older version.
              || !Files.exists(root.resolve(Manifest.NAME), LinkOption.NOFOLLOW_LINKS);
    };
  }

  private int deliver(byte[] note) throws IOException {
    List<String> staged = draft.staged();
    clear(staged, draft.stale());
    List<Step> steps = Agenda.of(root, draft);
    if (staged.size() <= FEW) {
      checkpoints.reach("secure the staged files");
      Staging staging = new Staging(root);
      Disk.secureFiles(staged.stream().map(staging::path).toList());
    }
    checkpoints.reach("write the manifest");
    Seal seal =
        new ManifestWriter(draft.before(), draft.kept(), draft.entries(), draft.names())
            .write(root, note);
    if (!steps.isEmpty()) {
      checkpoints.reach("write the journal");
      new Journal(seal, steps).write(root);
    }
    return new Delivery(place, problems, draft.before(), draft.folded(), checkpoints, false)
        .run(steps);
  }

  private void clear(List<String> staged, List<String> stale) throws IOException {
    Clearance clearance =
        new Clearance(root, new Ground(root, draft.before(), draft.folded()), draft.obstructed());
    for (String file : staged) {
      clearance.toPlace(file);
    }
    for (String file : stale) {
      clearance.toDelete(file);
    }
  }
}
