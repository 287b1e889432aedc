package org.broadsheet.memory;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The right to change what a folder remembers; the system takes it back when the program ends. */
final class FolderLock implements Closeable {

  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * The lock of a folder; null where another build has it.
   *
   * @throws IOException where the folder cannot be written
   */
  static @Nullable FolderLock tryLock(Path folder) throws IOException {
    // The file is never deleted: another build could hold a lock on the one that is gone.
    FileChannel channel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    @Nullable FileLock lock = null;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException heldInThisProgram) {
      // as if another program held it
    } finally {
      if (lock == null) {
        channel.close();
      }
    }
    return lock == null ? null : new FolderLock(channel);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
