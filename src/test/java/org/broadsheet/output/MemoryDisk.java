package org.broadsheet.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * Makes temporary folders in memory where the system has such a place, for tests that write to disk
 * so often that waiting for a real one would take minutes.
 */
public final class MemoryDisk implements TempDirFactory {

  private static final Path MEMORY = Path.of("/dev/shm");

  /** Some containers have next to none. */
  private static final long ENOUGH = 512L << 20;

  @Override
  public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext extension)
      throws IOException {
    return Files.isWritable(MEMORY) && Files.getFileStore(MEMORY).getUsableSpace() >= ENOUGH
        ? Files.createTempDirectory(MEMORY, "broadsheet-")
        : Files.createTempDirectory("broadsheet-");
  }
}
