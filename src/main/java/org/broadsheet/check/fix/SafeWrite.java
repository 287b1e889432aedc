package org.broadsheet.check.fix;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts new bytes in the place of a file in one step: others find the old file or the new one. The
 * rights to it stay as they were, and so does a link that leads to it.
 */
final class SafeWrite {

  private static final Set<PosixFilePermission> WRITE =
      EnumSet.of(
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_WRITE);

  private final Path site;
  private final Heritage heritage;

  /** Gives a new file the owner and the group of the one whose place it takes. */
  @FunctionalInterface
  interface Heritage {

    /**
     * Passes them on.
     *
     * @throws FileSystemException where this user must not
     */
    void pass(PosixFileAttributes from, Path to) throws IOException;
  }

  /** Writes files of a site, and none outside of its folder. */
  SafeWrite(Path site) {
    this(site, SafeWrite::passOwner);
  }

  /** Writes files that pass on to whom they belong in a way of their own. */
  SafeWrite(Path site, Heritage heritage) {
    this.site = site;
    this.heritage = heritage;
  }

  /**
   * Writes a file.
   *
   * @param before what must still be in it
   * @return why it was not written, in words; null where it was
   * @throws IOException where the disk fails; then the file is as it was
   */
  @Nullable String replace(Path file, byte[] before, byte[] after) throws IOException {
    if (!Files.isRegularFile(file)) {
      return "it is not there any more";
    }
    Path target = file.toRealPath();
    if (!target.startsWith(site.toRealPath())) {
      return "it is a link to a place outside of the site's folder";
    }
    PosixFileAttributeView rights =
        Files.getFileAttributeView(target, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    if (!Files.isWritable(target) || (rights != null && isReadOnly(rights.readAttributes()))) {
      return "it is read-only";
    }
    Path folder = target.resolveSibling("");
    if (!Files.isWritable(folder)) {
      return "nothing may be written into its folder";
    }
    Path beside = Files.createTempFile(folder, ".broadsheet-", ".tmp");
    try {
      write(beside, after);
      if (rights != null && !pass(rights.readAttributes(), beside)) {
        return "it belongs to somebody else, and would not any more";
      }
      // As late as can be: what an editor saves from here on wins by being last, as ever.
      if (!Arrays.equals(Files.readAllBytes(target), before)) {
        return "it was changed meanwhile";
      }
      Files.move(
          beside, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
    }
    return null;
  }

  private static boolean isReadOnly(PosixFileAttributes attributes) {
    return attributes.permissions().stream().noneMatch(WRITE::contains);
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
  }

  /** Gives a file the rights, the owner and the group of another, or says that nobody may. */
  private boolean pass(PosixFileAttributes from, Path to) throws IOException {
    try {
      heritage.pass(from, to);
    } catch (FileSystemException e) {
      return false;
    }
    Files.setPosixFilePermissions(to, from.permissions());
    return true;
  }

  private static void passOwner(PosixFileAttributes from, Path to) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    PosixFileAttributes own = view.readAttributes();
    UserPrincipal owner = from.owner();
    if (!own.group().equals(from.group())) {
      view.setGroup(from.group());
    }
    if (!own.owner().equals(owner)) {
      view.setOwner(owner);
    }
  }
}
