package org.broadsheet.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import org.jspecify.annotations.Nullable;

/**
 * A report that another program reads: it is written beside its place and moved there when it is
 * whole, so that nobody finds half of it, and a failure leaves the last one as it was.
 */
public final class ReportFile {

  private ReportFile() {}

  /**
   * Writes a report.
   *
   * @param place the file; one that is there is replaced and keeps its rights. A device or a pipe
   *     gets the text as it is
   * @throws IOException where the disk fails
   */
  public static void write(Path place, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Path target = Files.exists(place) ? place.toRealPath() : place;
    boolean taken = Files.exists(target);
    Path folder = target.toAbsolutePath().resolveSibling("");
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(place.toString());
    }
    // Where nothing new may stand beside it, or it is no file, the text can only go straight in.
    if (taken && (!Files.isRegularFile(target) || !Files.isWritable(folder))) {
      Files.write(target, bytes);
      return;
    }
    Path beside = target.resolveSibling(target.getFileName() + ".new");
    try {
      Files.write(beside, bytes);
      PosixFileAttributeView rights = taken ? rights(target) : null;
      if (rights != null) {
        Files.setPosixFilePermissions(beside, rights.readAttributes().permissions());
      }
      Files.move(
          beside, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static @Nullable PosixFileAttributeView rights(Path file) {
    return Files.getFileAttributeView(
        file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
  }
}
