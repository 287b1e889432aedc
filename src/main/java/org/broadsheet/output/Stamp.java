package org.broadsheet.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * What the disk says about a plain file without its being read.
 *
 * @param size in bytes
 * @param time when it was last written, in nanoseconds since 1970, as exactly as the disk knows, or
 *     as somebody said
 * @param changed when the system last changed anything about it, in nanoseconds since 1970, which
 *     nobody can set; 0 where it does not tell
 */
record Stamp(long size, long time, long changed) {

  /** What is no plain file has this; no recorded stamp is equal to it. */
  static final Stamp NONE = new Stamp(-1, 0, 0);

  private static final String WANTED = "unix:size,lastModifiedTime,ctime,mode";
  private static final int KIND_OF_MODE = 0170000;
  private static final int FILE_MODE = 0100000;

  private static final long MICROSECOND = 1_000;
  private static final long SECOND = 1_000_000_000;

  /**
   * Whether the file was last written at a recorded time. Archives and caches cut times to whole
   * seconds or microseconds; nobody writes at just the instant that is left.
   */
  boolean isOf(long recorded) {
    return time == recorded
        || time == recorded - Math.floorMod(recorded, SECOND)
        || time == recorded - Math.floorMod(recorded, MICROSECOND);
  }

  /** When a file, which must be there, was last written, as in its stamp. */
  static long timeOf(Path file) throws IOException {
    return nanos(Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS));
  }

  /** The stamp of a file, which must be there. */
  static Stamp of(Path file) throws IOException {
    return file.getFileSystem().supportedFileAttributeViews().contains("unix")
        ? close(Files.readAttributes(file, WANTED, LinkOption.NOFOLLOW_LINKS))
        : plain(Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
  }

  private static Stamp close(Map<String, Object> told) {
    return ((Integer) get(told, "mode") & KIND_OF_MODE) == FILE_MODE
        ? new Stamp(
            (Long) get(told, "size"),
            nanos((FileTime) get(told, "lastModifiedTime")),
            nanos((FileTime) get(told, "ctime")))
        : NONE;
  }

  private static Object get(Map<String, Object> told, String name) {
    return Objects.requireNonNull(told.get(name), name);
  }

  private static Stamp plain(BasicFileAttributes told) {
    return told.isRegularFile() ? new Stamp(told.size(), nanos(told.lastModifiedTime()), 0) : NONE;
  }

  private static long nanos(FileTime time) {
    return time.to(TimeUnit.NANOSECONDS);
  }

  /** The stamp of a file, or {@link #NONE} where there is none or it cannot be looked at. */
  static Stamp at(Path root, String file) {
    try {
      return of(root.resolve(file));
    } catch (IOException | InvalidPathException missing) {
      return NONE;
    }
  }
}
