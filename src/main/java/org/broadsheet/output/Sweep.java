package org.broadsheet.output;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.broadsheet.output.Spot.Kind;

/** Deletes files of ours and then the folders that became empty by that. */
final class Sweep {

  private final Path root;
  private final Manifest ours;
  private final Ground ground;
  private final Set<String> swept = new TreeSet<>(Comparator.reverseOrder());

  Sweep(Path root, Manifest ours, FoldedNames folded) {
    this.root = root;
    this.ours = ours;
    this.ground = new Ground(root, ours, folded);
  }

  /** Whether the file stands there as a plain file, reached by plain folders. */
  boolean finds(String file) throws IOException {
    return OutputName.inside(file)
        && !OutputName.reserved(file)
        && ours.holds(file)
        && ground.at(file).kind() == Kind.OURS;
  }

  /** Deletes a file of ours; false where it was not there any more. */
  boolean delete(String file) throws IOException {
    swept.add(OutputName.parent(file));
    return finds(file) && Files.deleteIfExists(root.resolve(file));
  }

  /** Deletes the folders that lost a file and are empty now, and their parents likewise. */
  void prune() throws IOException {
    for (String folder : List.copyOf(swept)) {
      String emptied = folder;
      while (!emptied.isEmpty() && deleteEmpty(root.resolve(emptied))) {
        emptied = OutputName.parent(emptied);
      }
    }
    swept.clear();
  }

  /** Deletes a folder in which only empty folders are left. */
  void clearFolder(String folder) throws IOException {
    Path cleared = root.resolve(folder);
    if (!Files.isDirectory(cleared, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    List<Path> emptied;
    try (Stream<Path> inside = Files.walk(cleared)) {
      emptied =
          inside
              .filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
              .sorted(Comparator.reverseOrder())
              .toList();
    }
    for (Path path : emptied) {
      Files.delete(path);
    }
  }

  /** Whether the folder is gone; a link to a folder is not ours and stays. */
  private static boolean deleteEmpty(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return true;
    }
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try {
      Files.delete(folder);
      return true;
    } catch (DirectoryNotEmptyException inUse) {
      return false;
    }
  }
}
