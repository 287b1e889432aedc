package org.broadsheet.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.broadsheet.digest.Digest;
import org.jspecify.annotations.Nullable;

/**
 * How the bytes of a file looked when it was written, to tell whether somebody changed it since. It
 * guards against accidents, not against malice.
 *
 * @param size in bytes
 * @param hash 64 bits of the bytes' digest
 */
record Fingerprint(long size, long hash) {

  /** How many bytes are digested at a time; a file may be larger than the memory. */
  static final int CHUNK = 1 << 16;

  static Fingerprint of(byte[] bytes) {
    Sum sum = new Sum();
    for (int start = 0; start < bytes.length; start += CHUNK) {
      sum.add(bytes, start, Math.min(CHUNK, bytes.length - start));
    }
    return sum.fingerprint();
  }

  /** Reads a whole file. */
  static Fingerprint of(Path file) throws IOException {
    Sum sum = new Sum();
    try (InputStream in = Files.newInputStream(file)) {
      byte[] chunk = in.readNBytes(CHUNK);
      while (chunk.length > 0) {
        sum.add(chunk, 0, chunk.length);
        chunk = in.readNBytes(CHUNK);
      }
    }
    return sum.fingerprint();
  }

  /** A fingerprint in the making, chunk by chunk: all but the last are full. */
  static final class Sum {

    private @Nullable Digest digest;
    private long size;

    void add(byte[] bytes, int start, int length) {
      Digest chunk = Digest.of(bytes, start, length);
      digest = digest == null ? chunk : digest.and(chunk);
      size += length;
    }

    Fingerprint fingerprint() {
      return new Fingerprint(size, digest == null ? 0 : digest.low());
    }
  }
}
