package org.broadsheet.output;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
      result = clean(place.root());
    }
    deleteIfEmpty(place.root());
    return result;
  }

  private static CleanResult clean(Path root) throws IOException {
    new Staging(root).remove();
    FileList ours = FileList.read(root);
    Sweep sweep = new Sweep(root, ours);
    Map<String, Fingerprint> kept = new TreeMap<>();
    int deleted = 0;
    for (Map.Entry<String, Fingerprint> file : ours.files().entrySet()) {
      boolean there = sweep.finds(file.getKey());
      if (there && !Fingerprint.of(root.resolve(file.getKey())).equals(file.getValue())) {
        kept.put(file.getKey(), file.getValue());
      } else {
        deleted += sweep.delete(file.getKey()) ? 1 : 0;
      }
    }
    sweep.prune();
    if (kept.isEmpty()) {
      Files.deleteIfExists(root.resolve(FileList.NAME));
    } else {
      new FileList(kept).write(root);
    }
    return new CleanResult(deleted, List.copyOf(kept.keySet()));
  }

  static void deleteIfEmpty(Path folder) throws IOException {
    try {
      Files.deleteIfExists(folder);
    } catch (DirectoryNotEmptyException inUse) {
      return; // files of others, or kept ones
    }
  }
}
