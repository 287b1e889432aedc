package org.broadsheet.memory;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/**
 * A file that is written anew beside its place, with a checksum at its end, and moved there when it
 * is whole: others find the old one or the new one, never a part.
 */
final class SafeFile implements Closeable {

  private static final int CHECKSUM = 4;

  private final Path place;
  private final Path beside;
  private final FileChannel channel;
  private final CRC32C checksum = new CRC32C();
  private boolean whole;

  /** Begins to write the file at a place. */
  SafeFile(Path place) throws IOException {
    this.place = place;
    this.beside = place.resolveSibling(place.getFileName() + ".new");
    this.channel =
        FileChannel.open(
            beside,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING);
  }

  /** Appends what a writer holds, and clears it. */
  void write(ByteWriter part) throws IOException {
    checksum.update(part.array(), 0, part.length());
    write(ByteBuffer.wrap(part.array(), 0, part.length()));
    part.clear();
  }

  /**
   * Puts the file into its place.
   *
   * @param durable whether it must be there even if the machine stops now
   */
  void finish(boolean durable) throws IOException {
    write(ByteBuffer.allocate(CHECKSUM).putInt((int) checksum.getValue()).flip());
    if (durable) {
      channel.force(true);
    }
    channel.close();
    Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    whole = true;
  }

  private void write(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  /** Takes away what was not finished. */
  @Override
  public void close() throws IOException {
    channel.close();
    if (!whole) {
      Files.deleteIfExists(beside);
    }
  }

  /**
   * All bytes of a file that was written so, without the checksum.
   *
   * @throws DamagedException where the checksum is not that of the bytes
   * @throws IOException where the file cannot be read
   */
  static ByteReader read(Path place) throws IOException {
    byte[] bytes = Files.readAllBytes(place);
    int end = bytes.length - CHECKSUM;
    if (end < 0) {
      throw new DamagedException("the file is cut short");
    }
    CRC32C checksum = new CRC32C();
    checksum.update(bytes, 0, end);
    if ((int) checksum.getValue() != ByteBuffer.wrap(bytes).getInt(end)) {
      throw new DamagedException("the file is not what was written");
    }
    return new ByteReader(bytes, 0, end);
  }
}
