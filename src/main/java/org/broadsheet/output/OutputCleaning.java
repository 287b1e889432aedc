package org.broadsheet.output;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Takes a built site away again, and nothing else. */
public final class OutputCleaning {

  private OutputCleaning() {}

  /**
   * Deletes the files that Broadsheet wrote to an output folder, and the folder too if nothing is
   * left in it. A file that somebody changed since stays.
   *
   * @param site the site's folder
   * @param output the output folder, which need not exist
   * @param problems told why, where nothing was done
   * @return null where nothing was done, which is reported
   */
  public static @Nullable CleanResult clean(Path site, Path output, Problems problems)
      throws IOException {
    OutputPlace place = OutputPlace.of(site, output, problems);
    if (place == null) {
      return null;
    }
    if (!Files.exists(place.root())) {
      return new CleanResult(0, List.of());
    }
    CleanResult result;
    try (OutputLock lock = OutputLock.take(place, problems)) {
      if (lock == null) {
        return null;
      }
      result = clean(place, problems);
    }
    deleteIfEmpty(place.root());
    return result;
  }

  private static CleanResult clean(OutputPlace place, Problems problems) throws IOException {
    Path root = place.root();
    Manifest ours = Recovery.of(place, problems, Checkpoints.NONE);
    Sweep sweep = new Sweep(root, ours, new FoldedNames(ours));
    Marks kept = new Marks(ours.size());
    List<String> changed = new ArrayList<>();
    int deleted = 0;
    for (int i = 0; i < ours.size(); i++) {
      String file = ours.file(i);
      if (sweep.finds(file) && isChanged(ours, i, root)) {
        kept.set(i);
        changed.add(file);
      } else {
        deleted += sweep.delete(file) ? 1 : 0;
      }
    }
    sweep.prune();
    if (changed.isEmpty()) {
      Files.deleteIfExists(root.resolve(Manifest.NAME));
    } else {
      new ManifestWriter(ours, kept, List.of(), ours.names()).write(root, new byte[0]);
      Files.move(
          root.resolve(Manifest.NEXT), root.resolve(Manifest.NAME), StandardCopyOption.ATOMIC_MOVE);
    }
    OldFileList.remove(root);
    return new CleanResult(deleted, changed);
  }

  private static boolean isChanged(Manifest ours, int index, Path root) throws IOException {
    return !ours.stands(index, root)
        && !Fingerprint.of(root.resolve(ours.file(index))).equals(ours.content(index));
  }

  static void deleteIfEmpty(Path folder) throws IOException {
    try {
      Files.deleteIfExists(folder);
    } catch (DirectoryNotEmptyException inUse) {
      return; // files of others, or kept ones
    }
  }
}
