package org.broadsheet.photo;

import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.riff.RiffProcessingException;
import com.drew.imaging.riff.RiffReader;
import com.drew.lang.SequentialByteArrayReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.jpeg.JpegDirectory;
import com.drew.metadata.jpeg.JpegReader;
import com.drew.metadata.webp.WebpDirectory;
import com.drew.metadata.webp.WebpRiffHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.broadsheet.model.PictureSize;
import org.jspecify.annotations.Nullable;

/** The size of JPEG and WebP pictures, turned as the camera's notes say. */
final class MetadataSize {

  private MetadataSize() {}

  static @Nullable PictureSize ofJpeg(InputStream in) throws IOException {
    try {
      Metadata metadata =
          JpegMetadataReader.readMetadata(in, List.of(new JpegReader(), new ExifReader()));
      return size(
          number(metadata, JpegDirectory.class, JpegDirectory.TAG_IMAGE_WIDTH),
          number(metadata, JpegDirectory.class, JpegDirectory.TAG_IMAGE_HEIGHT),
          turned(metadata));
    } catch (ImageProcessingException | RuntimeException e) {
      // The library throws whatever a damaged file makes it stumble over; it is no picture then.
      return null;
    }
  }

  static @Nullable PictureSize ofWebp(InputStream in) throws IOException {
    // From bytes the library checks the lengths that the file claims; from a stream it does not.
    byte[] bytes = in.readAllBytes();
    try {
      Metadata metadata = new Metadata();
      new RiffReader()
          .processRiff(new SequentialByteArrayReader(bytes), new WebpRiffHandler(metadata));
      return size(
          number(metadata, WebpDirectory.class, WebpDirectory.TAG_IMAGE_WIDTH),
          number(metadata, WebpDirectory.class, WebpDirectory.TAG_IMAGE_HEIGHT),
          turned(metadata));
    } catch (RiffProcessingException | RuntimeException e) {
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
  private static boolean turned(Metadata metadata) {
    Integer orientation =
        number(metadata, ExifIFD0Directory.class, ExifIFD0Directory.TAG_ORIENTATION);
    return orientation != null && orientation >= 5 && orientation <= 8;
  }
}
