package org.broadsheet.theme;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.SortedMap;
import java.util.TreeMap;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problems;

/**
 * The files in one folder of a theme.
 *
 * @param files each by its path relative to the folder, with forward slashes
 */
record ThemeFolder(SortedMap<String, Path> files) {

  /** Looks through a folder of a home; a folder that is not there is empty. */
  static ThemeFolder of(Path home, String name, Problems problems) throws IOException {
    SortedMap<String, Path> files = new TreeMap<>();
    Path folder = home.resolve(name);
    if (Files.isDirectory(folder)) {
      FileVisitor<Path> walk = new Walk(home, home.toRealPath(), folder, files, problems);
      Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
    }
    return new ThemeFolder(files);
  }

  /** The walk through a folder, which follows links as long as they stay in the folder's home. */
  private static final class Walk extends SimpleFileVisitor<Path> {

    private final Path home;
    private final Path realHome;
    private final Path folder;
    private final SortedMap<String, Path> files;
    private final Problems problems;

    Walk(Path home, Path realHome, Path folder, SortedMap<String, Path> files, Problems problems) {
      this.home = home;
      this.realHome = realHome;
      this.folder = folder;
      this.files = files;
      this.problems = problems;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes)
        throws IOException {
      boolean wanted = (dir.equals(folder) || visible(dir)) && inside(dir);
      return wanted ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (visible(file) && attributes.isSymbolicLink()) {
        // Links are followed, so this one has nothing at its other end.
        problems.error("file-unreadable", place(file), "this link leads to nothing", null);
      } else if (visible(file) && attributes.isRegularFile() && inside(file)) {
        files.put(slashed(folder.relativize(file)), file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      if (visible(file)) {
        boolean loop = failure instanceof FileSystemLoopException;
        String complaint =
            loop ? "this link leads back to a folder that it is in" : "this file cannot be read";
        problems.error("file-unreadable", place(file), complaint, null);
      }
      return FileVisitResult.CONTINUE;
    }

    private static boolean visible(Path file) {
      String name = file.getFileName().toString();
      return !name.startsWith(".") || name.equals(".well-known") || name.equals(".well-known/");
    }

    /** Only what a link was followed to can be elsewhere, so only then the real path is asked. */
    private boolean inside(Path file) throws IOException {
      if (!Files.isSymbolicLink(file) || file.toRealPath().startsWith(realHome)) {
        return true;
      }
      problems.error(
          "file-outside",
          place(file),
          "this link leads out of the site",
          "put a copy of the file here instead");
      return false;
    }

    private Location place(Path file) {
      return Location.file(slashed(home.relativize(file)));
    }

    private static String slashed(Path relative) {
      return relative.toString().replace(relative.getFileSystem().getSeparator(), "/");
    }
  }
}
