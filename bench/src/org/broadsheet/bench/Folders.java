package org.broadsheet.bench;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the bench does with whole folders: delete, count, compare. */
final class Folders {

  private Folders() {}

  /** Deletes a folder, if it is there, with all that is in it. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
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
          public FileVisitResult postVisitDirectory(Path dir, IOException failure)
              throws IOException {
            Files.delete(dir);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /**
   * What is in an output folder.
   *
   * @param files how many files
   * @param pages how many of them are HTML
   * @param written how many of them came or changed since a moment
   */
  record Count(int files, int pages, int written) {}

  /** Counts; a file that was moved into its place since then counts as written too. */
  static Count count(Path folder, FileTime since) throws IOException {
    int[] counts = new int[3];
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            counts[0]++;
            counts[1] += file.toString().endsWith(".html") ? 1 : 0;
            FileTime changed = (FileTime) Files.getAttribute(file, "unix:ctime");
            counts[2] += changed.compareTo(since) >= 0 ? 1 : 0;
            return FileVisitResult.CONTINUE;
          }
        });
    return new Count(counts[0], counts[1], counts[2]);
  }

  /**
   * Names the files that are not the same in two folders. What Broadsheet notes for itself in
   * {@code .broadsheet…} is left out.
   */
  static List<String> differences(Path one, Path other) throws IOException {
    Set<String> names = new TreeSet<>(names(one));
    names.addAll(names(other));
    List<String> differences = new ArrayList<>();
    for (String name : names) {
      Path left = one.resolve(name);
      Path right = other.resolve(name);
      if (!Files.exists(left) || !Files.exists(right) || Files.mismatch(left, right) >= 0) {
        differences.add(name);
      }
    }
    return differences;
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .filter(name -> !name.startsWith(".broadsheet"))
          .toList();
    }
  }
}
