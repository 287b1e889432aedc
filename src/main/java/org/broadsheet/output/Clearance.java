package org.broadsheet.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.broadsheet.output.Spot.Kind;

/**
 * The last look at the output folder before the first file is moved, so that a commit fails before
 * it changes anything rather than halfway.
 */
final class Clearance {

  private final Path root;
  private final Ground ground;
  private final Set<String> obstructed;
  private final Disk disk;
  private final Set<String> writable = new HashSet<>();

  Clearance(Path root, Ground ground, Set<String> obstructed) {
    this.root = root;
    this.ground = ground;
    this.obstructed = obstructed;
    this.disk = new Disk(root);
  }

  /** Fails where something has come into the way of a file, or its folder may not be changed. */
  void toPlace(String file) throws IOException {
    Spot spot = ground.at(file);
    boolean clear =
        switch (spot.kind()) {
          case FREE, OURS -> true;
          case OBSTRUCTED -> obstructed.contains(spot.place());
          case FOLDER, FOREIGN, LINK, BLOCKED -> false;
        };
    if (!clear) {
      throw inTheWay(root.resolve(spot.place()));
    }
    toChange(OutputName.parent(file));
  }

  /** Fails where a file of ours is to go and its folder may not be changed. */
  void toDelete(String file) throws IOException {
    if (ground.at(file).kind() == Kind.OURS) {
      toChange(OutputName.parent(file));
    }
  }

  static FileAlreadyExistsException inTheWay(Path place) {
    return new FileAlreadyExistsException(
        place.toString(), null, "it was put there by someone else during the build");
  }

  private void toChange(String folder) throws IOException {
    if (!writable.add(folder)) {
      return;
    }
    Path path = root.resolve(folder);
    if (!folder.isEmpty() && !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      toChange(OutputName.parent(folder));
    } else if (!Files.isWritable(path)) {
      throw new AccessDeniedException(path.toString());
    } else {
      disk.check(path);
    }
  }
}
