package org.broadsheet.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;

/**
 * How a file looked when it was written, to tell whether somebody changed it since. It guards
 * against accidents, not against malice.
 *
 * @param size in bytes
 * @param checksum the CRC-32C of RFC 3720, appendix B.4
 */
record Fingerprint(long size, int checksum) {

  static Fingerprint of(byte[] bytes) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes);
    return of(bytes.length, checksum);
  }

  static Fingerprint of(long size, CRC32C checksum) {
    return new Fingerprint(size, (int) checksum.getValue());
  }

  /** Reads a whole file. */
  static Fingerprint of(Path file) throws IOException {
    CRC32C checksum = new CRC32C();
    try (InputStream in = new CheckedInputStream(Files.newInputStream(file), checksum)) {
      long size = in.transferTo(OutputStream.nullOutputStream());
      return of(size, checksum);
    }
  }

  /** The form that {@link #parse} reads. */
  @Override
  public String toString() {
    return HexFormat.of().toHexDigits(checksum) + " " + size;
  }

  /**
   * Reads what {@link #toString} wrote.
   *
   * @throws IllegalArgumentException where the text is something else
   */
  static Fingerprint parse(String checksum, String size) {
    return new Fingerprint(Long.parseLong(size), HexFormat.fromHexDigits(checksum));
  }
}
