package org.broadsheet.serve.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads the desk's own scripts and style sheets, which are packed into the program. */
final class DeskFile {

  private DeskFile() {}

  /** The text of a file that lies beside this class. */
  static String text(String name) {
    String text = find(name);
    if (text == null) {
      throw new IllegalStateException("the program lacks its file " + name);
    }
    return text;
  }

  /** The same, or null where there is no such file. */
  static @Nullable String find(String name) {
    try (InputStream in = DeskFile.class.getResourceAsStream(name)) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
