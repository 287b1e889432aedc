package org.broadsheet.render;

import io.pebbletemplates.pebble.error.PebbleException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A page in the making, as the UTF-8 of its file; for one thread. */
final class PageBytes extends Writer {

  private static final byte[] AND = ascii("&amp;");
  private static final byte[] LESS = ascii("&lt;");
  private static final byte[] GREATER = ascii("&gt;");
  private static final byte[] QUOTE = ascii("&quot;");
  private static final byte[] APOSTROPHE = ascii("&#39;");

  private final int largest;
  private byte[] bytes;
  private int length;
  private boolean remembered;

  /**
   * An empty page.
   *
   * @param largest how many bytes it may have
   */
  PageBytes(int largest) {
    this.largest = largest;
    bytes = new byte[Math.min(1 << 15, largest)];
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** All bytes so far. */
  byte[] all() {
    return Arrays.copyOf(bytes, length);
  }

  /** Begins a part that is to be remembered, and says where it begins. */
  int remember() {
    remembered = true;
    return length;
  }

  /** Ends that part and gives it. */
  byte[] remember(int start) {
    remembered = false;
    return Arrays.copyOfRange(bytes, start, length);
  }

  /** Whether what is written now is a part that is to be remembered. */
  boolean remembered() {
    return remembered;
  }

  /** Adds what is UTF-8 already. */
  void add(byte[] utf8) {
    add(utf8, 0, utf8.length);
  }

  @Override
  public void write(String text) {
    add(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a text with {@code & < > " '} escaped, for element content and quoted attributes. */
  void escape(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    int copied = 0;
    for (int i = 0; i < utf8.length; i++) {
      byte[] escaped = utf8[i] > '>' || utf8[i] < '"' ? null : escaped(utf8[i]);
      if (escaped != null) {
        add(utf8, copied, i);
        add(escaped, 0, escaped.length);
        copied = i + 1;
      }
    }
    add(utf8, copied, utf8.length);
  }

  private static byte @Nullable [] escaped(byte c) {
    return switch (c) {
      case '&' -> AND;
      case '<' -> LESS;
      case '>' -> GREATER;
      case '"' -> QUOTE;
      case '\'' -> APOSTROPHE;
      default -> null;
    };
  }

  private void add(byte[] utf8, int start, int end) {
    int needed = length + end - start;
    if (needed > bytes.length) {
      if (needed > largest) {
        throw new PebbleException(null, "Tried to write more than " + largest + " bytes");
      }
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, needed));
    }
    System.arraycopy(utf8, start, bytes, length, end - start);
    length = needed;
  }

  @Override
  public void write(char[] text, int start, int count) {
    write(new String(text, start, count));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
