package org.broadsheet.theme;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.broadsheet.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The default theme as it comes with the program: in a folder of classes, or in an archive of them.
 */
final class PackedTheme implements AutoCloseable {

  private static final String HOME = "theme";

  private final Path program;
  private final @Nullable ZipFile archive;
  private @Nullable FileSystem files;

  private PackedTheme(Path program, @Nullable ZipFile archive) {
    this.program = program;
    this.archive = archive;
  }

  /** The theme of a program, which is a folder or an archive. */
  static PackedTheme of(Path program) throws IOException {
    boolean folder = Files.isDirectory(program);
    return new PackedTheme(program, folder ? null : new ZipFile(program.toFile()));
  }

  /** The names of the files in one of its folders, with forward slashes. */
  SortedSet<String> names(String folder, Problems problems) throws IOException {
    if (archive == null) {
      return new TreeSet<>(
          ThemeFolder.of(program.resolve(HOME), folder, problems).files().keySet());
    }
    SortedSet<String> names = new TreeSet<>();
    String start = HOME + "/" + folder + "/";
    for (var entries = archive.entries(); entries.hasMoreElements(); ) {
      String name = entries.nextElement().getName();
      if (name.startsWith(start) && !name.endsWith("/")) {
        names.add(name.substring(start.length()));
      }
    }
    return names;
  }

  byte[] bytes(String folder, String name) throws IOException {
    String path = HOME + "/" + folder + "/" + name;
    if (archive == null) {
      return Files.readAllBytes(program.resolve(path));
    }
    ZipEntry entry = archive.getEntry(path);
    if (entry == null) {
      throw new FileNotFoundException(path);
    }
    try (InputStream in = archive.getInputStream(entry)) {
      return in.readAllBytes();
    }
  }

  /**
   * The place of a file, which may be inside the archive. To open that as a file system costs as
   * much as all else that is done with a theme, so it is done only here.
   */
  synchronized Path path(String folder, String name) throws IOException {
    String path = HOME + "/" + folder + "/" + name;
    if (archive == null) {
      return program.resolve(path);
    }
    if (files == null) {
      files = FileSystems.newFileSystem(program, (ClassLoader) null);
    }
    return files.getPath("/" + path);
  }

  @Override
  public synchronized void close() throws IOException {
    if (archive != null) {
      archive.close();
    }
    if (files != null) {
      files.close();
    }
  }
}
