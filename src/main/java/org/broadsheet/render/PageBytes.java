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
  private byte[] bytes = new byte[1 << 15];
  private int length;
  private boolean remembered;

  /**
   * An empty page.
   *
   * @param largest how many bytes it may have
   */
  PageBytes(int largest) {
    this.largest = largest;
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
    room(utf8.length);
    System.arraycopy(utf8, 0, bytes, length, utf8.length);
    length += utf8.length;
  }

  @Override
  public void write(String text) {
    add(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a text with {@code & < > " '} escaped, for element content and quoted attributes. */
  void escape(String text) {
    int size = text.length();
    room(size);
    for (int i = 0; i < size; i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        escape(text, i);
        return;
      }
      byte[] escaped = c > '>' ? null : escaped(c);
      if (escaped == null) {
        bytes[length++] = (byte) c;
      } else {
        add(escaped);
        room(size - i);
      }
    }
  }

  /** The same from a place on, whatever the characters. */
  private void escape(String text, int start) {
    byte[] rest = text.substring(start).getBytes(StandardCharsets.UTF_8);
    room(rest.length);
    for (int i = 0; i < rest.length; i++) {
      byte[] escaped = escaped((char) rest[i]);
      if (escaped == null) {
        bytes[length++] = rest[i];
      } else {
        add(escaped);
        room(rest.length - i);
      }
    }
  }

  private static byte @Nullable [] escaped(char c) {
    return switch (c) {
      case '&' -> AND;
      case '<' -> LESS;
      case '>' -> GREATER;
      case '"' -> QUOTE;
      case '\'' -> APOSTROPHE;
      default -> null;
    };
  }

  private void room(int more) {
    int needed = length + more;
    if (needed > largest) {
      throw new PebbleException(null, "Tried to write more than " + largest + " bytes");
    }
    if (needed > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, needed));
    }
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
