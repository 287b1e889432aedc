package org.broadsheet.photo;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.broadsheet.model.PictureSize;
import org.jspecify.annotations.Nullable;

/**
 * The size of pictures that have it at a fixed place near their start. The metadata library would
 * read these files to their end, and believes whatever length a part of them claims.
 */
final class HeaderSize {

  private static final long PNG_SIGNATURE = 0x89504E470D0A1A0AL;
  private static final int PNG_HEADER = 0x49484452;

  private HeaderSize() {}

  /** PNG (RFC 2083): the signature, then the chunk IHDR with width and height. */
  static @Nullable PictureSize ofPng(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(in);
    boolean png = data.readLong() == PNG_SIGNATURE && data.readInt() == 13;
    return png && data.readInt() == PNG_HEADER ? size(data.readInt(), data.readInt()) : null;
  }

  /** GIF 87a and 89a: the signature, then width and height, low byte first. */
  static @Nullable PictureSize ofGif(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(in);
    byte[] signature = new byte[6];
    data.readFully(signature);
    String text = new String(signature, StandardCharsets.US_ASCII);
    if (!text.equals("GIF87a") && !text.equals("GIF89a")) {
      return null;
    }
    int width = Short.toUnsignedInt(Short.reverseBytes(data.readShort()));
    int height = Short.toUnsignedInt(Short.reverseBytes(data.readShort()));
    return size(width, height);
  }

  private static @Nullable PictureSize size(int width, int height) {
    return width > 0 && height > 0 ? new PictureSize(width, height) : null;
  }
}
