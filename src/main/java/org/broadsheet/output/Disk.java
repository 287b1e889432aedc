package org.broadsheet.output;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** The disk under an output folder: one for all of it, and slower than it says. */
final class Disk {

  private static final int AT_ONCE = 32;

  /** Clocks of disks tick every ten milliseconds at the latest, or every two seconds. */
  private static final int PATIENCE = 20;

  private static final long MILLISECOND = 1_000_000;

  private final Path root;
  private @Nullable Object device;

  Disk(Path root) {
    this.root = root;
  }

  /**
   * Fails where another disk is mounted at or above a folder, as a file cannot be moved there in
   * one step.
   */
  void check(Path folder) throws IOException {
    if (device == null) {
      device = device(root);
    }
    if (!folder.equals(root) && !device(folder).equals(device)) {
      throw new FileSystemException(
          folder.toString(),
          null,
          "another disk is mounted here, and files cannot be put there in one step");
    }
  }

  private static Object device(Path folder) throws IOException {
    return folder.getFileSystem().supportedFileAttributeViews().contains("unix")
        ? Files.getAttribute(folder, "unix:dev", LinkOption.NOFOLLOW_LINKS)
        : Files.getFileStore(folder);
  }

  /**
   * Sees to it that what was written to files outlives a loss of power. Disks take many such wishes
   * in one go, so many wait at a time.
   */
  static void secureFiles(Collection<Path> files) throws IOException {
    if (files.isEmpty()) {
      return;
    }
    ExecutorService threads = Executors.newFixedThreadPool(Math.min(files.size(), AT_ONCE));
    try {
      List<Future<?>> wishes = new ArrayList<>();
      for (Path file : files) {
        wishes.add(threads.submit(() -> secure(file, StandardOpenOption.WRITE)));
      }
      for (Future<?> wish : wishes) {
        wish.get();
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UncheckedIOException failure) {
        throw Objects.requireNonNull(failure.getCause());
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    } finally {
      threads.shutdownNow();
    }
  }

  /**
   * Gives a file, which is not empty, a time by the disk's own clock, later than that of all that
   * was done before. Where the clock is too slow for that, the time is the same.
   */
  static void touch(Path file) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      long first = touch(file, channel);
      for (int tries = 0; tries < PATIENCE && touch(file, channel) == first; tries++) {
        LockSupport.parkNanos(MILLISECOND);
      }
    }
  }

  /** Writes the first byte again, for a time that is set comes from another clock. */
  private static long touch(Path file, FileChannel channel) throws IOException {
    ByteBuffer first = ByteBuffer.allocate(1);
    channel.read(first, 0);
    channel.write(first.flip(), 0);
    return Stamp.of(file).time();
  }

  /**
   * Sees to it that what was made, moved or deleted in a folder outlives a loss of power, where the
   * system knows of such a thing.
   */
  static void secureFolder(Path folder) {
    try {
      secure(folder, StandardOpenOption.READ);
    } catch (UncheckedIOException notForFolders) {
      // Windows opens no folders; its file system keeps the order of changes by itself.
      return;
    }
  }

  private static void secure(Path path, StandardOpenOption access) {
    try (FileChannel channel = FileChannel.open(path, access, LinkOption.NOFOLLOW_LINKS)) {
      channel.force(true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
