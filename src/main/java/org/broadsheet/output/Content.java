package org.broadsheet.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What goes into one file of the output. */
sealed interface Content {

  /** Whether these are the bytes of this fingerprint. */
  boolean has(Fingerprint print) throws IOException;

  /** The fingerprint where the file holds this already, else null. */
  @Nullable Fingerprint standsIn(Path file) throws IOException;

  /** Writes a new file. */
  Fingerprint writeTo(Path file) throws IOException;

  /**
   * A rendered page.
   *
   * @param bytes all of it
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared: it only carries the bytes to the disk
  record Rendered(byte[] bytes) implements Content {

    @Override
    public boolean has(Fingerprint print) {
      return print.size() == bytes.length && print.equals(Fingerprint.of(bytes));
    }

    @Override
    public @Nullable Fingerprint standsIn(Path file) throws IOException {
      boolean same =
          Files.size(file) == bytes.length && Arrays.equals(Files.readAllBytes(file), bytes);
      return same ? Fingerprint.of(bytes) : null;
    }

    @Override
    public Fingerprint writeTo(Path file) throws IOException {
      try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
        out.write(bytes);
      }
      return Fingerprint.of(bytes);
    }
  }

  /**
   * A picture or other file that is copied; it may be larger than the memory.
   *
   * @param source the file
   */
  record Copied(Path source) implements Content {

    private static final int CHUNK = Fingerprint.CHUNK;

    @Override
    public boolean has(Fingerprint print) throws IOException {
      return print.size() == Files.size(source) && print.equals(Fingerprint.of(source));
    }

    @Override
    public @Nullable Fingerprint standsIn(Path file) throws IOException {
      if (Files.size(file) != Files.size(source)) {
        return null;
      }
      Fingerprint.Sum sum = new Fingerprint.Sum();
      try (InputStream wanted = Files.newInputStream(source);
          InputStream standing = Files.newInputStream(file)) {
        byte[] chunk = wanted.readNBytes(CHUNK);
        while (chunk.length > 0) {
          if (!Arrays.equals(chunk, standing.readNBytes(CHUNK))) {
            return null;
          }
          sum.add(chunk);
          chunk = wanted.readNBytes(CHUNK);
        }
      }
      return sum.fingerprint();
    }

    /** Copies the bytes alone: the source's permissions may hide it from a web server. */
    @Override
    public Fingerprint writeTo(Path file) throws IOException {
      Fingerprint.Sum sum = new Fingerprint.Sum();
      try (InputStream in = Files.newInputStream(source);
          OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
        byte[] chunk = in.readNBytes(CHUNK);
        while (chunk.length > 0) {
          out.write(chunk);
          sum.add(chunk);
          chunk = in.readNBytes(CHUNK);
        }
      }
      return sum.fingerprint();
    }
  }
}
