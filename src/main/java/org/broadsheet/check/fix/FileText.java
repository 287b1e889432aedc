package org.broadsheet.check.fix;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problems;
import org.broadsheet.yaml.TextFile;
import org.jspecify.annotations.Nullable;

/** The text of a file as its bytes hold it, with its own line ends and byte order mark. */
final class FileText {

  private final String path;
  private final String text;
  private final int[] lineStarts;

  private FileText(String path, String text) {
    this.path = path;
    this.text = text;
    this.lineStarts = lineStarts(text);
  }

  /** The text in a file's bytes, or null where they are no text that is read. */
  static @Nullable FileText of(byte[] bytes, String path) {
    if (TextFile.decode(bytes, path, new Problems()) == null) {
      return null;
    }
    FileText text = new FileText(path, new String(bytes, StandardCharsets.UTF_8));
    return Arrays.equals(text.bytes(), bytes) ? text : null;
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[32];
    int count = 1;
    starts[0] = text.startsWith("\uFEFF") ? 1 : 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends = c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1));
      if (ends) {
        starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  /** The text as it is, with everything that its bytes hold. */
  String raw() {
    return text;
  }

  /** The text as readers get it: line feeds end its lines, and there is no byte order mark. */
  String plain() {
    String plain = TextFile.decode(bytes(), path, new Problems());
    if (plain == null) {
      throw new IllegalStateException("a text became no text: " + path);
    }
    return plain;
  }

  byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The same file with another text. */
  FileText with(String other) {
    return new FileText(path, other);
  }

  /** Where a place with line and column is in the raw text, or -1 where it is not in it. */
  int offset(Location place) {
    if (place.line() < 1 || place.line() > lineStarts.length || place.column() < 1) {
      return -1;
    }
    int offset = lineStarts[place.line() - 1] + place.column() - 1;
    return offset <= text.length() ? offset : -1;
  }
}
