package org.broadsheet.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of a file that people write: UTF-8; whatever ends its lines, they end in line
 * feeds here, and there is no byte order mark.
 */
public final class TextFile {

  /** The largest file that is read, in bytes. */
  public static final int LARGEST = 2 * 1024 * 1024;

  private static final String CURE = "save the file as UTF-8 (in most editors: Save As, Encoding)";

  private static final String WORD = "a Word document";

  private TextFile() {}

  /**
   * The text of a file.
   *
   * @param file where it is
   * @param path its name in problems, relative to the site's folder
   * @return null where it cannot be read, is too large or is not UTF-8; then an error is reported
   */
  public static @Nullable String read(Path file, String path, Problems problems) {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      // One byte more than allowed tells, without trusting the length that the disk gives.
      bytes = in.readNBytes(LARGEST + 1);
    } catch (IOException e) {
      problems.error(
          "file-unreadable",
          Location.file(path),
          "this file cannot be read",
          "check that it is a file and that you have the right to read it");
      return null;
    }
    return decode(bytes, path, problems);
  }

  /**
   * The text of a file's bytes.
   *
   * @return null where they are too many, not UTF-8 or of another kind of document; then an error
   *     is reported
   */
  public static @Nullable String decode(byte[] bytes, String path, Problems problems) {
    String document = document(bytes);
    if (document != null) {
      problems.error(
          "file-not-text",
          Location.file(path),
          "this is " + document + ", not a text",
          document.equals(WORD)
              ? "in Word choose Save As, Plain Text (UTF-8), and a name that ends in "
                  + ending(path)
              : "save its words as plain text (UTF-8), under a name that ends in " + ending(path));
      return null;
    }
    if (bytes.length > LARGEST) {
      problems.error(
          "file-too-large",
          Location.file(path),
          "this text file is larger than " + LARGEST / 1024 / 1024 + " MB",
          "split it, or move pictures and tables out of it");
      return null;
    }
    if (isUtf16(bytes)) {
      problems.error(
          "encoding-wrong", Location.line(path, 1), "this file is UTF-16 and not UTF-8", CURE);
      return null;
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    // Bytes that are no UTF-8 become this character, which few texts hold otherwise.
    if (text.indexOf('\uFFFD') >= 0 && !isUtf8(bytes, path, problems)) {
      return null;
    }
    if (text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    text = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      problems.error(
          "character-forbidden",
          place(path, CharBuffer.wrap(text, 0, nul)),
          "an invisible character (U+0000) stands here",
          "delete the character; a file full of them is not a text file");
      return null;
    }
    return text;
  }

  /** Whether bytes are UTF-8; where they are not, an error is reported. */
  private static boolean isUtf8(byte[] bytes, String path, Problems problems) {
    CharBuffer chars = CharBuffer.allocate(bytes.length);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, chars, true);
    if (result.isError()) {
      problems.error(
          "encoding-wrong",
          place(path, chars.flip()),
          "this is not UTF-8" + guess(bytes, in.position()),
          CURE);
    }
    return !result.isError();
  }

  /** What the first bytes tell of a file that no text editor made, in words; null for a text. */
  private static @Nullable String document(byte[] bytes) {
    // Latin-1 keeps every byte as the character of that number.
    String start = new String(bytes, 0, Math.min(bytes.length, 5), StandardCharsets.ISO_8859_1);
    if (start.startsWith("PK\003\004") || start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return WORD;
    } else if (start.equals("{\\rtf")) {
      return "a rich text document";
    }
    return start.startsWith("%PDF") ? "a PDF document" : null;
  }

  private static String ending(String path) {
    return path.substring(Math.max(0, path.lastIndexOf('.')));
  }

  private static boolean isUtf16(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    boolean marked =
        (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
            || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
    // The fence of a story begins with two ASCII letters; every other byte is nought in UTF-16.
    boolean ascii = (bytes[0] == 0 && bytes[1] > 0) || (bytes[0] > 0 && bytes[1] == 0);
    return marked || ascii;
  }

  private static Location place(String path, CharBuffer before) {
    String text = before.toString().replace("\r\n", "\n").replace('\r', '\n');
    int start = text.lastIndexOf('\n') + 1;
    int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
    return Location.at(path, line, text.length() - start + 1, 1);
  }

  /** The word as it would be in the encoding that Western offices most often use instead. */
  private static String guess(byte[] bytes, int at) {
    int from = at;
    while (from > 0 && at - from < 20 && isWord(bytes[from - 1])) {
      from--;
    }
    int to = at;
    while (to < bytes.length && to - at < 20 && isWord(bytes[to])) {
      to++;
    }
    String word = new String(Arrays.copyOfRange(bytes, from, to), Charset.forName("windows-1252"));
    return word.isEmpty() ? "" : "; it may be Windows-1252, which has here \"" + word + "\"";
  }

  private static boolean isWord(byte b) {
    return b < 0 || Character.isLetterOrDigit(b) || b == '\'';
  }
}
