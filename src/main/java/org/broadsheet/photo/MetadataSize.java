package org.broadsheet.photo;

import com.drew.imaging.FileType;
import com.drew.imaging.FileTypeDetector;
import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.heif.HeifDirectory;
import com.drew.metadata.jpeg.JpegDirectory;
import com.drew.metadata.webp.WebpDirectory;
import java.io.IOException;
import java.io.InputStream;
import org.broadsheet.model.PictureSize;
import org.jspecify.annotations.Nullable;

/** The size of pictures that keep it in their metadata, turned as they are shown. */
final class MetadataSize {

  private MetadataSize() {}

  static @Nullable PictureSize read(PictureType type, InputStream in, long bytes)
      throws IOException {
    FileType found = FileTypeDetector.detectFileType(in);
    boolean right =
        switch (type) {
          case JPEG -> found == FileType.Jpeg;
          case WEBP -> found == FileType.WebP;
          default -> found == FileType.Avif || found == FileType.Heif;
        };
    if (!right) {
      return null;
    }
    try {
      Metadata metadata = ImageMetadataReader.readMetadata(in, bytes, found);
      return switch (type) {
        case JPEG ->
            size(
                number(metadata, JpegDirectory.class, JpegDirectory.TAG_IMAGE_WIDTH),
                number(metadata, JpegDirectory.class, JpegDirectory.TAG_IMAGE_HEIGHT),
                turnedByExif(metadata));
        case WEBP ->
            size(
                number(metadata, WebpDirectory.class, WebpDirectory.TAG_IMAGE_WIDTH),
                number(metadata, WebpDirectory.class, WebpDirectory.TAG_IMAGE_HEIGHT),
                turnedByExif(metadata));
        default ->
            size(
                number(metadata, HeifDirectory.class, HeifDirectory.TAG_IMAGE_WIDTH),
                number(metadata, HeifDirectory.class, HeifDirectory.TAG_IMAGE_HEIGHT),
                turnedByItself(metadata));
      };
    } catch (ImageProcessingException | RuntimeException e) {
      // The library throws whatever a damaged file makes it stumble over; it is no picture then.
      return null;
    }
  }

  private static @Nullable PictureSize size(
      @Nullable Integer width, @Nullable Integer height, boolean turned) {
    if (width == null || height == null || width < 1 || height < 1) {
      return null;
    }
    return turned ? new PictureSize(height, width) : new PictureSize(width, height);
  }

  /** A tag of the first directory of a kind that has it: one file may have several. */
  private static @Nullable Integer number(
      Metadata metadata, Class<? extends Directory> kind, int tag) {
    for (Directory directory : metadata.getDirectoriesOfType(kind)) {
      Integer number = directory.getInteger(tag);
      if (number != null) {
        return number;
      }
    }
    return null;
  }

  /** EXIF orientations 5 to 8 lie on their side. */
  private static boolean turnedByExif(Metadata metadata) {
    Integer orientation =
        number(metadata, ExifIFD0Directory.class, ExifIFD0Directory.TAG_ORIENTATION);
    return orientation != null && orientation >= 5 && orientation <= 8;
  }

  /** AVIF and HEIC turn by a property of their own; readers ignore their EXIF orientation. */
  private static boolean turnedByItself(Metadata metadata) {
    Integer degrees = number(metadata, HeifDirectory.class, HeifDirectory.TAG_IMAGE_ROTATION);
    return degrees != null && degrees % 180 != 0;
  }
}
