package org.broadsheet.memory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** Looks at things in the file system, each by one call, as closely as the system allows. */
final class StampReader {

  private static final String WANTED = "unix:size,lastModifiedTime,ctime,ino,mode";
  private static final int KIND_OF_MODE = 0170000;
  private static final int FOLDER_MODE = 0040000;
  private static final int FILE_MODE = 0100000;
  private static final int LINK_MODE = 0120000;

  private final boolean unix;

  StampReader(Path root) {
    unix = root.getFileSystem().supportedFileAttributeViews().contains("unix");
  }

  /**
   * What stands at a path.
   *
   * @throws IOException where it cannot be looked at, or is there no more
   */
  Look look(Path path) throws IOException {
    return unix ? closeLook(path) : plainLook(path);
  }

  private static Look closeLook(Path path) throws IOException {
    Map<String, Object> told = Files.readAttributes(path, WANTED, LinkOption.NOFOLLOW_LINKS);
    int mode = (Integer) get(told, "mode") & KIND_OF_MODE;
    EntryKind kind =
        mode == FILE_MODE ? EntryKind.FILE : mode == LINK_MODE ? EntryKind.LINK : EntryKind.OTHER;
    return new Look(
        mode == FOLDER_MODE,
        kind,
        (Long) get(told, "size"),
        nanos((FileTime) get(told, "lastModifiedTime")),
        nanos((FileTime) get(told, "ctime")),
        (Long) get(told, "ino"));
  }

  private static Object get(Map<String, Object> told, String name) {
    return Objects.requireNonNull(told.get(name), name);
  }

  private static Look plainLook(Path path) throws IOException {
    BasicFileAttributes told =
        Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    EntryKind kind =
        told.isRegularFile()
            ? EntryKind.FILE
            : told.isSymbolicLink() ? EntryKind.LINK : EntryKind.OTHER;
    return new Look(told.isDirectory(), kind, told.size(), nanos(told.lastModifiedTime()), 0, 0);
  }

  static long nanos(FileTime time) {
    return time.to(TimeUnit.NANOSECONDS);
  }

  /**
   * What one look at a thing tells.
   *
   * @param folder whether it is a folder; its kind counts for nothing then
   */
  record Look(boolean folder, EntryKind kind, long size, long modified, long changed, long inode) {

    /** Writes the stamp as a row of a {@link StampedTree}. */
    void write(long[] numbers, int at) {
      numbers[at] = size;
      numbers[at + 1] = modified;
      numbers[at + 2] = changed;
      numbers[at + 3] = inode;
    }
  }
}
