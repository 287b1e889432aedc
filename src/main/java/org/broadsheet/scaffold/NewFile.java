package org.broadsheet.scaffold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that was not there before. */
final class NewFile {

  private NewFile() {}

  /**
   * Writes a file, and the folders above it. What stands there already is left as it is.
   *
   * @throws java.nio.file.FileAlreadyExistsException where something stands there
   * @throws IOException where the disk fails
   */
  static void write(Path file, byte[] content) throws IOException {
    Path folder = file.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.write(file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }
}
