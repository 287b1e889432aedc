package org.broadsheet.serve.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the desk's own scripts and style sheets, which are packed into the program. */
final class DeskFile {

  private DeskFile() {}

  /** The text of a file that lies beside this class. */
  static String text(String name) {
    try (InputStream in = DeskFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
