package org.broadsheet.bench;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * The output folders of one contestant: a new one for every build from nothing. On a disk, old ones
 * stay until the end while there is room, because ext4 is slow to use again what was just deleted.
 */
final class Outputs {

  private static final Set<String> IN_MEMORY = Set.of("tmpfs", "ramfs");
  private static final int ROOM = 4;

  private final Path folder;
  private final long free;
  private Path current;
  private int made;

  /** The outputs in a folder that is there already. */
  Outputs(Path folder) throws IOException {
    this.folder = folder;
    this.free = Files.getFileStore(folder).getUsableSpace();
    this.current = folder.resolve("0");
  }

  Path current() {
    return current;
  }

  /** A folder that was never there. */
  Path next() throws IOException {
    Path old = current;
    made++;
    current = folder.resolve(Integer.toString(made));
    FileStore store = Files.getFileStore(folder);
    boolean scarce = store.getUsableSpace() < free / ROOM;
    if (scarce || IN_MEMORY.contains(store.type())) {
      Folders.delete(old);
    }
    return current;
  }
}
