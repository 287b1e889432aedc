package org.broadsheet.build;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.broadsheet.digest.Digest;
import org.broadsheet.digest.Digests;
import org.broadsheet.page.Asset;
import org.broadsheet.theme.Theme;

/** A file of a {@link Proof}, as readers would get it. */
public sealed interface ProofFile {

  /** Larger files stay on the disk. */
  long LARGE = 4L << 20;

  /**
   * A file that goes out as it is.
   *
   * @throws IOException where it cannot be read
   */
  static ProofFile of(Asset asset, Workplace place) throws IOException {
    String folder = Theme.STATIC + "/";
    byte[] packed =
        asset.source().startsWith(folder)
            ? place.theme().packedFile(asset.source().substring(folder.length()))
            : null;
    if (packed != null) {
      return new Printed(packed);
    }
    Path file = place.site().resolve(asset.source()).toRealPath();
    if (!file.startsWith(place.site().toRealPath())) {
      throw new FileSystemException(asset.source(), null, "it leads out of the site");
    }
    BasicFileAttributes told = Files.readAttributes(file, BasicFileAttributes.class);
    if (told.size() <= LARGE) {
      return new Printed(Files.readAllBytes(file));
    }
    String stamp = file + " " + told.size() + " " + told.lastModifiedTime() + " " + told.fileKey();
    return new Copied(file, told.size(), Digests.of(stamp).toString());
  }

  /** How many bytes it has. */
  long length();

  /** 32 hexadecimal digits: files with equal ones have equal bytes. */
  String digest();

  /**
   * Its bytes.
   *
   * @throws IOException where it is a file on the disk that cannot be read, or is no more
   */
  InputStream open() throws IOException;

  /** A file whose bytes are at hand: a page, a feed, a small file of the site or of its theme. */
  final class Printed implements ProofFile {

    private final byte[] bytes;
    private final String digest;

    Printed(byte[] bytes) {
      this.bytes = bytes;
      this.digest = Digest.of(bytes).toString();
    }

    @Override
    public long length() {
      return bytes.length;
    }

    @Override
    public String digest() {
      return digest;
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes);
    }
  }

  /**
   * A large file that goes out as it is.
   *
   * @param file its place on the disk, without links
   * @param length in bytes, when it was looked at
   * @param digest stands for the place and for what the file system said of it: it changes with the
   *     file
   */
  record Copied(Path file, long length, String digest) implements ProofFile {

    @Override
    public InputStream open() throws IOException {
      // What was the site's own file may have become a link to anything since.
      if (!file.toRealPath().equals(file)) {
        throw new FileSystemException(file.toString(), null, "it was replaced by a link");
      }
      return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
    }
  }

  /** A page that cannot be made; why stands among the problems of the proof. It has no bytes. */
  record Spoiled() implements ProofFile {

    @Override
    public long length() {
      return 0;
    }

    @Override
    public String digest() {
      return Digest.of(new byte[0]).toString();
    }

    @Override
    public InputStream open() {
      return InputStream.nullInputStream();
    }
  }
}
