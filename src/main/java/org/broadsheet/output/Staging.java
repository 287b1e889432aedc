package org.broadsheet.output;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The folder inside the output folder where new files wait until all of them are there. */
final class Staging {

  static final String NAME = ".broadsheet-staging";

  /** Most pages have a folder of their own, which nobody asks for again. */
  private static final int MOST_REMEMBERED = 1000;

  private final Path folder;

  /** Some of the folders that are there. */
  private final Set<Path> made = ConcurrentHashMap.newKeySet();

  /** The staging of an output folder. */
  Staging(Path root) {
    folder = root.resolve(NAME);
  }

  /** Where a file waits: at the same place as in the output folder. */
  Path path(String file) {
    return folder.resolve(file);
  }

  Fingerprint write(String file, Content content) throws IOException {
    Path path = path(file);
    Path parent = path.getParent();
    if (parent != null && !made.contains(parent)) {
      Files.createDirectories(parent);
      if (made.size() >= MOST_REMEMBERED) {
        made.clear();
      }
      made.add(parent);
    }
    return content.writeTo(path);
  }

  /** Removes the folder and all in it; links are removed, not followed. */
  void remove() throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path emptied, @Nullable IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            Files.delete(emptied);
            return FileVisitResult.CONTINUE;
          }
        });
    made.clear();
  }
}
