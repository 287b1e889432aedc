package org.broadsheet.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * How the bytes of a file looked when it was written, to tell whether somebody changed it since. It
 * guards against accidents, not against malice.
 *
 * @param size in bytes
 * @param hash the CRC-32 (RFC 1952, section 8) and, in the lower half, the CRC-32C (RFC 3720,
 *     appendix B.4) of the bytes: processors have instructions for both
 */
record Fingerprint(long size, long hash) {

  /** How many bytes are read at a time; a file may be larger than the memory. */
  static final int CHUNK = 1 << 16;

  static Fingerprint of(byte[] bytes) {
    Sum sum = new Sum();
    sum.add(bytes);
    return sum.fingerprint();
  }

  /** Reads a whole file. */
  static Fingerprint of(Path file) throws IOException {
    Sum sum = new Sum();
    try (InputStream in = Files.newInputStream(file)) {
      byte[] chunk = in.readNBytes(CHUNK);
      while (chunk.length > 0) {
        sum.add(chunk);
        chunk = in.readNBytes(CHUNK);
      }
    }
    return sum.fingerprint();
  }

  /** A fingerprint in the making, chunk by chunk. */
  static final class Sum {

    private final CRC32 first = new CRC32();
    private final CRC32C second = new CRC32C();
    private long size;

    void add(byte[] bytes) {
      first.update(bytes, 0, bytes.length);
      second.update(bytes, 0, bytes.length);
      size += bytes.length;
    }

    Fingerprint fingerprint() {
      return new Fingerprint(size, first.getValue() << Integer.SIZE | second.getValue());
    }
  }
}
