package org.broadsheet.serve.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a reply. */
public interface Payload {

  /** How many there are. */
  long length();

  /** The bytes from the first on; whoever opens them closes them. */
  InputStream open() throws IOException;

  /** Bytes in memory, which are not to be changed any more. */
  static Payload of(byte[] bytes) {
    return new Payload() {
      @Override
      public long length() {
        return bytes.length;
      }

      @Override
      public InputStream open() {
        return new ByteArrayInputStream(bytes);
      }
    };
  }

  /** A part of these bytes, which must have it. */
  default Payload part(long first, long count) {
    Payload whole = this;
    return new Payload() {
      @Override
      public long length() {
        return count;
      }

      @Override
      public InputStream open() throws IOException {
        InputStream in = whole.open();
        try {
          in.skipNBytes(first);
        } catch (IOException e) {
          in.close();
          throw e;
        }
        return in;
      }
    };
  }
}
