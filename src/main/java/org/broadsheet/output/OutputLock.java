package org.broadsheet.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The right of one build at a time to write to an output folder, held until it is closed.
 *
 * <p>On POSIX systems a process loses its locks on a file as soon as it closes <em>any</em> channel
 * to it, not only the one that it locked. So between taking and closing nothing here opens the file
 * a second time, and a process makes one build of a folder after the other.
 */
final class OutputLock implements AutoCloseable {

  static final String NAME = ".broadsheet-lock";

  /** Far behind the text, so that the holder's number can be read where locks keep readers out. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private static final int LONGEST_NUMBER = 20;

  private final Path file;
  private final FileChannel channel;

  private OutputLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes the lock of a folder, which is made where it does not exist; null where another build has
   * it, which is reported.
   */
  static @Nullable OutputLock take(OutputPlace place, Problems problems) throws IOException {
    Path file = place.root().resolve(NAME);
    String self = Long.toString(ProcessHandle.current().pid());
    while (true) {
      FileChannel channel;
      @Nullable Object key;
      Files.createDirectories(place.root()); // fails below a link that leads nowhere
      try {
        make(file);
        key = key(file);
        channel =
            FileChannel.open(
                file, StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
      } catch (NoSuchFileException goneAlready) {
        continue;
      }
      if (!locked(channel)) {
        String holder = holder(channel);
        channel.close();
        problems.error(
            "output-busy",
            Location.file(place.label()),
            "another build" + holder + " is writing to the output folder",
            "wait until it is done, or stop it, and build again");
        return null;
      }
      try {
        channel.truncate(0).write(ByteBuffer.wrap(self.getBytes(StandardCharsets.US_ASCII)), 0);
      } catch (IOException e) {
        new OutputLock(file, channel).close(); // a full disk has no room even for this
        throw e;
      }
      // The one before us may have deleted the file between our opening and our locking it: then
      // the lock is on a file that nobody else will find, and counts for nothing.
      if (stands(file, key, self)) {
        return new OutputLock(file, channel);
      }
      channel.close();
    }
  }

  /** When it was taken, in nanoseconds since 1970 by the clock of the output folder's disk. */
  long time() throws IOException {
    return Stamp.timeOf(file);
  }

  private static void make(Path file) throws IOException {
    try {
      Files.createFile(file);
    } catch (FileAlreadyExistsException another) {
      return; // of a build that goes on, or was killed
    }
  }

  /** What sets a file apart from others of its name; null where the system has nothing like it. */
  private static @Nullable Object key(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
        .fileKey();
  }

  /** Whether the file of our lock is still the one that others find. */
  private static boolean stands(Path file, @Nullable Object key, String self) throws IOException {
    try {
      // Without keys there is no POSIX either, and opening the file does no harm.
      return key == null
          ? self.equals(Files.readString(file, StandardCharsets.US_ASCII))
          : key.equals(key(file));
    } catch (NoSuchFileException gone) {
      return false;
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

  private static String holder(FileChannel channel) throws IOException {
    ByteBuffer text = ByteBuffer.allocate(LONGEST_NUMBER);
    channel.read(text, 0);
    String process = StandardCharsets.US_ASCII.decode(text.flip()).toString();
    return process.isEmpty() ? "" : " (process " + process + ")";
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
    channel.close();
  }
}
