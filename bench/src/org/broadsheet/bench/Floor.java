package org.broadsheet.bench;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/**
 * A program that is called like Broadsheet, looks at size and time of every file of the site and
 * its output, and ends. No build that trusts nothing can be cheaper, so it is what a build without
 * changes is compared with. It is put into the launcher's place for the program.
 */
public final class Floor {

  private Floor() {}

  /** Called as {@code build --site DIR --output DIR}; with anything else, it does nothing. */
  public static void main(String[] args) throws IOException {
    List<String> words = List.of(args);
    long[] seen = new long[2];
    for (String option : List.of("--site", "--output")) {
      int at = words.indexOf(option);
      if (at >= 0 && at + 1 < words.size()) {
        look(Path.of(words.get(at + 1)), seen);
      }
    }
    System.out.println(seen[0] + " files, " + seen[1] + " bytes");
  }

  private static void look(Path folder, long[] seen) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            seen[0]++;
            seen[1] += attributes.size() + (attributes.lastModifiedTime().toMillis() & 1);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
