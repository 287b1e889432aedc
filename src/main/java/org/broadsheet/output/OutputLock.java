package org.broadsheet.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problems;
import org.jspecify.annotations.Nullable;

/** The right of one build at a time to write to an output folder, held until it is closed. */
final class OutputLock implements AutoCloseable {

  static final String NAME = ".broadsheet-lock";

  /** Far behind the text, so that the holder's number can be read where locks keep readers out. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private final Path file;
  private final FileChannel channel;

  private OutputLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** Takes the lock of an existing folder; null where another build has it, which is reported. */
  static @Nullable OutputLock take(OutputPlace place, Problems problems) throws IOException {
    Path file = place.root().resolve(NAME);
    String self = Long.toString(ProcessHandle.current().pid());
    while (true) {
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
      if (!locked(channel)) {
        channel.close();
        problems.error(
            "output-busy",
            Location.file(place.label()),
            "another build" + holder(file) + " is writing to the output folder",
            "wait until it is done, or stop it, and build again");
        return null;
      }
      channel.truncate(0).write(ByteBuffer.wrap(self.getBytes(StandardCharsets.US_ASCII)), 0);
      // The one before us may have deleted the file between our opening and our locking it: then
      // the lock is on a file that nobody else will find, and counts for nothing.
      if (self.equals(text(file))) {
        return new OutputLock(file, channel);
      }
      channel.close();
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      @Nullable FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
      return lock != null;
    } catch (OverlappingFileLockException heldInThisProcess) {
      return false;
    }
  }

  private static String holder(Path file) throws IOException {
    String process = text(file);
    return process.isEmpty() ? "" : " (process " + process + ")";
  }

  private static String text(Path file) throws IOException {
    try {
      return Files.readString(file, StandardCharsets.US_ASCII);
    } catch (NoSuchFileException gone) {
      return "";
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
    channel.close();
  }
}
