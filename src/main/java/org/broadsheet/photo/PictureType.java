package org.broadsheet.photo;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The kinds of picture files that browsers show. */
public enum PictureType {
  JPEG("image/jpeg", "jpe?g"),
  PNG("image/png", "png"),
  GIF("image/gif", "gif"),
  WEBP("image/webp", "webp"),
  AVIF("image/avif", "avif"),
  HEIF("image/heic", "hei[cf]"),
  SVG("image/svg+xml", "svg");

  private final String mediaType;
  private final String extension;

  PictureType(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }

  /** The media type, such as {@code image/jpeg}. */
  public String mediaType() {
    return mediaType;
  }

  /** The kind that the end of a file's name tells, or null where it is no picture's. */
  public static @Nullable PictureType of(String name) {
    String end = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(type -> name.contains(".") && end.matches(type.extension))
        .findFirst()
        .orElse(null);
  }
}
