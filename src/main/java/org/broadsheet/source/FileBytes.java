package org.broadsheet.source;

import java.io.IOException;
import java.nio.file.Files;
import org.broadsheet.digest.Digest;
import org.broadsheet.memory.Content;
import org.broadsheet.memory.KnownFiles;
import org.broadsheet.yaml.TextFile;
import org.jspecify.annotations.Nullable;

/** The bytes of one file, read only where their digest is not known. */
final class FileBytes {

  private final SourceFile file;
  private final KnownFiles files;
  private final @Nullable Content content;
  private byte @Nullable [] own;

  FileBytes(SourceFile file, KnownFiles files) {
    this.file = file;
    this.files = files;
    this.content = file.entry() == SourceFile.NO_ENTRY ? null : files.content(file.entry());
  }

  /** Whether the file is so large that no text is read from it. */
  boolean tooLarge() throws IOException {
    long size = content == null ? Files.size(file.file()) : files.tree().stamp(file.entry()).size();
    return size > TextFile.LARGEST;
  }

  /** The digest of the bytes. */
  Digest digest() throws IOException {
    return content == null ? Digest.of(read()) : content.digest();
  }

  /** The bytes; afterwards {@link #digest} is of these. */
  byte[] read() throws IOException {
    if (content != null) {
      return content.bytes();
    }
    byte[] bytes = own == null ? Files.readAllBytes(file.file()) : own;
    own = bytes;
    return bytes;
  }
}
