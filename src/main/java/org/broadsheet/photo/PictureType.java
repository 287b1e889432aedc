package org.broadsheet.photo;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The kinds of picture files that browsers show. */
public enum PictureType {
  JPEG("image/jpeg", "jpg", "jpeg"),
  PNG("image/png", "png"),
  GIF("image/gif", "gif"),
  WEBP("image/webp", "webp"),
  AVIF("image/avif", "avif"),
  HEIF("image/heic", "heic", "heif"),
  SVG("image/svg+xml", "svg");

  private final String mediaType;
  private final List<String> extensions;

  PictureType(String mediaType, String... extensions) {
    this.mediaType = mediaType;
    this.extensions = List.of(extensions);
  }

  /** The media type, such as {@code image/jpeg}. */
  public String mediaType() {
    return mediaType;
  }

  /** The kind that the end of a file's name tells, or null where it is no picture's. */
  public static @Nullable PictureType of(String name) {
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(type -> name.contains(".") && type.extensions.contains(extension))
        .findFirst()
        .orElse(null);
  }
}
