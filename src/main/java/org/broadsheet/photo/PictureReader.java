package org.broadsheet.photo;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.broadsheet.model.MediaFile;
import org.broadsheet.model.PictureSize;
import org.broadsheet.model.UrlPath;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Reads of a picture file what a page must know to show it. */
public final class PictureReader {

  /** The largest file that is looked into, in bytes. */
  public static final long LARGEST = 64L * 1024 * 1024;

  private final Problems problems;

  /** A reader that reports to the given sink. */
  public PictureReader(Problems problems) {
    this.problems = problems;
  }

  /**
   * A picture.
   *
   * @param file where it is
   * @param path its name in problems, relative to the site's folder; its end tells the kind
   * @param url where readers get it
   * @return the picture, without a size where the file is no picture; then a warning is reported
   * @throws IllegalArgumentException where the name is not a picture's; see {@link PictureType#of}
   */
  public MediaFile read(Path file, String path, UrlPath url) {
    PictureType type = PictureType.of(path);
    if (type == null) {
      throw new IllegalArgumentException("not a picture's name: " + path);
    }
    PictureSize size = null;
    long bytes = 0;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      bytes = Files.size(file);
      size = bytes > LARGEST ? null : size(type, in);
    } catch (IOException e) {
      // The warning below says what matters; why the library gave up helps nobody.
    }
    if (bytes > LARGEST) {
      problems.warning(
          "picture-too-large",
          Location.file(path),
          "this picture is larger than " + LARGEST / 1024 / 1024 + " MB",
          "export it again, smaller: no reader waits for it");
    } else if (size == null) {
      String kind = type.name().equals("HEIF") ? "HEIC" : type.name();
      problems.warning(
          "picture-unreadable",
          Location.file(path),
          bytes == 0 ? "this picture is an empty file" : "this is no " + kind + " picture",
          "open it in a picture program and export it again as " + kind);
    }
    return new MediaFile(path, url, type.mediaType(), size, bytes);
  }

  private static @Nullable PictureSize size(PictureType type, InputStream in) throws IOException {
    return switch (type) {
      case SVG -> SvgSize.read(in);
      case PNG -> HeaderSize.ofPng(in);
      case GIF -> HeaderSize.ofGif(in);
      case JPEG -> MetadataSize.ofJpeg(in);
      case WEBP -> MetadataSize.ofWebp(in);
      case AVIF, HEIF -> BoxSize.read(type, in);
    };
  }
}
