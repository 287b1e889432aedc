package org.broadsheet.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.broadsheet.problem.Problems;

/** Puts an output folder in order after a build that was broken off. */
final class Recovery {

  private Recovery() {}

  /**
   * Finishes a commit whose journal is whole, and removes what else a build left behind. Call it
   * with the lock held.
   *
   * @return the manifest of the folder, or what an older version had instead
   * @throws UnfinishedCommit where the commit can still not be finished
   */
  static Manifest of(OutputPlace place, Problems problems, Checkpoints checkpoints)
      throws IOException {
    Path root = place.root();
    Manifest manifest = Manifest.read(root);
    Journal journal = Journal.read(root);
    if (journal != null && !journal.after().equals(manifest.seal())) {
      manifest = finish(journal, manifest, place, problems, checkpoints);
    }
    Journal.remove(root);
    Files.deleteIfExists(root.resolve(Manifest.NEXT));
    new Staging(root).remove();
    switch (manifest.state()) {
      case FOUND -> OldFileList.remove(root);
      case MISSING -> manifest = OldFileList.read(root);
      case DAMAGED ->
          problems.warning(
              "manifest-damaged",
              place.locate(Manifest.NAME),
              "the record of the files that Broadsheet made here cannot be read, so all are made again",
              "nothing has to be done, unless the build then names files that are in the way");
    }
    return manifest;
  }

  private static Manifest finish(
      Journal journal,
      Manifest manifest,
      OutputPlace place,
      Problems problems,
      Checkpoints checkpoints)
      throws IOException {
    Path root = place.root();
    Manifest next = Manifest.at(root.resolve(Manifest.NEXT));
    if (!journal.after().equals(next.seal())) {
      return manifest;
    }
    Manifest ours =
        switch (manifest.state()) {
          case FOUND -> manifest;
          case MISSING -> OldFileList.read(root);
          // The next knows all but those that were to be deleted.
          case DAMAGED -> next;
        };
    new Delivery(place, problems, ours, new FoldedNames(ours), checkpoints, true)
        .run(journal.steps());
    return next;
  }
}
