package org.broadsheet.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import org.broadsheet.digest.ByteDigest;
import org.broadsheet.digest.Digest;
import org.broadsheet.memory.EntryKind;
import org.broadsheet.memory.StampedTree;
import org.broadsheet.source.NewsroomReader;
import org.broadsheet.theme.Theme;
import org.jspecify.annotations.Nullable;

/** The files of a site that a build can depend on. */
final class Inputs {

  private static final String SETTINGS = "site.yaml";

  /** Folders behind a link stand inside each other no deeper than this. */
  private static final int MOST_LINKED = 60;

  private Inputs() {}

  /**
   * Whether a build can depend on a path.
   *
   * @param path relative to the site's folder; a folder's ends with a slash
   */
  static boolean wanted(String path) {
    int end = path.indexOf('/');
    String top = end < 0 ? path : path.substring(0, end);
    boolean folder =
        top.equals(NewsroomReader.CONTENT)
            || top.equals(Theme.STATIC)
            || top.equals(Theme.TEMPLATES);
    return folder ? !hidden(path) : path.equals(SETTINGS);
  }

  /** Programs keep what is theirs under names with a dot; one such name is for readers. */
  private static boolean hidden(String path) {
    int name = path.lastIndexOf('/', path.length() - 2) + 1;
    return path.startsWith(".", name) && !path.startsWith(".well-known", name);
  }

  /**
   * Stands for what the file system says of the files that the links of a tree lead to; null where
   * there are no links.
   */
  static @Nullable Digest behindLinks(StampedTree tree) throws IOException {
    Stamps stamps = null;
    for (int entry = 0; entry < tree.size(); entry++) {
      if (tree.kind(entry) == EntryKind.LINK) {
        stamps = stamps == null ? new Stamps(tree.root().toRealPath()) : stamps;
        Files.walkFileTree(
            tree.file(entry), EnumSet.of(FileVisitOption.FOLLOW_LINKS), MOST_LINKED, stamps);
      }
    }
    return stamps == null ? null : stamps.told.toDigest();
  }

  /**
   * Writes down what the file system says of files. Folders outside of the site are not looked
   * into: nothing in them is ever read, and there may be a whole disk.
   */
  private static final class Stamps extends SimpleFileVisitor<Path> {

    private final Path site;
    private final ByteDigest told = new ByteDigest();

    Stamps(Path site) {
      this.site = site;
    }

    private void tell(String line) {
      byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
      told.add(bytes, 0, bytes.length);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes says)
        throws IOException {
      if (!Files.isSymbolicLink(folder)) {
        return FileVisitResult.CONTINUE;
      }
      Path target = folder.toRealPath();
      tell(folder + " leads to " + target);
      return target.startsWith(site) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes says) {
      tell(file + " " + says.size() + " " + says.lastModifiedTime() + " " + says.fileKey());
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      tell(file + " cannot be looked at");
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
      return FileVisitResult.CONTINUE;
    }
  }

  /** Whether the stamps of a tree tell all: what a link leads to may change without its knowing. */
  static boolean tellAll(StampedTree tree) {
    for (int entry = 0; entry < tree.size(); entry++) {
      if (tree.kind(entry) != EntryKind.FILE) {
        return false;
      }
    }
    return true;
  }
}
