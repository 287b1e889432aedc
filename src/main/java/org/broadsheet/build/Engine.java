package org.broadsheet.build;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.broadsheet.digest.Digest;
import org.broadsheet.digest.Digests;
import org.jspecify.annotations.Nullable;

/**
 * This program as what its results depend on: another version of it trusts nothing that this one
 * remembers.
 */
final class Engine {

  /** The end of an archive has this form (APPNOTE.TXT 4.3.16), if it has no comment. */
  private static final int END_LENGTH = 22;

  private static final int END_SIGNATURE = 0x06054b50;

  private Engine() {}

  /**
   * Stands for every byte of the program.
   *
   * @throws IOException where it cannot be read
   */
  static Digest digest() throws IOException {
    Digest digest = Running.PROGRAM.digest();
    if (digest == null) {
      throw new IOException("the program's own place cannot be read", Running.PROGRAM.failure());
    }
    return digest;
  }

  /**
   * The program that runs. It is read once: it stays what it is, whatever is put into its place
   * meanwhile.
   *
   * @param digest null where it cannot be read
   * @param failure why, or null
   */
  private record Running(@Nullable Digest digest, @Nullable Exception failure) {

    static final Running PROGRAM = read();

    private static Running read() {
      try {
        Path program =
            Path.of(Engine.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        return new Running(of(program), null);
      } catch (IOException | URISyntaxException e) {
        return new Running(null, e);
      }
    }
  }

  /**
   * Stands for every byte of a program.
   *
   * @param program an archive, or a folder of classes
   */
  static Digest of(Path program) throws IOException {
    return Files.isDirectory(program) ? ofFolder(program) : ofArchive(program);
  }

  /** The list at an archive's end holds a checksum of each file in it. */
  private static Digest ofArchive(Path archive) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(archive.toFile(), "r")) {
      byte[] end = new byte[END_LENGTH];
      file.seek(Math.max(0, file.length() - END_LENGTH));
      file.readFully(end);
      ByteBuffer record = ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN);
      if (record.getInt(0) != END_SIGNATURE) {
        return Digest.of(Files.readAllBytes(archive));
      }
      byte[] list = new byte[record.getInt(12)];
      file.seek(Integer.toUnsignedLong(record.getInt(16)));
      file.readFully(list);
      return Digest.of(list);
    }
  }

  /** A folder of classes, as developers run it. */
  private static Digest ofFolder(Path folder) throws IOException {
    List<Object> files = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
        files.add(folder.relativize(file).toString());
        files.add(Digest.of(Files.readAllBytes(file)));
      }
    }
    return Digests.of(files);
  }
}
