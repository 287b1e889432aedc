package org.broadsheet.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * What the disk says about a plain file without its being read; as long as it stays the same,
 * nobody has written to the file.
 *
 * @param size in bytes
 * @param time when it was last written, in nanoseconds since 1970, as exactly as the disk knows
 */
record Stamp(long size, long time) {

  /** What is no plain file has this; no recorded stamp is equal to it. */
  static final Stamp NONE = new Stamp(-1, 0);

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

  /** The stamp of a file, which must be there. */
  static Stamp of(Path file) throws IOException {
    return of(Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
  }

  static Stamp of(BasicFileAttributes attributes) {
    return attributes.isRegularFile()
        ? new Stamp(attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS))
        : NONE;
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
